/// The reader of Office Open XML workbooks.
struct XLSXReader {
    private struct Sheet {
        var name = ""
        var visibility = Table.Visibility.visible
        var link = ""
    }

    let limits: ReadingLimits
    private var archive: ZIPArchive
    private var context: WorksheetContext
    var notes: [ReadingNote] = []
    var colours = WorkbookColours()

    init(_ archive: ZIPArchive, limits: ReadingLimits) {
        self.limits = limits
        self.archive = archive
        context = WorksheetContext(limits: limits, cellsLeft: limits.cells)
    }

    /// Reads all sheets.
    mutating func read() throws(TableError) -> Workbook {
        let path = try workbookPath()
        let links = try relationships(of: path)
        let sheets = try sheets(of: path)
        if let link = links.first("sharedStrings"), let bytes = try part(link.path) {
            context.texts = try SharedStrings.read(bytes, part: link.path, limits: limits)
        }
        if let link = links.first("styles"), let bytes = try part(link.path) {
            let styles = try Styles(bytes.span, part: link.path, limits: limits)
            context.numberFormats = styles.numberFormats
            colours = WorkbookColours(styles, themePath: links.first("theme")?.path)
        }
        let fills = fills(colours.cells)
        var tables: [Table] = []
        tables.reserveCapacity(sheets.count)
        for sheet in sheets {
            guard let link = links.link(sheet.link) else {
                throw ZIPArchive.damaged(path, "names a sheet that the file does not hold")
            }
            guard link.kind == "worksheet" else {
                notes.append(
                    ReadingNote(
                        kind: .ignored,
                        message: "sheet '\(sheet.name)' left out, because it is "
                            + Self.words(for: link.kind)))
                continue
            }
            tables.append(try table(sheet, at: link.path))
        }
        return Workbook(format: .xlsx, tables: tables, notes: notes, fills: fills)
    }

    private mutating func table(_ sheet: Sheet, at path: String) throws(TableError) -> Table {
        guard let bytes = try part(path) else { throw ZIPArchive.damaged(path, "is missing") }
        var reader = WorksheetReader(part: path, context: context)
        try reader.read(bytes.span)
        context.cellsLeft -= reader.cells.count
        let rules = reader.conditionalRules
        let table = Table(
            name: sheet.name, visibility: sheet.visibility, source: .held(reader.cells.held),
            mergedRanges: reader.mergedRanges, hiddenRows: reader.hiddenRows,
            hiddenColumns: reader.hiddenColumns, conditionalFills: conditionalFills(rules))
        notes += reader.oddities.notes(
            sheet: sheet.name, repeated: reader.cells.count - table.cellCount)
        if let place = rules.firstNotWorkedOut(colours) {
            notes.append(Self.note(sheet: sheet.name, place: place))
        }
        return table
    }

    private static func note(sheet: String, place: CellReference) -> ReadingNote {
        ReadingNote(
            kind: .ignored,
            message: "colours on sheet '\(sheet)' left out that rules make other than by comparing "
                + "a cell with a text or a number, first at \(place)")
    }

    /// Inflates a part as UTF-8; `nil` if the archive has none of this path.
    mutating func part(_ path: String) throws(TableError) -> [UInt8]? {
        guard let bytes = try archive.contents(of: path) else { return nil }
        return try XMLEncoding.utf8(bytes, part: path)
    }

    private mutating func relationships(of path: String) throws(TableError) -> Relationships {
        let own = Relationships.path(of: path)
        guard let bytes = try part(own) else { return Relationships() }
        return try Relationships(
            bytes.span, part: own, folder: Relationships.folder(of: path), limits: limits)
    }

    private mutating func workbookPath() throws(TableError) -> String {
        if let link = try relationships(of: "").first("officeDocument") { return link.path }
        if archive.contains("xl/workbook.xml") { return "xl/workbook.xml" }
        throw ZIPDirectory.damaged("does not say which of its parts is the workbook")
    }

    private mutating func sheets(of path: String) throws(TableError) -> [Sheet] {
        if path.hasSuffix(".bin") { throw .unsupported(.xlsx) }
        guard let content = try part(path) else { throw ZIPArchive.damaged(path, "is missing") }
        let bytes = content.span
        var scanner = XMLScanner(part: path, limits: limits)
        var sheets: [Sheet] = []
        reading: while true {
            switch try scanner.next(in: bytes) {
            case .start where scanner.depth == 1:
                switch scanner.name {
                case "workbook": continue
                case "document": throw .unsupported(.docx)
                default: throw scanner.damaged("is not a workbook")
                }
            case .start:
                switch scanner.name {
                case "sheets" where scanner.depth == 2: continue
                case "workbookPr" where scanner.depth == 2: try readProperties(&scanner, bytes)
                case "sheet" where scanner.depth == 3:
                    if sheets.count >= limits.sheets {
                        throw .tooLarge(what: "the number of sheets", limit: limits.sheets)
                    }
                    sheets.append(try Self.sheet(&scanner, bytes))
                default: try scanner.skipElement(in: bytes)
                }
            case .finished: break reading
            default: continue
            }
        }
        return sheets
    }

    private mutating func readProperties(
        _ scanner: inout XMLScanner, _ bytes: Span<UInt8>
    ) throws(TableError) {
        while try scanner.nextAttribute(in: bytes) {
            if "date1904" ~= scanner.attributeName, scanner.attributeValue.isTrue(in: bytes) {
                context.dateSystem = .from1904
            }
        }
    }

    private static func sheet(
        _ scanner: inout XMLScanner, _ bytes: Span<UInt8>
    ) throws(TableError) -> Sheet {
        var sheet = Sheet()
        while try scanner.nextAttribute(in: bytes) {
            let value = scanner.attributeValue
            switch scanner.attributeName {
            case "name": sheet.name = value.string(in: bytes)
            case "id": sheet.link = value.string(in: bytes)
            case "state":
                sheet.visibility = Table.Visibility(rawValue: value.string(in: bytes)) ?? .visible
            default: break
            }
        }
        return sheet
    }

    private static func words(for kind: String) -> String {
        switch kind {
        case "chartsheet": "a chart"
        case "dialogsheet": "a dialogue"
        case "xlMacrosheet", "xlIntlMacrosheet": "a sheet of macros"
        default: "a sheet of a kind that holds no cells"
        }
    }
}
