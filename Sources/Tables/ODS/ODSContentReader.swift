/// The reader of a spreadsheet's content: its sheets one after another.
struct ODSContentReader {
    let limits: ReadingLimits
    let styles: ODSStyles
    var scanner: XMLScanner
    /// The sheets so far.
    var tables: [Table] = []
    /// What was passed over.
    var notes: [ReadingNote] = []
    /// The fills of cells.
    var palette = FillPalette()
    /// The sheet that is being read.
    var sheet = ODSSheet()
    /// The cells that may still be read.
    var cellsLeft: Int
    /// The comparisons that conditional formats may still ask for.
    var comparisonsLeft = 20_000_000
    /// Whether a conditional format was met that is not understood.
    var hasUnknownFormats = false

    init(part: String, styles: ODSStyles, limits: ReadingLimits) {
        self.limits = limits
        self.styles = styles
        scanner = XMLScanner(part: part, limits: limits)
        cellsLeft = limits.cells
    }

    /// Reads the whole part.
    mutating func read(_ bytes: Span<UInt8>) throws(TableError) {
        var isSpreadsheet = false
        while true {
            switch try scanner.next(in: bytes) {
            case .start where scanner.depth < 3:
                switch scanner.name {
                case "document-content", "document", "body": continue
                default: try scanner.skipElement(in: bytes)
                }
            case .start where "spreadsheet" ~= scanner.name && scanner.depth == 3:
                isSpreadsheet = true
            case .start where "table" ~= scanner.name && isSpreadsheet && scanner.depth == 4:
                try readSheet(in: bytes)
            case .start: try scanner.skipElement(in: bytes)
            case .finished:
                if !isSpreadsheet { throw scanner.damaged("is not a spreadsheet") }
                if hasUnknownFormats {
                    notes.append(
                        ReadingNote(
                            kind: .ignored,
                            message: "conditional formats left out that do more than compare a "
                                + "cell with a value; colour the cells themselves"))
                }
                return
            default: continue
            }
        }
    }

    private mutating func readSheet(in bytes: Span<UInt8>) throws(TableError) {
        if tables.count >= limits.sheets {
            throw .tooLarge(what: "the number of sheets", limit: limits.sheets)
        }
        sheet = ODSSheet()
        while try scanner.nextAttribute(in: bytes) {
            let value = scanner.attributeValue
            switch scanner.attributeName {
            case "name": sheet.name = value.string(in: bytes)
            case "style-name":
                if styles.isHidden(value.string(in: bytes)) { sheet.visibility = .hidden }
            default: break
            }
        }
        try readParts(in: bytes)
        // A copy of another file's sheet, whose name is that file's place.
        if sheet.isCopy { return }
        colourByFormats()
        let table = sheet.table(cells: sheet.cells)
        sheet.cells = []
        cellsLeft -= table.cells.count
        tables.append(table)
        if sheet.misplaced > 0 {
            let cells = sheet.misplaced == 1 ? "1 cell" : "\(sheet.misplaced) cells"
            notes.append(
                ReadingNote(
                    kind: .ignored,
                    message: "\(cells) on sheet '\(sheet.name)' left out, because "
                        + "they stand at no place of a sheet (A1 to XFD1048576)"))
        }
        if sheet.innerTables > 0 {
            notes.append(
                ReadingNote(
                    kind: .ignored,
                    message: "tables inside cells of sheet '\(sheet.name)' left out"))
        }
    }

    /// Reads the parts of a sheet: columns and rows, in groups or not, and conditional formats.
    private mutating func readParts(in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        while true {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.longName(in: bytes) {
                case "table-row": try readRow(in: bytes)
                case "table-column": try readColumns(in: bytes)
                case "table-rows", "table-row-group", "table-header-rows", "table-columns",
                    "table-column-group", "table-header-columns", "conditional-formats":
                    continue
                case "conditional-format": try readConditionalFormat(in: bytes)
                case "table-source":
                    sheet.isCopy = true
                    try scanner.skipElement(in: bytes)
                default: try scanner.skipElement(in: bytes)
                }
            case .end where scanner.depth < inner: return
            case .finished: return
            default: continue
            }
        }
    }

    private mutating func readColumns(in bytes: Span<UInt8>) throws(TableError) {
        var count = 1
        var style: String?
        var isHidden = false
        while try scanner.nextAttribute(in: bytes) {
            let value = scanner.attributeValue
            switch scanner.longAttributeName(in: bytes) {
            case "number-columns-repeated": count = value.number(in: bytes) ?? 1
            case "default-cell-style-name": style = value.string(in: bytes)
            case "visibility": isHidden = Self.isHidden(value, in: bytes)
            default: break
            }
        }
        sheet.addColumns(count, style: style, isHidden: isHidden)
        try scanner.skipElement(in: bytes)
    }

    private mutating func readRow(in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        var count = 1
        var style: String?
        var isHidden = false
        while try scanner.nextAttribute(in: bytes) {
            let value = scanner.attributeValue
            switch scanner.longAttributeName(in: bytes) {
            case "number-rows-repeated": count = value.number(in: bytes) ?? 1
            case "default-cell-style-name": style = value.string(in: bytes)
            case "visibility": isHidden = Self.isHidden(value, in: bytes)
            default: break
            }
        }
        sheet.column = 1
        var cells: [Cell] = []
        reading: while true {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.longName(in: bytes) {
                case "table-cell": try readCell(into: &cells, rowStyle: style, in: bytes)
                case "covered-table-cell": try readCoveredCell(in: bytes)
                default: try scanner.skipElement(in: bytes)
                }
            case .end where scanner.depth < inner: break reading
            case .finished: break reading
            default: continue
            }
        }
        let limit = cellsLeft - sheet.cells.count
        if !sheet.endRow(cells, repeated: count, isHidden: isHidden, limit: limit) {
            throw .tooLarge(what: "the number of cells", limit: limits.cells)
        }
    }

    private static func isHidden(_ value: XMLText, in bytes: Span<UInt8>) -> Bool {
        value.equals("collapse", in: bytes) || value.equals("filter", in: bytes)
    }
}
