import Section11Standards
import Section11Tables

/// The grades that head a column each, on forms where the agency ticks one of them.
enum GradeWords {
    /// Whether a heading is a grade: of the catalogue's scale, or of any scale in common use.
    static func isGrade(_ heading: String, on scale: RatingScale?) -> Bool {
        if heading.utf8.count > 60 { return false }
        if scale?.match(heading) != nil { return true }
        return common.contains(Headings.normalised(heading))
    }

    private static let common: Set<String> = [
        "met", "fully met", "partly met", "partially met", "not met", "unmet", "mostly met",
        "yes", "no", "partly", "partial", "partially", "fully", "not at all", "red", "amber",
        "green", "blue", "grey", "r", "a", "g", "embedded", "developing", "emerging",
        "established", "not in place", "in place", "partly in place", "partially in place",
        "fully in place", "n a", "na", "not applicable", "0", "1", "2", "3", "4", "5",
        "outstanding",
        "good", "requires improvement", "inadequate", "adequate", "compliant", "not compliant",
        "non compliant", "partially compliant", "partly compliant", "fully compliant", "achieved",
        "partly achieved", "partially achieved", "not achieved", "in progress", "not started",
        "working towards", "strongly agree", "agree", "disagree", "strongly disagree",
    ]

    /// What a cell below a grade says.
    enum Mark {
        /// Nothing, or that the grade is not meant.
        case none
        /// A tick, a cross, or any other short mark.
        case tick
        /// Words, such as a description of the grade or the evidence for it.
        case words
    }

    /// Reads a cell below a grade.
    static func mark(_ cell: Cell?) -> Mark {
        guard let cell else { return .none }
        let text = trimmed(cell.text)
        if text.isEmpty { return .none }
        if unticked.contains(text.lowercased()) { return .none }
        return text.utf8.count <= 16 ? .tick : .words
    }

    private static let unticked: Set<String> = [
        "☐", "□", "◻", "◯", "○", "¨", "false", "0", "no", "n", "-", "–", "—", "[ ]", "[]", "( )",
        "()", "_", "__",
    ]
}
