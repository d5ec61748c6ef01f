/// How a board's own form stands on its sheets, described once by the board.
///
/// Where recognition cannot be sure, a layout says outright which cells hold what: a form that it
/// describes is read exactly, and nothing of it is guessed.
public struct FormLayout: Sendable, Equatable {
    /// The value of `schema` in a layout's file.
    public static let schema = "section11/layout/1"

    /// The word that stands in place of a grade for "not applicable".
    public static let notApplicable = "not-applicable"

    /// A text by which a file is known to be this form.
    public struct Sign: Sendable, Equatable, Decodable {
        /// The sheet's name; `nil` for any sheet.
        public var sheet: String?
        /// The cell, such as `A1`; `nil` for any cell near the top of the sheet.
        public var cell: String?
        /// The text.
        public var text: String

        /// Creates a sign.
        public init(sheet: String? = nil, cell: String? = nil, text: String) {
            self.sheet = sheet
            self.cell = cell
            self.text = text
        }
    }

    /// A fact of the whole return that stands in a cell of its own.
    public struct Fact: Sendable, Equatable, Decodable {
        /// What the cell holds.
        public var field: Field
        /// The sheet's name; `nil` for the first sheet.
        public var sheet: String?
        /// The cell, such as `B3`.
        public var cell: String

        /// Creates a fact.
        public init(field: Field, sheet: String? = nil, cell: String) {
            self.field = field
            self.sheet = sheet
            self.cell = cell
        }
    }

    /// The name in files and commands.
    public var id: String

    /// The name in words.
    public var title: String

    /// What form it describes, and from where that is known.
    public var source: String

    /// The ids of the editions that the form asks about; none if any.
    public var appliesTo: [String]

    /// The texts that must all stand in a file for it to be this form; none if it is only read by
    /// this layout when that is asked for.
    public var recognise: [Sign]

    /// The sheets with answers.
    public var sheets: [Sheet]

    /// The grade that the form's own words mean, as a code or label of the edition's scale.
    public var ratings: [String: String]

    /// The grade that a cell's colour means, by the colour's name or parts (`#FFC000`).
    public var colours: [String: String]

    /// The facts that stand in cells of their own.
    public var facts: [Fact]

    /// What the officer who made it wants remembered.
    public var notes: [String]

    /// Creates a layout.
    public init(
        id: String, title: String, source: String = "", appliesTo: [String] = [],
        recognise: [Sign] = [], sheets: [Sheet], ratings: [String: String] = [:],
        colours: [String: String] = [:], facts: [Fact] = [], notes: [String] = []
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.appliesTo = appliesTo
        self.recognise = recognise
        self.sheets = sheets
        self.ratings = ratings
        self.colours = colours
        self.facts = facts
        self.notes = notes
    }
}
