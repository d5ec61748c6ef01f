import Section11Tables
import Testing

struct DocumentTextTests {
    private typealias Doc = TestDocument

    @Test(arguments: [
        ("Agency: Harbour Housing", ["Agency", "Harbour Housing"]),
        ("Agency:\u{A0}Harbour", ["Agency", "Harbour"]),
        ("Agency\tHarbour", ["Agency", "Harbour"]),
        ("Agency:\t\tHarbour", ["Agency", "Harbour"]),
        ("Agency: Harbour\tDate: 1 May", ["Agency", "Harbour", "Date", "1 May"]),
        ("Agency: Harbour\nDate: 1 May", ["Agency", "Harbour", "Date", "1 May"]),
        ("Agency:", ["Agency"]),
        ("A first line: with more\nand a second", ["A first line: with more\nand a second"]),
        ("We met at 10:30 and left", ["We met at 10:30 and left"]),
        ("See https://example.org/a", ["See https://example.org/a"]),
        (
            "A sentence of more words than a label ever has: and more",
            ["A sentence of more words than a label ever has: and more"]
        ),
        ("  Plain  ", ["Plain"]),
    ])
    func `divides labels from answers`(text: String, expected: [String]) throws {
        let runs = text.map { character in
            switch character {
            case "\t": "<w:r><w:tab/></w:r>"
            case "\n": "<w:r><w:br/></w:r>"
            default: Doc.run(String(character))
            }
        }
        let table = try Doc.read("<w:p>\(runs.joined())</w:p>").tables[0]
        #expect(table.name == "Text")
        #expect(table.cells.map(\.text) == expected)
    }

    @Test func `keeps a heading whole`() throws {
        let styles = """
            <w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>\
            <w:style w:styleId="2"><w:name w:val="Own"/><w:basedOn w:val="1"/></w:style>\
            <w:style w:styleId="3"><w:name w:val="a"/><w:basedOn w:val="3"/></w:style>\
            <w:style w:styleId="4"><w:name w:val="b"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            """
        let text = "Standard 1: Leadership"
        func cells(_ properties: String) throws -> Int {
            try Doc.read(Doc.paragraph(text, properties), styles: styles).tables[0].cells.count
        }
        #expect(try cells("<w:pStyle w:val='1'/>") == 1)
        #expect(try cells("<w:pStyle w:val='2'/>") == 1)
        #expect(try cells("<w:pStyle w:val='3'/>") == 2)
        #expect(try cells("<w:pStyle w:val='4'/>") == 1)
        #expect(try cells("<w:outlineLvl w:val='2'/>") == 1)
        #expect(try cells("") == 2)
    }

    @Test func `has no text where all stands in tables`() throws {
        let workbook = try Doc.read(Doc.paragraph(" ") + Doc.table(Doc.row(Doc.cell("a"))))
        #expect(workbook.tables.map(\.name) == ["Table 1"])
    }
}
