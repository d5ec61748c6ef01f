public import Section11Returns
import Section11Standards
import Section11Tables

/// In what two returns of one agency differ, said without any of their free text.
///
/// The bytes and the shape of the files make no difference, nor do upper and lower case, white
/// space and punctuation in a text.
public struct ReturnDifference: Sendable, Equatable {
    /// What differs, a clause each, the ratings first; none if both say the same.
    public let clauses: [String]

    /// Compares two returns that are resolved against one catalogue.
    ///
    /// - Parameters:
    ///   - counted: The return that counts.
    ///   - other: The other one.
    ///   - index: The catalogue; answers to what is not in it make no difference.
    public init(_ counted: Return, _ other: Return, index: CatalogueIndex) {
        var clauses: [String] = []
        func compare(_ name: String, _ one: String, _ two: String) {
            if one != two { clauses.append("\(name): \(one) and \(two)") }
        }
        compare("kind", Self.word(counted.kind?.rawValue), Self.word(other.kind?.rawValue))
        compare("sign-off", Self.date(counted.signedOffOn.text), Self.date(other.signedOffOn.text))
        let grades = index.catalogue.scale.grades
        let (one, two) = (Self.answers(counted), Self.answers(other))
        var texts: [String] = []
        for (position, entry) in index.entries.enumerated() {
            let ref = entry.criterion.ref
            let (mine, its) = (one[position], two[position])
            compare(
                ref, Self.word(mine?.selfAssessed, grades), Self.word(its?.selfAssessed, grades))
            compare(
                "\(ref) by the panel", Self.word(mine?.moderated, grades),
                Self.word(its?.moderated, grades))
            if Self.haveOtherTexts(mine, its) { texts.append(ref) }
        }
        if !texts.isEmpty {
            clauses.append("the texts beside \(texts.joined(separator: ", "))")
        }
        clauses += Self.actions(counted.actions, other.actions)
        clauses += Self.figures(counted.indicators, other.indicators)
        self.clauses = clauses
    }

    /// Whether both say the same.
    public var isNone: Bool { clauses.isEmpty }

    /// The first answer to each criterion that has a rating, as it would be counted.
    private static func answers(_ answered: Return) -> [Int: Response] {
        var answers: [Int: Response] = [:]
        for response in answered.responses {
            guard let criterion = response.criterion else { continue }
            if let known = answers[criterion], known.effective != .unanswered { continue }
            answers[criterion] = response
        }
        return answers
    }

    private static func word(_ text: String?) -> String { text.map { $0 } ?? "not said" }

    private static func word(_ rating: Rating?, _ grades: [Grade]) -> String {
        switch rating {
        case .graded(let grade)?: grades.indices.contains(grade) ? grades[grade].label : "no grade"
        case .notApplicable?: "not applicable"
        case .invalid?: "off the scale"
        case .unmapped(let code)?: "unmapped '\(code)'"
        case .unanswered?, nil: "no answer"
        }
    }

    private static func date(_ text: String) -> String {
        if text.isEmpty { return "no date" }
        return StatedDate(text).date?.description ?? "a date that cannot be read"
    }

    private static func haveOtherTexts(_ mine: Response?, _ its: Response?) -> Bool {
        func differs(_ text: (Response) -> String) -> Bool {
            let (one, other) = (mine.map(text) ?? "", its.map(text) ?? "")
            // Nearly all texts of one return sent twice are the same to the letter.
            return one != other && RatingScale.normalised(one) != RatingScale.normalised(other)
        }
        return differs(\.evidence) || differs(\.areasForImprovement) || differs(\.reason)
    }

    private static func actions(
        _ mine: [ImprovementAction], _ its: [ImprovementAction]
    ) -> [String] {
        func byNumber(_ actions: [ImprovementAction]) -> [String: ImprovementAction] {
            var known: [String: ImprovementAction] = [:]
            for (position, action) in actions.enumerated() {
                let number = action.number.isEmpty ? "in row \(position + 1)" : action.number
                if known[number] == nil { known[number] = action }
            }
            return known
        }
        let (one, two) = (byNumber(mine), byNumber(its))
        var clauses: [String] = []
        for number in Set(one.keys).union(two.keys).sorted() {
            let name = "action \(number.prefix(30))"
            guard let mine = one[number], let its = two[number] else {
                clauses.append("\(name) in one of them only")
                continue
            }
            if date(mine.due.text) != date(its.due.text) {
                clauses.append("\(name): due \(date(mine.due.text)) and \(date(its.due.text))")
            }
            func words(_ action: ImprovementAction) -> [String] {
                ([
                    action.ref, action.action, action.lead, action.successMeasure,
                    action.statusText, action.impact,
                ] + action.progress.flatMap { [$0.date.text, $0.text] }).map(RatingScale.normalised)
            }
            if words(mine) != words(its) { clauses.append("the texts of \(name)") }
        }
        return clauses
    }

    private static func figures(_ mine: [IndicatorValue], _ its: [IndicatorValue]) -> [String] {
        func facts(_ figures: [IndicatorValue]) -> [String: [String]] {
            Dictionary(
                figures.map { figure in
                    let value = figure.value.map { "\($0.numerator)/\($0.denominator)" }
                    return (
                        figure.id,
                        [value ?? figure.valueText, figure.numeratorText, figure.denominatorText]
                    )
                }, uniquingKeysWith: { first, _ in first })
        }
        let (one, two) = (facts(mine), facts(its))
        return Set(one.keys).union(two.keys).sorted().filter { one[$0] != two[$0] }
            .map { "the figure \($0.prefix(40))" }
    }
}
