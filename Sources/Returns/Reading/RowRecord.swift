import Section11Standards
import Section11Tables

/// The texts of one row, by field, while a table is read.
struct RowRecord {
    private var texts: [String] = Array(repeating: "", count: Return.Field.allCases.count)
    private var filled: UInt64 = 0

    /// The text of a field; empty if the row has none.
    subscript(field: Return.Field) -> String {
        get { has(field) ? texts[field.rawValue] : "" }
        set { put(newValue, in: field) }
    }

    /// Puts a text in a field that has none, or that has a text of a row before.
    @inline(__always)
    mutating func put(_ text: consuming String, in field: Return.Field) {
        let bit: UInt64 = 1 &<< UInt64(field.rawValue)
        if text.isEmpty {
            filled &= ~bit
        } else {
            filled |= bit
            texts[field.rawValue] = text
        }
    }

    /// Forgets all texts.
    mutating func clear() { filled = 0 }

    /// Whether the row has no text at all.
    var isEmpty: Bool { filled == 0 }

    /// Adds a text to a field that may have one already: of a column that several cells share.
    mutating func add(_ text: String, to field: Return.Field) {
        let old = self[field]
        if old.isEmpty {
            self[field] = text
        } else if old != text {
            switch field {
            case .evidence, .areasForImprovement, .action, .progress, .impact, .commentary,
                .criterionText:
                self[field] = old + "\n" + text
            default: break
            }
        }
    }

    /// The answer to a criterion, if the row names one by its reference or in words.
    func response(at origin: Origin) -> Response? {
        var record = self
        return namesCriterion ? record.takeResponse(at: origin) : nil
    }

    /// Whether the row names a criterion by its reference or in words.
    var namesCriterion: Bool { filled & Self.criterionFields != 0 }

    /// Whether the row names an action.
    var namesAction: Bool { filled & Self.actionFields != 0 }

    /// Whether a field has a text.
    func has(_ field: Return.Field) -> Bool { filled & (1 &<< UInt64(field.rawValue)) != 0 }

    /// Whether the row's reference is plainly one, such as 5.1: as most of all rows have.
    var hasPlainReference: Bool {
        guard has(.ref) else { return false }
        let ref = texts[Return.Field.ref.rawValue].utf8.span
        guard (2...12).contains(ref.count), ref[0] <= UInt8(ascii: "9"),
            ref[0] >= UInt8(ascii: "0"), ref[ref.count - 1] != UInt8(ascii: ".")
        else { return false }
        var hasPoint = false
        for position in 1..<ref.count {
            if ref[position] == UInt8(ascii: " ") { return false }
            if ref[position] == UInt8(ascii: ".") { hasPoint = true }
        }
        return hasPoint
    }

    /// The answer to a criterion, whose texts the record then no longer has.
    mutating func takeResponse(at origin: Origin) -> Response {
        Response(
            ref: take(.ref), criterionText: take(.criterionText), ratingText: take(.rating),
            moderatedText: take(.moderated), reason: take(.reason), evidence: take(.evidence),
            areasForImprovement: take(.areasForImprovement), origin: origin)
    }

    /// Moves a text out of the record, which still knows that there was one.
    private mutating func take(_ field: Return.Field) -> String {
        if !has(field) { return "" }
        var text = ""
        swap(&text, &texts[field.rawValue])
        return text
    }

    /// Whether the row says something of a criterion beside naming it.
    var answersCriterion: Bool { filled & Self.answerFields != 0 }

    /// Whether the row does nothing but name a standard or a criterion.
    var onlyNames: Bool { filled & ~Self.nameFields == 0 }

    private static let actionFields = bits(.action, .actionNumber)
    private static let criterionFields = bits(.ref, .criterionText)
    private static let nameFields = bits(.standard, .ref, .criterionText, .guidance)
    private static let answerFields = bits(
        .rating, .reason, .evidence, .areasForImprovement, .moderated)

    private static func bits(_ fields: Return.Field...) -> UInt64 {
        fields.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }

    /// The action, if the row holds one.
    func action(at origin: Origin) -> ImprovementAction? {
        if !namesAction { return nil }
        return ImprovementAction(
            number: self[.actionNumber], ref: actionRef, action: self[.action],
            lead: self[.lead], due: StatedDate(self[.due]),
            successMeasure: self[.successMeasure], statusText: self[.status],
            progress: ImprovementAction.progressNotes(in: self[.progress]),
            impact: self[.impact], origin: origin)
    }

    /// The reference of the criterion that an action is for.
    ///
    /// Where no column is headed as one, a form's standards may hold the references.
    private var actionRef: String {
        let ref = self[.ref]
        if !ref.isEmpty { return ref }
        let standard = self[.standard]
        return StandardMention.isReference(standard) ? standard : ""
    }

    /// The figure, if the row holds one.
    func indicator(at origin: Origin) -> IndicatorValue? {
        guard has(.indicator) else { return nil }
        return IndicatorValue(
            id: self[.indicator], period: self[.period], valueText: self[.value],
            numeratorText: self[.numerator],
            denominatorText: self[.denominator], absence: self[.absence],
            commentary: self[.commentary], origin: origin)
    }
}
