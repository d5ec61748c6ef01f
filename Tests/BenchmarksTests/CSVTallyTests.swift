import Section11Tables
import Testing

@testable import Benchmarks

/// Rows counted by some columns.
struct CSVTallyTests {
    private func table(_ text: String) throws -> Table {
        try CSVReader.read(Array(text.utf8)).tables[0]
    }

    @Test func `counts rows by what stands in the columns, blanks apart`() throws {
        let table = try table("id,grade,area\n1,Good,north\n2,,north\n3,Good,south\n4,Good,north\n")
        let counts = CSVTally.counts(of: table, by: ["area", "grade"])
        #expect(counts == [["north", "Good"]: 2, ["north", ""]: 1, ["south", "Good"]: 1])
    }

    @Test func `a heading that is not there gives no counts`() throws {
        #expect(CSVTally.counts(of: try table("id,grade\n1,Good\n"), by: ["area"]) == [:])
    }

    @Test(arguments: [("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\"")])
    func `a field is quoted where it must be`(text: String, field: String) {
        #expect(GrowingCSVFile.field(text) == field)
    }
}
