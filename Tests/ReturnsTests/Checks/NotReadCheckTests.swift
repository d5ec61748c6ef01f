import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct NotReadCheckTests {
    @Test func `a column that was not read is told at its heading`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating | 1️⃣Our own column |
            | 1.1 | Good   | text             |
            """)
        let issues = try CheckBench().issues("R110", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(issues.map(\.message) == ["the column below this heading was not read"])
        #expect(issues.first?.severity == .advice)
    }

    @Test func `rows without a criterion are told as one`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating |
            | 1.1 | Good   |
            |     | Good   |
            |     | Good   |
            |     | Good   |
            |     | Good   |
            """)
        let issues = try CheckBench().issues("R110", in: table)
        #expect(issues.map(\.cells) == ["A3:A6"])
        #expect(
            issues.map(\.message) == ["4 times: the row names no criterion, action or indicator"])
    }

    @Test func `no text of a cell is quoted`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating | Secret heading |
            |     | Good   | secret text    |
            | 1.1 | Good   | secret text    |
            """)
        for issue in try CheckBench().issues("R110", in: table) {
            #expect(!issue.description.lowercased().contains("secret"))
        }
    }

    @Test func `a key that returns do not have is told at its line and not quoted`() throws {
        let text =
            """
            {"schema": "section11/return/1", "agency": "police",
             "evidance": "secret"}
            """
        let submission = Submission.read(Array(text.utf8), file: "police.json")
        let issues = try CheckBench().validate(submission).issues
            .filter { $0.code.rawValue == "R110" }
        #expect(issues.map(\.place.line) == [2])
        #expect(issues.map(\.message) == ["a key of the return that returns do not have"])
        #expect(issues.allSatisfy { $0.fix.contains("return.schema.json") })
    }
}
