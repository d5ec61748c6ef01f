import Testing

@testable import Section11Tables

struct XLSXWriterRowHeightTests {
    @Test func `sets a height that a spreadsheet program may still change`() throws {
        var sheet = SheetDraft(name: "Rows")
        let text = #"<row customHeight="1">"#
        sheet.set(.text(text), at: CellReference(row: 2, column: 1))
        sheet.setRow(2, height: 46)
        let draft = WorkbookDraft(title: #" customHeight="1""#, sheets: [sheet])
        let bytes = try XLSXWriter.bytes(of: draft).bytes
        var archive = try ZIPArchive(bytes, limits: .standard)
        let part = try #require(try archive.contents(of: "xl/worksheets/sheet1.xml"))
        #expect(String(decoding: part, as: UTF8.self).contains(#"<row r="2" spans="1:1" ht="46">"#))
        let strings = try #require(try archive.contents(of: "xl/sharedStrings.xml"))
        #expect(String(decoding: strings, as: UTF8.self).contains("customHeight"))
        let table = try #require(WorkbookReader.read(bytes).tables.first)
        #expect(table.cells.map(\.text) == [text])
    }
}
