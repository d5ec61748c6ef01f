import Section11Analysis
import Section11Tables
import TestSupport
import Testing

@testable import Section11Export

struct PublicationWorkbookTests {
    private func draft() throws -> WorkbookDraft {
        let summary = try #require(ExampleCycle.summary())
        let report = Report(
            schema: "s", title: "Example", notice: "Invented.",
            tables: [
                ReportTable(
                    "public-standards", title: "standards",
                    columns: [.init("number", "Number"), .init("need", "Need improvement")],
                    rows: [[.text("1"), .count(11)], [.text("2"), .absent(.suppressed)]])
            ])
        return PublicationWorkbook(report, of: summary).draft
    }

    @Test func `cover, contents, notes, then a table a sheet`() throws {
        let sheets = try draft().sheets
        #expect(sheets.map(\.name) == ["Cover", "Contents", "Notes", "Standards"])
        #expect(sheets.map(\.tables.count) == [0, 1, 1, 1])
        #expect(Set(sheets.flatMap(\.tables).map(\.name)).count == 3)
        let links = sheets[1].links.sorted { $0.key < $1.key }.map(\.value.sheet)
        #expect(links == ["Notes", "Standards"])
    }

    @Test func `no fill, no filter, nothing frozen, no empty cell in a table`() throws {
        for sheet in try draft().sheets {
            #expect(sheet.filter == nil && sheet.firstScrollingCell == nil)
            #expect(sheet.colourRules.isEmpty && sheet.charts.isEmpty)
            #expect(sheet.entries.values.allSatisfy { $0.style.fill == nil && $0.value != .empty })
            for table in sheet.tables {
                for row in 1...table.rows {
                    for column in 1...table.headings.count {
                        let place = CellReference(row: table.place.row + row, column: column)
                        #expect(sheet.entries[place] != nil, "\(sheet.name) \(place)")
                    }
                }
                // Nothing stands below the table.
                #expect(
                    sheet.entries.keys.map(\.row).max() == table.place.row + table.rows)
            }
        }
    }

    @Test func `what is held back says so`() throws {
        let sheet = try #require(try draft().sheets.last)
        #expect(sheet.entries[CellReference(row: 4, column: 2)]?.value == .number(11))
        #expect(sheet.entries[CellReference(row: 5, column: 2)]?.value == .text("[c]"))
    }

    @Test func `what stands for a number stands under the numbers`() throws {
        let sheet = try #require(try draft().sheets.last)
        #expect(sheet.entries[CellReference(row: 5, column: 2)]?.style.isAtRight == true)
        #expect(sheet.entries[CellReference(row: 5, column: 1)]?.style.isAtRight == false)
    }
}
