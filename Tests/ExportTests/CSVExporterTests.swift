import Section11Export
import Section11Tables
import Testing

struct CSVExporterTests {
    /// The rows of a file, read back, by the names of the columns.
    private func rows(_ name: String) throws -> [[String: String]] {
        let summary = try #require(ExampleCycle.summary())
        let file = try #require(CSVExporter().files(for: summary).first { $0.name == name })
        let workbook = try CSVReader.read(file.bytes)
        #expect(workbook.notes.isEmpty)
        let table = try #require(workbook.tables.first)
        let headings = table.row(at: 0).cells.map { ($0.reference.column, $0.text) }
        return table.rows.dropFirst().map { row in
            Dictionary(
                uniqueKeysWithValues: headings.map { ($0.1, row[$0.0]?.text ?? "") })
        }
    }

    @Test func `a file is made for each kind of row`() throws {
        let summary = try #require(ExampleCycle.summary())
        #expect(
            CSVExporter().files(for: summary).map(\.name) == [
                "standards.csv", "criteria.csv", "agencies.csv", "flags.csv", "indicators.csv",
                "returns.csv", "actions.csv", "pool.csv", "datapackage.json",
            ])
    }

    @Test func `standards have one row for each grade`() throws {
        let rows = try rows("standards.csv")
        #expect(rows.count == 3 * 4)
        let row = rows[5]
        #expect(row["standard"] == "2")
        #expect(row["title"] == "Training | all staff")
        #expect(row["grade"] == "requires-improvement")
        #expect(row["agencies"] == "2")
        #expect(row["rated"] == "3")
        #expect(row["share"] == "0.6667")
        #expect(row["interval_low"] == "0.2077")
        #expect(row["flags"] == "F01 F02 F03")
        #expect(row["notice"] == "Invented for a test; no such agencies.")
    }

    @Test func `absence has its shorthand and zero is zero`() throws {
        let standard = try rows("standards.csv")[8]
        #expect(standard["agencies"] == "0")
        #expect(standard["share"] == "[x]")
        #expect(standard["rank"] == "[x]")
        let agencies = try rows("agencies.csv")
        #expect(agencies.count == 5 * 3)
        #expect(agencies[4]["status"] == "not-applicable")
        #expect(agencies[4]["rating"] == "[z]")
        #expect(agencies[9]["status"] == "not-returned")
        #expect(agencies[9]["rating"] == "[x]")
        #expect(agencies[14]["status"] == "unanswered")
        #expect(agencies[14]["rating"] == "[x]")
        #expect(agencies[6]["carried_forward"] == "true")
    }

    @Test func `a name that is a formula is only text`() throws {
        let names = try rows("agencies.csv").map { $0["name"] ?? "" }
        #expect(names[6] == "'=cmd()|'calc'!A0")
        #expect(names[3] == "<script>alert('b')</script>")
    }

    @Test func `who answered and who did not is in one list`() throws {
        let rows = try rows("returns.csv")
        #expect(
            rows.map { $0["status"] } == [
                "received", "received", "received", "not-returned", "received", "not-counted",
                "unregistered", "refused",
            ])
        #expect(rows[4]["kind_presumed"] == "true")
        #expect(rows[3]["kind"] == "[x]")
    }

    @Test func `flags say under which readings they fail`() throws {
        let rows = try rows("flags.csv")
        #expect(rows[0]["firm"] == "false")
        #expect(rows[0]["holds"] == "3")
        #expect(rows[0]["readings"] == "5")
        #expect(
            rows[0]["fails"] == "with any one return left out; with not applicable counted")
    }

    @Test func `criteria name their standard`() throws {
        let rows = try rows("criteria.csv")
        #expect(rows.count == 4 * 4)
        #expect(rows[4]["text"] == "The board hears \"the child's\" voice.")
        #expect(rows[15]["standard"] == "3")
    }

    @Test func `indicators tell a missed target from a missing figure`() throws {
        let rows = try rows("indicators.csv")
        #expect(rows.map { $0["agency"] } == ["alpha", "bravo", "charlie", "echo"])
        #expect(
            rows.map { $0["status"] } == ["given", "not-supplied", "not-mentioned", "given"])
        #expect(rows.map { $0["value"] } == ["96.2000", "[x]", "[x]", "70.0000"])
        #expect(rows.map { $0["meets_target"] } == ["true", "[x]", "[x]", "false"])
        #expect(rows[0]["comparator"] == "more-than")
    }
}
