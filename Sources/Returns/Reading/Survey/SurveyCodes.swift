import Section11Standards

/// The criteria that the codes of a survey's questions mean, where no words are given.
///
/// `Q5[SQ003]` is the third part of question 5, so criterion 5.3. `G02Q07` is a question of the
/// second group, counted through the whole survey: it is taken only if the group has as many
/// questions as the standard of that number has criteria.
struct SurveyCodes {
    private let index: CatalogueIndex?
    private var positions: [String: Int] = [:]

    init(_ header: SurveyHeader, index: CatalogueIndex?) {
        self.index = index
        guard let index else { return }
        var groups: [Int: [String]] = [:]
        for column in header.columns {
            guard let (group, code) = Self.group(of: column.question),
                groups[group]?.contains(code) != true
            else { continue }
            groups[group, default: []].append(code)
        }
        for (group, codes) in groups {
            guard let standard = index.standard(numbered: String(group)),
                index.criteriaByStandard[standard].count == codes.count
            else { continue }
            for (code, position) in zip(codes, index.criteriaByStandard[standard]) {
                positions[code] = position
            }
        }
    }

    /// The criterion of a column by its code; `nil` if the code means none.
    func criterion(of column: SurveyHeader.Column) -> SurveyQuestions.Match? {
        if column.label.isEmpty { return question(of: column) }
        guard let index, let question = Self.number(after: "Q", in: column.question),
            let part = Self.number(after: "SQ", in: column.label),
            let position = index.position(of: "\(question).\(part)")
        else { return nil }
        return match(position)
    }

    /// The criterion of a column's question by its code, whatever its label.
    func question(of column: SurveyHeader.Column) -> SurveyQuestions.Match? {
        positions[column.question].flatMap(match)
    }

    private func match(_ position: Int) -> SurveyQuestions.Match? {
        guard let index else { return nil }
        return .init(
            ref: index.entries[position].criterion.ref, position: position, basis: .ref)
    }

    /// The number of a code such as `SQ003`; `nil` if the text is no such code.
    private static func number(after prefix: String, in text: String) -> Int? {
        guard text.uppercased().hasPrefix(prefix) else { return nil }
        let digits = text.dropFirst(prefix.count)
        return digits.count <= 4 ? Int(digits) : nil
    }

    /// The group of a code such as `G02Q07`; `nil` if the text is no such code.
    private static func group(of text: String) -> (group: Int, code: String)? {
        guard text.count <= 12, text.first == "G",
            let middle = text.firstIndex(of: "Q"),
            let group = Int(text[text.index(after: text.startIndex)..<middle]),
            Int(text[text.index(after: middle)...]) != nil
        else { return nil }
        return (group, text)
    }
}
