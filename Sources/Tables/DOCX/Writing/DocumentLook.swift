/// The styles of a written document, under the names that Word gives its own.
enum DocumentLook {
    /// The part that holds the styles.
    static let styles: String = {
        var styles = DocumentParts.head + "<w:styles \(DocumentParts.names)><w:docDefaults>"
        styles += "<w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:eastAsia=\"Arial\""
        styles += " w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>"
        styles += "<w:lang w:val=\"en-GB\" w:eastAsia=\"en-GB\" w:bidi=\"ar-SA\"/></w:rPr>"
        styles += "</w:rPrDefault><w:pPrDefault><w:pPr>\(spacing(after: 120, line: 264))</w:pPr>"
        styles += "</w:pPrDefault></w:docDefaults>"
        styles += "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
        styles += "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
        for (level, size) in [32, 26, 23].enumerated() {
            styles += paragraph(
                "Heading\(level + 1)", name: "heading \(level + 1)", next: "Normal",
                paragraph: "<w:keepNext/><w:keepLines/>"
                    + spacing(before: level == 0 ? 240 : 280, after: 100)
                    + "<w:outlineLvl w:val=\"\(level)\"/>",
                run: "<w:b/><w:bCs/><w:color w:val=\"1D2B36\"/>" + Self.size(size))
        }
        styles += paragraph(
            "Lead", name: "Lead", next: "Normal", paragraph: spacing(after: 140),
            run: "<w:b/><w:bCs/>" + size(24))
        styles += paragraph(
            "Notice", name: "Notice", next: "Normal",
            paragraph: "<w:pBdr>\(line("top"))\(line("bottom"))</w:pBdr>"
                + spacing(before: 60, after: 200), run: "<w:b/><w:bCs/>")
        styles += paragraph(
            "Note", name: "Note", paragraph: spacing(before: 60, after: 120), run: size(18))
        styles += paragraph(
            "ListBullet", name: "List Bullet",
            paragraph: "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" + spacing(after: 60))
        styles += paragraph(
            "Caption", name: "caption", next: "Normal",
            paragraph: "<w:keepNext/>" + spacing(before: 160, after: 80),
            run: "<w:b/><w:bCs/>" + size(20))
        styles += paragraph(
            "TableText", name: "Table Text", paragraph: spacing(before: 40, after: 40, line: 240),
            run: size(19))
        styles += paragraph(
            "TableHeading", name: "Table Heading", basedOn: "TableText",
            paragraph: "<w:keepNext/>", run: "<w:b/><w:bCs/>")
        styles += paragraph(
            "Footer", name: "footer",
            paragraph: "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(DocumentMarkup.textWidth)\"/>"
                + "</w:tabs>" + spacing(after: 0, line: 240), run: size(17))
        return styles + tables + "</w:styles>"
    }()

    /// The tables' styles: Word's own grid, and ours with a shade behind the headings.
    private static let tables: String = {
        let edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8A949B\"/>"
        }
        return [
            "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">",
            "<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>",
            "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>",
            "<w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"100\" w:type=\"dxa\"/>",
            "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/>",
            "</w:tblCellMar></w:tblPr></w:style>",
            "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>",
            "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>\(edges.joined())",
            "</w:tblBorders></w:tblPr></w:style>",
            "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"AuditTable\">",
            "<w:name w:val=\"Audit Table\"/><w:basedOn w:val=\"TableGrid\"/>",
            "<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\"",
            " w:color=\"auto\" w:fill=\"E4E9ED\"/><w:vAlign w:val=\"bottom\"/></w:tcPr>",
            "</w:tblStylePr></w:style>",
        ].joined()
    }()

    /// The part that says what stands before the items of a list.
    static let bullets = [
        DocumentParts.head,
        "<w:numbering \(DocumentParts.names)>",
        "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>",
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>",
        "<w:pStyle w:val=\"ListBullet\"/><w:lvlText w:val=\"\u{2022}\"/>",
        "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr>",
        "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
        "</w:numbering>",
    ].joined()

    private static let own: Set<String> = [
        "Lead", "Notice", "Note", "TableText", "TableHeading",
    ]

    private static func paragraph(
        _ id: String, name: String, basedOn: String = "Normal", next: String? = nil,
        paragraph: String = "", run: String = ""
    ) -> String {
        let custom = own.contains(id) ? " w:customStyle=\"1\"" : ""
        let next = next.map { "<w:next w:val=\"\($0)\"/>" } ?? ""
        return [
            "<w:style w:type=\"paragraph\"\(custom) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>",
            "<w:basedOn w:val=\"\(basedOn)\"/>\(next)<w:qFormat/>",
            (paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>"),
            (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>"),
            "</w:style>",
        ].joined()
    }

    private static func size(_ halves: Int) -> String {
        "<w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves)\"/>"
    }

    private static func line(_ edge: String) -> String {
        "<w:\(edge) w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"8A6D1B\"/>"
    }

    private static func spacing(before: Int = 0, after: Int, line: Int? = nil) -> String {
        let line = line.map { " w:line=\"\($0)\" w:lineRule=\"auto\"" } ?? ""
        return "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"\(line)/>"
    }
}
