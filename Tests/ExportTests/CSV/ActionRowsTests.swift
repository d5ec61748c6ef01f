import Section11Tables
import TestSupport
import Testing

@testable import Section11Export

struct ActionRowsTests {
    /// The rows of the file, read back, by the names of the columns.
    private func rows() throws -> [[String: String]] {
        let summary = try #require(ActionCycle.summary())
        let workbook = try CSVReader.read(ActionRows.rows(summary).file(named: "actions.csv").bytes)
        let table = try #require(workbook.tables.first)
        let names = table.row(at: 0).cells.map { ($0.reference.column, $0.text) }
        return table.rows.dropFirst().map { row in
            Dictionary(uniqueKeysWithValues: names.map { ($0.1, row[$0.0]?.text ?? "") })
        }
    }

    @Test func `overdue actions come first and complete ones last`() throws {
        let rows = try rows()
        #expect(rows.map { $0["action"] } == ["b/B9", "a/A1", "a/A2", "b/B2", "b/A1"])
        #expect(rows.map { $0["line"] } == ["1", "2", "3", "4", "5"])
        #expect(rows.map { $0["overdue"] } == ["true", "true", "false", "[x]", "false"])
        #expect(rows.map { $0["days_overdue"] } == ["274", "59", "[z]", "[z]", "[z]"])
    }

    @Test func `a row says when it was due at first and how often that was revised`() throws {
        let row = try rows()[1]
        #expect(row["first_due"] == "2017-06-30")
        #expect(row["due"] == "2018-01-31")
        #expect(row["revisions"] == "1")
        #expect(row["first_named"] == "2017")
        #expect(row["last_named"] == "2018")
        #expect(row["lead"] == "Manager")
        #expect(row["standard"] == "1" && row["criterion"] == "1.1")
    }

    @Test func `progress has a colour, a state without one, or nothing that is known`() throws {
        let rows = try rows()
        #expect(
            rows.map { $0["status"] } == ["off-target", "off-target", "on-hold", "[x]", "complete"])
        #expect(rows.map { $0["progress_rag"] } == ["red", "red", "[z]", "[x]", "green"])
        #expect(rows.map { $0["reason_for_hold"] } == ["[z]", "[z]", "true", "[z]", "[z]"])
    }

    @Test func `a lead that looks like a person's name is held back`() throws {
        #expect(try rows().map { $0["lead"] } == ["Clerk", "Manager", "[c]", "[x]", "Clerk"])
    }

    @Test func `what a later return does not name is marked`() throws {
        let marks = try rows().map { $0["not_named_since"] }
        #expect(marks == ["true", "false", "false", "false", "false"])
    }

    @Test(arguments: ["csv", "xlsx", "json"])
    func `no word of an agency stands in the formats for programs`(name: String) throws {
        let exporter = try #require(Exporters.named(name))
        let quotes = exporter.quotesReturns
        #expect(!quotes)
        let summary = try #require(ActionCycle.summary(isDetailed: true))
        var hasActions = false
        for file in try exporter.init().files(for: summary) {
            let text =
                name == "xlsx"
                ? try WorkbookDump.lines(of: file.bytes).joined(separator: "\n")
                : String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.lowercased().contains("secret"), "\(file.name)")
            #expect(!text.contains("Exemplar"), "\(file.name)")
            hasActions = hasActions || text.contains("b/B9")
        }
        #expect(hasActions == (name != "json"))
    }

    @Test func `the sheet has the rows of the file`() throws {
        let summary = try #require(ActionCycle.summary())
        let sheet = try #require(
            XLSXExporter().draft(of: summary).sheets.first { $0.name == "Actions" })
        let first = (4...8).map { sheet.entries[CellReference(row: $0, column: 1)]?.value }
        #expect(first == ["b/B9", "a/A1", "a/A2", "b/B2", "b/A1"].map { .text($0) })
    }
}
