public import Section11Standards
public import Section11Tables

/// What one agency says in one audit.
public struct Return: Sendable, Equatable {
    /// Something wrong or odd in a return.
    public typealias Issue = AuditIssue

    /// What a return sets out to do.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// Rates every criterion that applies.
        case full
        /// Tells the progress on the action plan of the last full return.
        case update
        /// Rates a themed part of the catalogue.
        case mini
    }

    /// A fact about the whole return, as the agency wrote it.
    public struct Statement: Sendable, Equatable {
        /// The text; empty if the return does not say.
        public var text: String
        /// Where it stands; `nil` if the return does not say.
        public var place: Locator?

        /// Creates a statement.
        public init(_ text: String = "", place: Locator? = nil) {
            self.text = text
            self.place = place
        }

        /// Whether the return does not say.
        var isEmpty: Bool { text.isEmpty && place == nil }
    }

    /// An agency's answer to a query, given in the return itself.
    public struct Explanation: Sendable, Equatable {
        /// The code of the query.
        public var code: String
        /// The criterion or the cell that the query is about; empty for every query of the code.
        public var subject: String
        /// The answer, in the agency's words.
        public var text: String

        /// Creates an explanation.
        public init(code: String, subject: String, text: String) {
            self.code = code
            self.subject = subject
            self.text = text
        }
    }

    /// Two columns of which either could hold the ratings.
    public struct RivalRatings: Sendable, Equatable {
        /// The heading of the column that was read.
        public var read: Locator
        /// What that heading says.
        public var readHeading: String
        /// The heading of the column that was not.
        public var other: Locator
        /// What that heading says.
        public var otherHeading: String
        /// In how many rows both say something, and not the same.
        public var differing: Int

        /// Creates a pair.
        public init(
            read: Locator, readHeading: String, other: Locator, otherHeading: String,
            differing: Int
        ) {
            self.read = read
            self.readHeading = readHeading
            self.other = other
            self.otherHeading = otherHeading
            self.differing = differing
        }
    }

    /// The file, as the sender named it.
    public var file: String

    /// What the return says of itself as a whole.
    var facts = StatedFacts()

    private var heldResponses = HeldRecords<Response>()
    private var heldActions = HeldRecords<ImprovementAction>()

    /// The figures, in the file's order.
    public var indicators: [IndicatorValue] = []

    /// The answers to queries.
    public var explanations: [Explanation] = []

    /// Where ratings stand whose formula has no stored result.
    public var formulasWithoutResult: [Origin] = []

    /// Pairs of columns of which either could hold the ratings; the first was read.
    public var rivalRatings: [RivalRatings] = []

    /// What the form says its colours mean, as grades in words; empty where it does not say.
    public var colourKey: [Colour: String] = [:]

    /// What was taken for what while the answers were matched with a catalogue.
    public var guesses: [Guess] = []

    /// Where each kind of answer stands in the file.
    public var layouts: [Layout] = []

    /// Creates a return that says nothing.
    public init(file: String) {
        self.file = file
    }

    /// What is known of the texts; `nil` until they are looked through.
    package internal(set) var textFindings: TextFindings?

    /// What is known of answers whose texts were looked through as they were read; nothing once
    /// ``textFindings`` has it.
    var lookedThrough = LookedThrough()

    /// The edition for which the texts were looked through.
    var settledFor = ""

    /// Whether the texts were let go of.
    package internal(set) var hasDroppedTexts = false

    /// The answers, in the file's order.
    public var responses: [Response] {
        get { heldResponses.records }
        _modify { yield &heldResponses.records }
    }

    /// The actions, in the file's order.
    public var actions: [ImprovementAction] {
        get { heldActions.records }
        _modify { yield &heldActions.records }
    }

    /// How many answers there are.
    var responseCount: Int { heldResponses.count }

    /// How many actions there are.
    var actionCount: Int { heldActions.count }

    /// Holds what the return says as bytes, from which it is made anew whenever it is asked for.
    ///
    /// - Parameter words: What the bytes need not repeat.
    package mutating func pack(_ words: KeptWords) {
        heldResponses.pack(words)
        heldActions.pack(words)
        textFindings?.pack(words)
    }

    /// Whether what the return says is held as bytes.
    package var isPacked: Bool { heldResponses.isPacked || heldActions.isPacked }

    /// The return with all that it says at hand, for who looks at it more than once.
    var opened: Return {
        var opened = self
        opened.heldResponses.openForGood()
        opened.heldActions.openForGood()
        opened.textFindings?.openForGood()
        return opened
    }

    /// What the return sets out to do; `nil` if it does not say, or says something unknown.
    public var kind: Kind? {
        let words = kindText.text.lowercased()
        return Kind.allCases.first {
            words == $0.rawValue || words.hasPrefix($0.rawValue + " ")
        }
    }
}

extension Return {
    /// Where the columns of a return's answers stand on one sheet.
    public struct Layout: Sendable, Equatable {
        /// The sheet's name; `nil` for a file without sheets.
        public var sheet: String?

        /// The row of the headings; `nil` in JSON.
        public var headerRow: Int?

        /// The columns by field, from 1, and 0 where the sheet has none; empty in JSON.
        var columns: [UInt16]

        /// The rows by field, and 0 where it is the record's; empty where every row is.
        var rows: [UInt32] = []

        /// Creates a layout without columns.
        public init(sheet: String? = nil, headerRow: Int? = nil) {
            self.sheet = sheet
            self.headerRow = headerRow
            self.columns = []
        }

        /// The column of a field, from 1; `nil` if the sheet has none.
        public subscript(field: Field) -> Int? {
            get {
                guard field.rawValue < columns.count, columns[field.rawValue] > 0 else {
                    return nil
                }
                return Int(columns[field.rawValue])
            }
            set {
                if columns.isEmpty {
                    columns = Array(repeating: 0, count: Field.allCases.count)
                }
                columns[field.rawValue] = UInt16(clamping: newValue ?? 0)
            }
        }

        /// The row of a field; `nil` where it is the row of the record.
        ///
        /// Where the answers to a criterion stand one below the other, each has a row of its own.
        public func row(of field: Field) -> Int? {
            guard field.rawValue < rows.count, rows[field.rawValue] > 0 else { return nil }
            return Int(rows[field.rawValue])
        }

        /// Whether the layout is of one record alone, whose answers stand one below the other.
        public var isDownThePage: Bool { !rows.isEmpty }

        /// Says in which cell the only record of the layout has a field.
        mutating func setCell(_ cell: CellReference, of field: Field) {
            self[field] = cell.column
            if rows.isEmpty { rows = Array(repeating: 0, count: Field.allCases.count) }
            rows[field.rawValue] = UInt32(clamping: cell.row)
        }

        /// Whether the answers come from a JSON file.
        public var isJSON: Bool { headerRow == nil }
    }

    /// The place of a field of a record.
    public func place(of field: Field, at origin: Origin) -> Locator {
        guard layouts.indices.contains(origin.layout) else { return Locator(file: file) }
        let layout = layouts[origin.layout]
        if layout.isJSON {
            return Locator(
                file: file, pointer: "/\(layout.sheet ?? "")/\(origin.row)/\(field.jsonKey)")
        }
        var place = Locator(file: file, sheet: layout.sheet)
        var column = layout[field] ?? layout[.ref] ?? layout[.criterionText]
        column = column ?? layout[.action] ?? layout[.indicator]
        if field == .rating, let ticked = origin.ratingColumn { column = ticked }
        let cell = CellReference(
            row: layout.row(of: field) ?? origin.row, column: column ?? 1)
        place.cells = CellRange(cell, cell)
        return place
    }

    /// The place of a field in a response.
    public func place(of field: Field, in response: Response) -> Locator {
        place(of: field, at: response.origin)
    }

    /// The sheet of the responses, or the file if there is none.
    public var responsesPlace: Locator {
        guard let layout = layouts.first(where: { $0[.rating] != nil || $0.isJSON }) else {
            return Locator(file: file)
        }
        if layout.isJSON { return Locator(file: file, pointer: "/responses") }
        return Locator(file: file, sheet: layout.sheet)
    }
}
