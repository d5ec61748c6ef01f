import Foundation
import Section11Tables
import TestSupport
import Testing

@testable import Section11Export

struct XLSXExporterTests {
    private func draft() throws -> WorkbookDraft {
        XLSXExporter().draft(of: try #require(ExampleCycle.summary()))
    }

    private func sheet(_ name: String) throws -> SheetDraft {
        try #require(try draft().sheets.first { $0.name == name })
    }

    @Test func `the example gives the cells that were looked at`() throws {
        let summary = try #require(ExampleCycle.summary())
        let file = try #require(try XLSXExporter().files(for: summary).first)
        let lines = try WorkbookDump.lines(of: file.bytes).joined(separator: "\n") + "\n"
        let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Golden/summary-xlsx.txt")
        let records = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
        if records { try Data(lines.utf8).write(to: golden) }
        #expect(try String(contentsOf: golden, encoding: .utf8) == lines)
        #expect(!records, "the golden file is written anew; look at the difference")
    }

    @Test func `the cover leads to every other sheet`() throws {
        let draft = try draft()
        let cover = try #require(draft.sheets.first)
        #expect(cover.name == "Summary")
        #expect(
            cover.links.sorted { $0.key < $1.key }.map(\.value.sheet)
                == draft.sheets.dropFirst().map(\.name))
    }

    @Test func `the weakest standard stands first, its share as a number`() throws {
        let sheet = try sheet("Standards")
        // Bravo and charlie are good, alpha is inadequate: 1 of 3; alpha and echo of 3: 2 of 3.
        #expect(sheet.entries[CellReference(row: 4, column: 1)]?.value == .text("2"))
        #expect(sheet.entries[CellReference(row: 4, column: 9)]?.value == .number(2.0 / 3.0))
        #expect(
            sheet.entries[CellReference(row: 4, column: 9)]?.style.numberFormat
                == .percentage(decimals: 1))
    }

    @Test func `a grade stands in words under its colour`() throws {
        let sheet = try sheet("Heat map")
        #expect(
            sheet.colourRules.map(\.text)
                == ["Inadequate", "Requires improvement", "Good", "Outstanding"])
        let cells = try #require(sheet.colourRules.first?.range)
        #expect(cells.first == CellReference(row: 4, column: 5))
        #expect(sheet.entries[cells.first]?.value == .text("Inadequate"))
        #expect(sheet.firstScrollingCell == CellReference(row: 4, column: 2))
        #expect(sheet.filter?.first == CellReference(row: 3, column: 1))
    }

    @Test func `the chart says in words what it shows, and hatches what must improve`() throws {
        let chart = try #require(try sheet("Chart").charts.first)
        #expect(chart.alternative.contains("Weakest is standard 2, in which 2 of 3 agencies (67%)"))
        #expect(chart.series.map(\.isHatched) == [true, true, false, false])
        #expect(chart.series.first?.values.first == CellReference(row: 4, column: 3))
        #expect(chart.categories.last == CellReference(row: 6, column: 2))
    }

    @Test func `a name that looks like a formula is text`() throws {
        let summary = try #require(ExampleCycle.summary())
        let file = try #require(try XLSXExporter().files(for: summary).first)
        let workbook = try WorkbookReader.read(file.bytes)
        let heatMap = try #require(workbook.tables.first { $0.name == "Heat map" })
        let names = heatMap.rows.compactMap { $0[1] }
        #expect(names.contains { $0.value == .text("=cmd()|'calc'!A0") })
    }
}
