import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ActionWithoutDueDateCheckTests {
    private let table = MarkedTable(
        """
        ## Actions
        | Action no. | Criterion | Action       | Lead (role) | Due        | Status   |
        | A1         | 1.1       | Agree a rota | Manager     | 31/03/2018 |          |
        |            | 1.2       | Agree a rota | Manager     | 1️⃣        |          |
        | A3         | 1.3       | Agree a rota | Manager     |            | Complete |
        """)

    @Test func `an open action without a day is told at the day's cell`() throws {
        let issues = try CheckBench().issues("R402", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(issues.map(\.message) == ["the action for criterion 1.2 has no due date"])
    }
}
