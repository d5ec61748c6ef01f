import Section11Tables
import Testing

struct DocumentShadingTests {
    private typealias Doc = TestDocument

    private func shading(_ attributes: String) -> String {
        "<w:shd w:val='clear' w:color='auto' \(attributes)/>"
    }

    @Test func `keeps a cell that is shaded and empty`() throws {
        let workbook = try Doc.read(
            Doc.table(
                Doc.row(
                    Doc.cell("", shading("w:fill='00B050'")),
                    Doc.cell("text", shading("w:fill='00B050'")),
                    Doc.cell("none"))))
        let table = workbook.tables[0]
        #expect(table.cells.map(\.value) == [.empty, .text("text"), .text("none")])
        #expect(table.cells.map(\.style) == [1, 1, 0])
        #expect(workbook.fills == [nil, Colour(0x00B050)])
    }

    @Test(
        arguments: [
            ("w:fill='auto'", nil), ("w:fill='FF0000'", 0xFF0000),
            ("w:fill='DBE5F1' w:themeFill='accent1' w:themeFillTint='33'", 0xDCE6F2),
            ("w:fill='000000' w:themeFill='accent1'", 0x4F81BD),
            ("w:fill='365F91' w:themeFill='accent1' w:themeFillShade='BF'", 0x376092),
            ("w:fill='FF0000' w:themeFill='unknown'", 0xFF0000),
        ] as [(String, UInt32?)])
    func `reads the colour, also by the theme`(attributes: String, expected: UInt32?) throws {
        let fill = try Doc.fill(Doc.paragraph("a"), shading(attributes))
        #expect(fill == expected.map { Colour($0) })
    }

    @Test func `takes colours from the document's own theme`() throws {
        let fill = try Doc.fill(
            Doc.paragraph("a"), shading("w:themeFill='accent2'"),
            theme: "<a:accent2><a:srgbClr val='123456'/></a:accent2>")
        #expect(fill == Colour(0x123456))
    }

    @Test(
        arguments: [
            ("solid", "FF0000", "FFFFFF", 0xFF0000), ("pct50", "000000", "FFFFFF", 0x808080),
            ("pct25", "FF0000", "auto", 0xFFBFBF), ("nil", "FF0000", "FF0000", nil),
            ("horzStripe", "000000", "00FF00", 0x00FF00),
        ] as [(String, String, String, UInt32?)])
    func `mixes a pattern as it is seen`(
        pattern: String, front: String, back: String, expected: UInt32?
    ) throws {
        let fill = try Doc.fill(
            Doc.paragraph("a"), "<w:shd w:val='\(pattern)' w:color='\(front)' w:fill='\(back)'/>")
        #expect(fill == expected.map { Colour($0) })
    }

    @Test func `takes the colour behind all text where the cell has none`() throws {
        let yellow = "<w:highlight w:val='yellow'/>"
        let red = shading("w:fill='FF0000'")
        func fill(_ runs: String, _ properties: String = "") throws -> Colour? {
            try Doc.fill("<w:p>\(runs)</w:p>", properties)
        }
        #expect(try fill(Doc.run("all", yellow) + Doc.run(" ")) == Colour(0xFFFF00))
        #expect(try fill(Doc.run("some", yellow) + Doc.run("more")) == nil)
        #expect(try fill(Doc.run("all", red)) == Colour(0xFF0000))
        #expect(try fill(Doc.run("all", yellow), shading("w:fill='00FF00'")) == Colour(0x00FF00))
        #expect(try Doc.fill(Doc.paragraph("a", red)) == Colour(0xFF0000))
        #expect(try Doc.fill(Doc.paragraph("", red)) == Colour(0xFF0000))
        #expect(try Doc.fill(Doc.paragraph("a", red) + Doc.paragraph("b")) == nil)
    }
}
