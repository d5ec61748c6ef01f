import Testing

@testable import Section11Tables

struct XLSXWriterLinkTests {
    @Test func `a text leads to a cell of another sheet`() throws {
        let cell = try #require(CellReference("B2"))
        let goal = try #require(CellReference("D14"))
        var list = SheetDraft(name: "List")
        list.set(.text("=Nick's!D14"), at: cell)
        list.link(cell, to: "Nick's", goal)
        let draft = WorkbookDraft(
            title: "Test", sheets: [list, SheetDraft(name: "Nick's")])
        let bytes = try XLSXWriter.bytes(of: draft).bytes
        #expect(
            try WorkbookReader.read(bytes).tables.first?[cell]?.value == .text("=Nick's!D14"))
        var archive = try ZIPArchive(bytes, limits: .standard)
        let content = try archive.contents(of: "xl/worksheets/sheet1.xml")
        let sheet = try #require(content)
        #expect(
            String(decoding: sheet, as: UTF8.self).contains(
                "<hyperlink ref=\"B2\" location=\"'Nick''s'!D14\""))
    }
}
