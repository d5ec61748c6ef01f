import Testing

@testable import Section11Tables

struct XLSXTableTests {
    private func workbook() throws -> [UInt8] {
        var sheet = SheetDraft(name: "Standards")
        sheet.set(.text("Standards"), at: CellReference(row: 1, column: 1))
        sheet.setRow(4, to: [.text("5"), .number(11)])
        sheet.setRow(5, to: [.text("6"), .text("[c]")])
        sheet.tables = [
            TableDraft(
                name: "table_standards", place: CellReference(row: 3, column: 1),
                headings: ["Number", "Need & improvement"], style: .plain.with { $0.isBold = true },
                rows: 2)
        ]
        return try XLSXWriter.bytes(of: WorkbookDraft(title: "Test", sheets: [sheet])).bytes
    }

    @Test func `headings and cells are read back`() throws {
        let table = try #require(WorkbookReader.read(try workbook()).tables.first)
        #expect(
            table.cells.map(\.text) == [
                "Standards", "Number", "Need & improvement", "5", "11", "6", "[c]",
            ])
    }

    @Test func `the table is marked up without style, stripes or filter`() throws {
        var archive = try ZIPArchive(try workbook(), limits: .standard)
        let part = try #require(try archive.contents(of: "xl/tables/table1.xml"))
        let xml = String(decoding: part, as: UTF8.self)
        #expect(xml.contains(#"name="table_standards""#))
        #expect(xml.contains(#"ref="A3:B5""#))
        #expect(xml.contains(#"name="Need &amp; improvement""#))
        #expect(!xml.contains("autoFilter"))
        #expect(xml.contains(#"showRowStripes="0""#))
        #expect(!xml.contains("TableStyleMedium"))
    }
}
