/// An agency's answer to "how well is this met?", with every kind of absence kept apart.
public enum Rating: Sendable, Hashable {
    /// A grade, by its position on the catalogue's scale from the weakest.
    case graded(Int)
    /// The criterion does not apply to the agency.
    case notApplicable
    /// The agency gave no answer.
    case unanswered
    /// The answer is off the scale, or an error value such as `#REF!`; the text as written.
    case invalid(String)
    /// A grade of another board's scale that no mapping leads over from, by its code there.
    ///
    /// Arises only where boards are pooled, never while a return is read.
    case unmapped(String)

    /// The grade's position; `nil` for every kind of absence.
    public var grade: Int? {
        if case .graded(let grade) = self { return grade }
        return nil
    }

    /// Whether a text is a spreadsheet's error value, such as `#REF!` or `#N/A`.
    public static func isErrorValue(_ text: String) -> Bool {
        switch text {
        case "#N/A", "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!",
            "#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!":
            true
        default: false
        }
    }
}
