import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct EvidenceMissingCheckTests {
    @Test func `a high rating without evidence is a query`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating               | Evidence |
            | 1.1 | Good                 | seen     |
            | 1.2 | Outstanding          | 1️⃣      |
            | 1.3 | Requires improvement |          |
            | 1.4 | N/A                  |          |
            """)
        let issues = try CheckBench().issues("R214", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "criterion 1.2 is rated 'Outstanding' but no evidence is given"
            ])
        #expect(issues.first?.severity == .query)
    }

    @Test func `a column of evidence left empty is told as one`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating      | Evidence |
            | 1.1 | Good        |          |
            | 1.2 | Outstanding |          |
            | 1.3 | Good        |          |
            | 1.4 | Good        |          |
            """)
        let issues = try CheckBench().issues("R214", in: table)
        #expect(issues.map(\.cells) == ["C2:C5"])
        #expect(
            issues.map(\.message) == ["rated 'Good' or better without evidence in 4 rows, C2:C5"])
    }
}
