/// The reader of a document's main part: its tables, and the paragraphs outside them.
///
/// Recursion follows the nesting of elements, which the scanner bounds.
struct DocumentReader {
    /// What stands in an element, which decides how the elements in it are read.
    enum Level {
        /// Paragraphs and tables.
        case blocks
        /// The rows of a table.
        case rows
        /// The cells of a row.
        case cells
        /// The runs of a paragraph.
        case runs
        /// The texts of a run.
        case texts
    }

    let limits: ReadingLimits
    let styles: DocumentStyles
    let shading: DocumentShading
    var numbering: DocumentNumbering
    var scanner: XMLScanner

    /// The tables in reading order.
    var tables: [Table] = []
    /// The tables of the body so far.
    var bodyTables = 0
    /// The tables that are being read, each in a cell of the one before.
    var grids: [DocumentGrid] = []
    /// The texts that are being read: the body's, and that of the cell of each table in ``grids``.
    var flows = [DocumentFlow(isOneText: false)]
    /// The cells so far, with those that hold nothing.
    var cellCount = 0
    /// The fills of cells.
    var palette = FillPalette()
    /// What was passed over or decided.
    var oddities = DocumentOddities()
    /// How many controls that show no text of their own are open.
    var withheld = 0
    /// The tick that a control shows in place of its text, until it is added.
    var mark: String?
    /// The format of the run that is being read.
    var format = DocumentRunFormat()
    /// Whether the style of the paragraph hides its text.
    var isParagraphHidden = false

    init(
        part: String, styles: DocumentStyles, shading: DocumentShading,
        numbering: DocumentNumbering, limits: ReadingLimits
    ) {
        self.limits = limits
        self.styles = styles
        self.shading = shading
        self.numbering = numbering
        scanner = XMLScanner(part: part, limits: limits)
    }

    /// Reads the whole part.
    mutating func read(_ bytes: Span<UInt8>) throws(TableError) {
        var isDocument = false
        while true {
            switch try scanner.next(in: bytes) {
            case .start where scanner.depth == 1:
                guard "document" ~= scanner.name else { throw scanner.damaged("is not a document") }
                isDocument = true
            case .start where "body" ~= scanner.name && scanner.depth == 2:
                try readContent(.blocks, in: bytes)
            case .start: try scanner.skipElement(in: bytes)
            case .finished:
                if !isDocument { throw scanner.damaged("is not a document") }
                flows[0].finish()
                if let text = try bodyText() { tables.insert(text, at: 0) }
                return
            default: continue
            }
        }
    }

    /// Reads the elements in the one that has just started, up to its end.
    mutating func readContent(_ level: Level, in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        while true {
            switch try scanner.next(in: bytes) {
            case .start: try readElement(level, in: bytes)
            case .end where scanner.depth < inner: return
            case .finished: return
            default: continue
            }
        }
    }

    /// Reads the element that has just started, up to its end.
    mutating func readElement(_ level: Level, in bytes: Span<UInt8>) throws(TableError) {
        switch scanner.name {
        case "sdt": try readControl(level, in: bytes)
        case "AlternateContent": try readAlternative(level, in: bytes)
        case "ins", "moveTo":
            oddities.hasTrackedChanges = true
            try readContent(level, in: bytes)
        case "del", "moveFrom":
            oddities.hasTrackedChanges = true
            try scanner.skipElement(in: bytes)
        case "customXml", "smartTag": try readContent(level, in: bytes)
        default:
            switch level {
            case .blocks: try readBlock(in: bytes)
            case .rows where "tr" ~= scanner.name: try readRow(in: bytes)
            case .cells where "tc" ~= scanner.name: try readCell(in: bytes)
            case .runs: try readPieceOfParagraph(in: bytes)
            case .texts: try readPieceOfRun(in: bytes)
            default: try scanner.skipElement(in: bytes)
            }
        }
    }

    private mutating func readBlock(in bytes: Span<UInt8>) throws(TableError) {
        switch scanner.name {
        case "p": try readParagraph(in: bytes)
        case "tbl": try readTable(in: bytes)
        case "altChunk", "subDoc":
            oddities.hasEmbeddedText = true
            try scanner.skipElement(in: bytes)
        default: try scanner.skipElement(in: bytes)
        }
    }

    /// Reads the first of several forms of one content, and never two.
    private mutating func readAlternative(
        _ level: Level, in bytes: Span<UInt8>
    ) throws(TableError) {
        let inner = scanner.depth
        var isRead = false
        while true {
            switch try scanner.next(in: bytes) {
            case .start:
                if !isRead, "Choice" ~= scanner.name || "Fallback" ~= scanner.name {
                    isRead = true
                    try readContent(level, in: bytes)
                } else {
                    try scanner.skipElement(in: bytes)
                }
            case .end where scanner.depth < inner: return
            case .finished: return
            default: continue
            }
        }
    }

    /// Passes over what is left of an element, of which `inner` is the depth.
    mutating func skipRest(of inner: Int, in bytes: Span<UInt8>) throws(TableError) {
        while scanner.depth >= inner { _ = try scanner.next(in: bytes) }
    }
}
