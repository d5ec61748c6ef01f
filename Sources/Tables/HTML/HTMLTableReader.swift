/// The reader of the tables of web pages, which many portals send as if they were workbooks.
struct HTMLTableReader {
    /// The steps that looking for the places of cells may take.
    private static let stepLimit = 50_000_000

    private let limits: ReadingLimits
    private var scanner = HTMLScanner()
    private var finished: [(order: Int, table: HTMLTableBuilder)] = []
    private var open: [(order: Int, table: HTMLTableBuilder)] = []
    private var tableCount = 0
    private var cellsLeft: Int
    private var stepsLeft = Self.stepLimit
    private var fills: [Colour?] = [nil]
    private var styles: [Colour: UInt32] = [:]
    private var hasOtherText = false

    private init(limits: ReadingLimits) {
        self.limits = limits
        cellsLeft = limits.cells
    }

    /// Reads every table of a web page as a sheet.
    ///
    /// A table inside a cell of another is a sheet of its own. Every value is text, as a browser
    /// shows it; a cell that takes several places is a merged area, and backgrounds are fills.
    ///
    /// - Parameters:
    ///   - bytes: The whole page.
    ///   - limits: What the file may ask for.
    /// - Returns: The tables that hold anything, named by their order.
    /// - Throws: A ``TableError`` if the page has no table, or asks for more than is allowed.
    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(TableError) -> Workbook {
        let encoding =
            TextEncoding.utf16(of: bytes.span)
            ?? (UTF8Validation.isValid(bytes.span) ? .utf8 : .windows1252)
        let text = encoding.utf8(from: bytes)
        var reader = HTMLTableReader(limits: limits)
        try reader.readPage(text.span)
        return try reader.workbook()
    }

    private mutating func readPage(_ bytes: Span<UInt8>) throws(TableError) {
        while let token = scanner.next(in: bytes) {
            switch token {
            case .text(let range): try append(range, of: bytes)
            case .start(let tag): try start(tag)
            case .end(let name): end(name)
            }
        }
        while !open.isEmpty { closeTable() }
    }

    private func workbook() throws(TableError) -> Workbook {
        var tables: [Table] = []
        for (_, table) in finished.sorted(by: { $0.order < $1.order }) where !table.cells.isEmpty {
            tables.append(
                Table(
                    name: "Table \(tables.count + 1)", cells: table.cells,
                    mergedRanges: table.mergedRanges, hiddenRows: table.hiddenRows))
        }
        if tables.isEmpty { throw .unsupported(.html) }
        let count = tables.count == 1 ? "its table" : "each of its \(tables.count) tables"
        var notes = [
            ReadingNote(
                kind: .guess,
                message: "the file is a web page, whatever its name says; \(count) read as a sheet")
        ]
        if hasOtherText {
            notes.append(
                ReadingNote(
                    kind: .ignored,
                    message: "what stands outside the tables of the web page left out"
                ))
        }
        return Workbook(format: .html, tables: tables, notes: notes, fills: fills)
    }

    private mutating func append(_ range: Range<Int>, of bytes: Span<UInt8>) throws(TableError) {
        guard let last = open.indices.last, open[last].table.open != nil else {
            if !hasOtherText {
                var text = HTMLText()
                text.append(range, of: bytes)
                hasOtherText = !text.bytes.isEmpty
            }
            return
        }
        open[last].table.open?.content.append(range, of: bytes)
        let count = open[last].table.open?.content.bytes.count ?? 0
        if count > limits.textBytes {
            throw .tooLarge(what: "the text of a cell in bytes", limit: limits.textBytes)
        }
    }

    private mutating func start(_ tag: HTMLTag) throws(TableError) {
        if tag.name == "table" {
            if open.count >= limits.depth {
                throw .tooLarge(what: "the nesting of tables", limit: limits.depth)
            }
            if tableCount >= limits.sheets {
                throw .tooLarge(what: "the number of tables", limit: limits.sheets)
            }
            open.append((tableCount, HTMLTableBuilder(style: style(of: tag))))
            tableCount += 1
            return
        }
        guard let last = open.indices.last else { return }
        switch tag.name {
        case "tr":
            open[last].table.startRow(
                style: style(of: tag),
                isHidden: tag.attributes["hidden"] != nil
                    || (tag.attributes["style"] ?? "").lowercased().filter { $0 != " " }
                        .contains("display:none")
            )
        case "td", "th": try startCell(tag, in: last)
        case "thead", "tbody", "tfoot", "caption", "colgroup": open[last].table.endRow()
        case "br": open[last].table.open?.content.breakLine()
        case "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4":
            open[last].table.open?.content.beginBlock()
        default: break
        }
    }

    private mutating func startCell(_ tag: HTMLTag, in place: Int) throws(TableError) {
        if cellsLeft <= 0 { throw .tooLarge(what: "the number of cells", limit: limits.cells) }
        cellsLeft -= 1
        stepsLeft -= open[place].table.startCell(
            columns: Self.count(tag.attributes["colspan"], upTo: 1000),
            rows: Self.count(tag.attributes["rowspan"], upTo: 65_534), style: style(of: tag))
        if stepsLeft < 0 {
            throw .tooLarge(what: "the cells that span several rows", limit: Self.stepLimit)
        }
    }

    private mutating func end(_ name: String) {
        guard let last = open.indices.last else { return }
        switch name {
        case "table": closeTable()
        case "tr", "thead", "tbody", "tfoot": open[last].table.endRow()
        case "td", "th": open[last].table.closeCell()
        case "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4":
            open[last].table.open?.content.beginBlock()
        default: break
        }
    }

    private mutating func closeTable() {
        guard var last = open.popLast() else { return }
        last.table.endRow()
        finished.append(last)
    }

    /// The number of a background among the fills; 0 for none.
    private mutating func style(of tag: HTMLTag) -> UInt32 {
        let colour =
            tag.attributes["style"].flatMap { Colour(htmlStyle: $0) }
            ?? tag.attributes["bgcolor"].flatMap { Colour(html: $0) }
        guard let colour else { return 0 }
        if let style = styles[colour] { return style }
        let style = UInt32(fills.count)
        fills.append(colour)
        styles[colour] = style
        return style
    }

    private static func count(_ text: String?, upTo limit: Int) -> Int {
        guard let text, let count = Int(text.filter { $0 != " " }) else { return 1 }
        return max(1, min(count, limit))
    }
}
