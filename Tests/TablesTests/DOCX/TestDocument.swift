import Section11Tables

/// A Word document made from XML in a test.
enum TestDocument {
    static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// The parts of a document with the given XML in its body.
    static func parts(
        _ body: String, styles: String? = nil, numbering: String? = nil, theme: String? = nil
    ) -> [(String, String)] {
        var links = ""
        var parts: [(String, String)] = []
        if let styles {
            links += TestWorkbook.link("rId1", "styles", "styles.xml")
            parts.append(
                ("word/styles.xml", #"<w:styles xmlns:w="\#(main)">\#(styles)</w:styles>"#))
        }
        if let numbering {
            links += TestWorkbook.link("rId2", "numbering", "numbering.xml")
            parts.append(
                (
                    "word/numbering.xml",
                    #"<w:numbering xmlns:w="\#(main)">\#(numbering)</w:numbering>"#
                ))
        }
        if let theme {
            links += TestWorkbook.link("rId3", "theme", "theme/theme1.xml")
            parts.append(
                (
                    "word/theme/theme1.xml",
                    "<a:theme><a:themeElements><a:clrScheme>\(theme)</a:clrScheme>"
                        + "</a:themeElements></a:theme>"
                ))
        }
        let link = TestWorkbook.link("rId1", "officeDocument", "word/document.xml")
        return [
            ("_rels/.rels", TestWorkbook.relationships(link)),
            (
                "word/document.xml",
                #"<w:document xmlns:w="\#(main)"><w:body>\#(body)<w:sectPr/></w:body></w:document>"#
            ),
            ("word/_rels/document.xml.rels", TestWorkbook.relationships(links)),
        ] + parts
    }

    /// Reads a document with the given XML in its body.
    static func read(
        _ body: String, styles: String? = nil, numbering: String? = nil, theme: String? = nil,
        limits: ReadingLimits = .standard
    ) throws(TableError) -> Workbook {
        try TestWorkbook.read(
            parts(body, styles: styles, numbering: numbering, theme: theme), limits: limits)
    }

    /// A paragraph of one run.
    static func paragraph(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr>\(run(text))</w:p>"
    }

    /// A run of text.
    static func run(_ text: String, _ format: String = "") -> String {
        "<w:r><w:rPr>\(format)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    /// A table of the given rows' XML.
    static func table(_ rows: String...) -> String {
        "<w:tbl><w:tblPr/><w:tblGrid/>\(rows.joined())</w:tbl>"
    }

    /// A row of the given cells' XML.
    static func row(_ cells: String..., properties: String = "") -> String {
        "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
    }

    /// A cell with a text.
    static func cell(_ text: String, _ properties: String = "") -> String {
        cell(content: paragraph(text), properties)
    }

    /// A cell with the given blocks' XML.
    static func cell(content: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
    }

    /// The first cell of a table with the given blocks' XML in it; `nil` if it holds nothing.
    static func only(_ content: String, styles: String? = nil) throws -> Cell? {
        try read(table(row(cell(content: content))), styles: styles).tables[0].cells.first
    }

    /// The text of a cell whose only paragraph holds the given XML.
    static func text(_ runs: String, styles: String? = nil) throws -> String? {
        try only("<w:p>\(runs)</w:p>", styles: styles)?.text
    }

    /// The fill of a cell.
    static func fill(
        _ content: String, _ properties: String = "", theme: String? = nil
    ) throws -> Colour? {
        let workbook = try read(table(row(cell(content: content, properties))), theme: theme)
        let table = workbook.tables[0]
        return table.cells.first.flatMap { workbook.fill(of: $0, in: table) }
    }
}

extension Table {
    /// The cells as `A1=text`, for tests.
    var described: [String] { cells.map { "\($0.reference)=\($0.text)" } }
}
