/// What may be entered in some cells of a draft.
public struct EntryRule: Sendable, Equatable {
    /// What is allowed.
    public enum Allowed: Sendable, Equatable {
        /// Everything; the rule only shows its message.
        case anything
        /// One of some texts, offered as a list to choose from.
        case list([String])
        /// A day from one to another.
        case date(ClosedRange<CalendarDate>)
        /// A number from one to another.
        case number(ClosedRange<Double>)
    }

    /// What happens when something else is entered.
    public enum Strictness: Sendable, Equatable {
        /// It is refused.
        case refuses
        /// The program asks whether it is meant.
        case asks
        /// The program only says so.
        case tells
    }

    /// The cells.
    public var range: CellRange
    /// What is allowed; an empty cell always is.
    public var allowed: Allowed
    /// What happens when something else is entered.
    public var strictness: Strictness
    /// The title of the note that opens beside a chosen cell; at most 32 characters are kept.
    public var promptTitle: String
    /// The note that opens beside a chosen cell; at most 255 characters are kept.
    public var prompt: String
    /// The title when something else is entered; at most 32 characters are kept.
    public var refusalTitle: String
    /// What is said when something else is entered; at most 255 characters are kept.
    public var refusal: String

    /// Creates a rule; empty texts leave the program's own in place.
    public init(
        _ range: CellRange, allowed: Allowed, strictness: Strictness = .refuses,
        promptTitle: String = "", prompt: String = "", refusalTitle: String = "",
        refusal: String = ""
    ) {
        self.range = range
        self.allowed = allowed
        self.strictness = strictness
        self.promptTitle = promptTitle
        self.prompt = prompt
        self.refusalTitle = refusalTitle
        self.refusal = refusal
    }

    /// The texts of a list as they can stand in the rule itself; `nil` if they need a sheet.
    ///
    /// A rule holds at most 255 characters, and parts its texts by commas.
    static func inlineFormula(for texts: [String]) -> String? {
        let joined = texts.joined(separator: ",")
        let fits = joined.utf16.count <= 255
        let isPlain = texts.allSatisfy {
            !$0.isEmpty && !$0.contains(",") && !$0.contains("\"") && $0.first != " "
                && $0.last != " "
        }
        return fits && isPlain ? "\"\(joined)\"" : nil
    }
}

/// A colour that cells of a draft take while their text is a given one.
public struct ColourRule: Sendable, Equatable {
    /// The cells.
    public var range: CellRange
    /// The text; upper and lower case make no difference.
    public var text: String
    /// The colour behind the text.
    public var fill: Colour

    /// Creates a rule.
    public init(_ range: CellRange, text: String, fill: Colour) {
        self.range = range
        self.text = text
        self.fill = fill
    }
}
