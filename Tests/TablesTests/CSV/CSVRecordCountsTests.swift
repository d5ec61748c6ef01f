import Section11Tables
import TestSupport
import Testing

struct CSVRecordCountsTests {
    private func counts(_ text: String, by headings: [String]) throws -> [[String]: Int] {
        try CSVReader.counts(of: Array(text.utf8), by: headings)
    }

    @Test func `records are counted by what stands in their columns`() throws {
        let text = #"""
            id,area,grade,evidence
            1,North,Good,"Minutes, and a ""rota"""
            2,North,Good,
            3,South,,"two
            lines"
            4,"North",Good
            5,,Good
            """#
        #expect(
            try counts(text, by: ["area", "grade"]) == [
                ["North", "Good"]: 3, ["South", ""]: 1, ["", "Good"]: 1,
            ])
        #expect(try counts(text, by: ["grade"]) == [["Good"]: 4, [""]: 1])
        #expect(
            try counts(text, by: ["evidence", "area"])[["Minutes, and a \"rota\"", "North"]] == 1)
    }

    @Test func `a heading that is not there counts nothing`() throws {
        #expect(try counts("id,grade\n1,Good\n", by: ["area"]) == [:])
        #expect(try counts("id,grade\n1,Good\n", by: []) == [:])
        #expect(try counts("id,grade\n", by: ["grade"]) == [:])
        #expect(throws: TableError.empty) { try counts("", by: ["grade"]) }
    }

    @Test func `blank lines are no records, and those without the columns are`() throws {
        #expect(
            try counts("\n\nid,grade\n\n1,Good\n\n,\n2\n", by: ["grade"]) == [
                ["Good"]: 1, [""]: 1,
            ])
    }

    @Test func `a file in another encoding with semicolons is read as one`() throws {
        let bytes = Array("id;grade\n1;D".utf8) + [0xE9] + Array("veloping\n2;Good\n".utf8)
        #expect(
            try CSVReader.counts(of: bytes, by: ["grade"]) == [["Déveloping"]: 1, ["Good"]: 1])
    }

    @Test func `the counts are those of the cells, whatever the text`() throws {
        var random = SplitMix64(seed: 21)
        let pieces = [
            "a", "b", "cc", ",", ",", "\n", "\n", "\"", "\"\"", "\r\n", " ", "é", "area", "grade",
        ]
        for _ in 0..<3000 {
            let text =
                "area,x,grade\n"
                + (0..<Int.random(in: 0...30, using: &random))
                .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
            let table = try CSVReader.read(
                Array(text.utf8), options: .init(delimiter: .comma)
            ).tables[0]
            var expected: [[String]: Int] = [:]
            for row in table.rows.dropFirst() {
                expected[[row[1]?.text ?? "", row[3]?.text ?? ""], default: 0] += 1
            }
            let found = try CSVReader.counts(
                of: Array(text.utf8), by: ["area", "grade"], options: .init(delimiter: .comma))
            #expect(found == expected, "\(text.debugDescription)")
        }
    }

    @Test func `many different texts keep their counts apart`() throws {
        let lines = (0..<5000).map { "\($0 % 700),\($0 % 11)" }
        let found = try counts("a,b\n" + lines.joined(separator: "\n"), by: ["a", "b"])
        #expect(found.count == 5000)
        #expect(found.values.allSatisfy { $0 == 1 })
        #expect(
            try counts("a,b\n" + lines.joined(separator: "\n"), by: ["a"])[["699"]] == 7)
    }
}
