import Section11Tables
import Testing

struct DocumentControlsTests {
    private typealias Doc = TestDocument

    private func control(_ properties: String, _ content: String) -> String {
        "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }

    @Test func `reads what a control shows`() throws {
        let list = "<w:dropDownList><w:listItem w:displayText='Fully met' w:value='3'/>"
        #expect(
            try Doc.text(control(list + "</w:dropDownList>", Doc.run("Fully met"))) == "Fully met")
        #expect(try Doc.text(control("<w:text/>", Doc.run("typed"))) == "typed")
        #expect(
            try Doc.only(control("<w:alias w:val='Evidence'/>", Doc.paragraph("a block")))?.text
                == "a block")
    }

    @Test func `takes a placeholder for nothing`() throws {
        let placeholder = "<w:showingPlcHdr/><w:dropDownList/>"
        #expect(try Doc.text(control(placeholder, Doc.run("Choose an item."))) == nil)
        #expect(try Doc.only(control(placeholder, Doc.paragraph("Choose an item."))) == nil)
        #expect(
            try Doc.text(control("<w:showingPlcHdr w:val='0'/>", Doc.run("chosen"))) == "chosen")
        let table = try Doc.read(
            Doc.table(
                Doc.row(Doc.cell("a"), control(placeholder, Doc.cell("Click")), Doc.cell("c")))
        ).tables[0]
        #expect(table.described == ["A1=a", "C1=c"])
    }

    @Test(arguments: [
        ("<w14:checkbox><w14:checked w14:val='1'/></w14:checkbox>", "\u{2611}"),
        ("<w14:checkbox><w14:checked w14:val='0'/></w14:checkbox>", "\u{2610}"),
        ("<w14:checkbox/>", "\u{2610}"),
    ])
    func `reads a check-box as ticked or not, however it looks`(
        properties: String, expected: String
    ) throws {
        let looks = Doc.run("\u{2612}", "<w:rFonts w:ascii='MS Gothic'/>")
        #expect(try Doc.text(control(properties, looks) + Doc.run(" yes")) == expected + " yes")
        #expect(try Doc.text(control(properties, "")) == expected)
        #expect(try Doc.only(control(properties, "<w:p>\(looks)</w:p>"))?.text == expected)
        let table = try Doc.read(
            Doc.table(Doc.row(control(properties, Doc.cell("\u{2612}")), Doc.cell("b")))
        ).tables[0]
        #expect(table.described == ["A1=\(expected)", "B1=b"])
    }

    @Test func `reads controls in controls`() throws {
        let inner = control("<w:text/>", Doc.run("in"))
        #expect(try Doc.text(control("<w:richText/>", Doc.run("out ") + inner)) == "out in")
    }
}
