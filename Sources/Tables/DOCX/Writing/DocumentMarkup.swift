/// The main part of a document, written from a draft.
struct DocumentMarkup {
    /// The width of the text on a page of A4, in twentieths of a point.
    static let textWidth = 9638

    /// The elements of the document's body.
    private(set) var body = ""

    private var tables = 0

    /// Writes the blocks of a draft.
    init(_ draft: DocumentDraft) {
        for (place, block) in draft.blocks.enumerated() {
            switch block {
            case .heading(let text, let level):
                precondition((1...3).contains(level), "a heading has level 1, 2 or 3")
                add(Self.run(text), style: "Heading\(level)")
            case .paragraph(let text, let style): add(Self.run(text), style: style.rawValue)
            case .bullets(let items):
                for item in items { add(Self.run(item), style: "ListBullet") }
            case .table(let table):
                add(table)
                // Word asks for a paragraph behind the last table, and joins two that touch.
                if Self.needsSpace(after: place, in: draft.blocks) { add("", style: "Note") }
            }
        }
    }

    /// Whether nothing parts a table from what follows.
    private static func needsSpace(
        after place: Int, in blocks: [DocumentDraft.Block]
    ) -> Bool {
        guard blocks.indices.contains(place + 1) else { return true }
        switch blocks[place + 1] {
        case .heading, .table: return false
        case .paragraph, .bullets: return true
        }
    }

    private mutating func add(_ content: String, style: String) {
        body += Self.paragraph(content, style: style)
    }

    private mutating func add(_ table: DocumentTableDraft) {
        precondition(!table.columns.isEmpty, "a table has a column")
        precondition(
            table.rows.allSatisfy { $0.count == table.columns.count },
            "a row has a cell for each column")
        tables += 1
        // A field, so that Word counts on where the table stands in a longer document.
        add(
            Self.run("Table ")
                + "<w:fldSimple w:instr=\" SEQ Table \\* ARABIC \">\(Self.run("\(tables)"))"
                + "</w:fldSimple>" + Self.run(". \(table.caption)"),
            style: "Caption")
        let widths = table.widths(of: Self.textWidth)
        body += "<w:tbl><w:tblPr><w:tblStyle w:val=\"AuditTable\"/>"
        body += "<w:tblW w:w=\"\(Self.textWidth)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
        body += "<w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\""
        body += " w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>"
        body += "<w:tblCaption w:val=\"\(Self.attribute(table.caption))\"/></w:tblPr><w:tblGrid>"
        body += widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
        add(
            table.columns.map(\.heading), of: table, widths: widths, style: "TableHeading",
            marks: "<w:cantSplit/><w:tblHeader/>")
        for row in table.rows {
            add(row, of: table, widths: widths, style: "TableText", marks: "<w:cantSplit/>")
        }
        body += "</w:tbl>"
    }

    private mutating func add(
        _ cells: [String], of table: DocumentTableDraft, widths: [Int], style: String, marks: String
    ) {
        body += "<w:tr><w:trPr>\(marks)</w:trPr>"
        for (column, cell) in cells.enumerated() {
            body += "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/></w:tcPr>"
            body += Self.paragraph(
                Self.run(cell), style: style, isAtRight: table.columns[column].isNumber)
            body += "</w:tc>"
        }
        body += "</w:tr>"
    }

    private static func paragraph(
        _ content: String, style: String, isAtRight: Bool = false
    ) -> String {
        let place = isAtRight ? "<w:jc w:val=\"right\"/>" : ""
        return "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(place)</w:pPr>\(content)</w:p>"
    }

    /// A text, with its line feeds and tabs as Word writes them; empty for an empty text.
    static func run(_ text: String) -> String {
        let text = XMLEscaping.escaped(text)
        if text.isEmpty { return "" }
        var content = ""
        var piece = ""
        func close() {
            if piece.isEmpty { return }
            content += "<w:t xml:space=\"preserve\">\(piece)</w:t>"
            piece = ""
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n":
                close()
                content += "<w:br/>"
            case "\t":
                close()
                content += "<w:tab/>"
            default: piece.unicodeScalars.append(scalar)
            }
        }
        close()
        return "<w:r>\(content)</w:r>"
    }

    /// A text as the value of an attribute, on one line.
    private static func attribute(_ text: String) -> String {
        XMLEscaping.escaped(text).replacing("\n", with: " ")
    }
}
