/// A Word document that is to be written: its parts from the top, and what the file says of itself.
///
///     var document = DocumentDraft(title: "Section 11 audit")
///     document.blocks = [.heading("Section 11 audit", level: 1), .paragraph("All answered.")]
///     let bytes = try DOCXWriter.bytes(of: document)
public struct DocumentDraft: Sendable, Equatable {
    /// How a paragraph stands out from the text.
    public enum ParagraphStyle: String, Sendable, CaseIterable {
        /// Not at all.
        case body = "Normal"
        /// Larger, for the sentence that says most.
        case lead = "Lead"
        /// Between lines, for what every reader must know.
        case notice = "Notice"
        /// Smaller, for what explains a table.
        case note = "Note"
    }

    /// A part of the document.
    public enum Block: Sendable, Equatable {
        /// A heading of level 1, 2 or 3.
        case heading(String, level: Int)
        /// A paragraph; a line feed in it begins a new line.
        case paragraph(String, as: ParagraphStyle = .body)
        /// A list with a bullet before each item.
        case bullets([String])
        /// A table with its caption.
        case table(DocumentTableDraft)
    }

    /// The title among the file's properties, which also stands at the foot of every page.
    public var title: String

    /// The day on which the file says that it was made.
    ///
    /// Never today, so that the same draft always gives the same bytes; `nil` for 1 January 2000.
    public var created: CalendarDate?

    /// The parts, from the top.
    public var blocks: [Block]

    /// Creates a draft.
    public init(title: String, created: CalendarDate? = nil, blocks: [Block] = []) {
        self.title = title
        self.created = created
        self.blocks = blocks
    }
}

/// A table of a document that is to be written.
///
/// Its row of headings is repeated on every page, and no row is parted by the end of a page.
public struct DocumentTableDraft: Sendable, Equatable {
    /// A column.
    public struct Column: Sendable, Equatable {
        /// The heading.
        public var heading: String
        /// The width beside that of the other columns.
        public var width: Int
        /// Whether its cells are numbers, which stand at the right.
        public var isNumber: Bool

        /// Creates a column.
        public init(_ heading: String, width: Int = 1, isNumber: Bool = false) {
            self.heading = heading
            self.width = width
            self.isNumber = isNumber
        }
    }

    /// What the table shows, without a number.
    public var caption: String

    /// The columns, from the left; at least one.
    public var columns: [Column]

    /// The cells by row; each row has as many as there are columns.
    public var rows: [[String]]

    /// Creates a table.
    public init(caption: String, columns: [Column], rows: [[String]] = []) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }

    /// The widths of the columns in units of which the whole table has `total`.
    func widths(of total: Int) -> [Int] {
        let shares = columns.map { max($0.width, 1) }
        let sum = shares.reduce(0, +)
        var before = 0
        return shares.map { share in
            let start = total * before / sum
            before += share
            return total * before / sum - start
        }
    }
}
