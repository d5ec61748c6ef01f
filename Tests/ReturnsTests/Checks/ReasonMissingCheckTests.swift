import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ReasonMissingCheckTests {
    @Test func `not applicable without a reason is told at the reason's cell`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating | Reason if not applicable |
            | 1.1 | N/A    | no such service          |
            | 1.2 | grey   | no such service          |
            | 1.3 | n/a    | 1️⃣                      |
            """)
        let issues = try CheckBench().issues("R205", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(issues.map(\.message) == ["criterion 1.3 is not applicable without a reason"])
    }

    @Test func `on a form without the column the evidence counts as the reason`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating | Evidence        |
            | 1.1 | N/A    | no such service |
            | 1.2 | N/A    |                 |
            """)
        #expect(try CheckBench().issues("R205", in: table).map(\.criterion) == ["1.2"])
    }
}
