import Section11Tables
import Testing

struct DocumentNumberingTests {
    private typealias Doc = TestDocument

    private static let lists = """
        <w:abstractNum w:abstractNumId="7">\
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>\
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>\
        <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/>\
        <w:suff w:val="nothing"/></w:lvl></w:abstractNum>\
        <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>\
        <w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>\
        <w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:pStyle w:val="S"/>\
        <w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>\
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>\
        <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>\
        <w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>\
        <w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">\
        <w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """

    private func item(_ list: Int, _ level: Int, _ text: String = "x") -> String {
        Doc.paragraph(
            text, "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>")
    }

    private func texts(_ body: String, styles: String? = nil) throws -> [String] {
        try Doc.read(body, styles: styles, numbering: Self.lists).tables[0].cells.map(\.text)
    }

    @Test func `counts as the document does`() throws {
        let items = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 2), (1, 0), (1, 1)]
        #expect(
            try texts(items.map { item($0.0, $0.1) }.joined())
                == ["1 x", "1.1 x", "1.2 x", "(iii)x", "(iv)x", "2 x", "2.1 x"])
    }

    @Test func `fills a cell that holds a number alone`() throws {
        let body = Doc.table(
            Doc.row(Doc.cell(content: item(1, 0, ""))), Doc.row(Doc.cell(content: item(1, 1, ""))))
        #expect(try texts(body) == ["1", "1.1"])
    }

    @Test func `leaves bullets out`() throws {
        #expect(try texts(item(2, 0)) == ["x"])
        #expect(try texts(item(0, 0) + item(99, 0)) == ["x", "x"])
    }

    @Test func `begins anew where a list says so`() throws {
        #expect(
            try texts(item(1, 0) + item(1, 0) + item(4, 0) + item(4, 0))
                == ["1 x", "2 x", "1 x", "2 x"])
    }

    @Test func `numbers paragraphs by their style`() throws {
        let styles =
            "<w:style w:styleId='S'><w:name w:val='Listed'/><w:pPr><w:numPr>"
            + "<w:numId w:val='3'/></w:numPr></w:pPr></w:style>"
        let paragraph = Doc.paragraph("x", "<w:pStyle w:val='S'/>")
        #expect(try texts(paragraph + paragraph, styles: styles) == ["A. x", "B. x"])
    }
}
