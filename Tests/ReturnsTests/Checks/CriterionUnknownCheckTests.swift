import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct CriterionUnknownCheckTests {
    @Test func `an unknown criterion is quoted with those near it`() throws {
        let table = MarkedTable(
            """
            | Ref    | Rating |
            | 1️⃣12.1 | Good  |
            """)
        let issues = try CheckBench().issues("R202", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(issues.map(\.message) == ["criterion '12.1' is not in the catalogue 'small-1'"])
        #expect(
            issues.map(\.fix) == [
                "enter the reference as the form gives it; near it: 1.1 and 2.1"
            ])
    }

    @Test func `four in a row are told as one`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating |
            | 8.1 | Good   |
            | 8.2 | Good   |
            | 8.3 | Good   |
            | 8.4 | Good   |
            | 8.5 | Good   |
            | 1.1 | Good   |
            """)
        let issues = try CheckBench().issues("R202", in: table)
        #expect(issues.map(\.cells) == ["A2:A6"])
        #expect(
            issues.map(\.message) == [
                "criteria '8.1', '8.2' and 3 more are not in the catalogue 'small-1'"
            ])
    }

    @Test func `headings, totals and standards are no criteria`() throws {
        let table = MarkedTable(
            """
            | Ref              | Rating |
            | Part one         |        |
            | 1                | Good   |
            | Criterion 1.2.   | Good   |
            | Total            |        |
            """)
        #expect(try CheckBench().issues("R202", in: table).isEmpty)
    }
}
