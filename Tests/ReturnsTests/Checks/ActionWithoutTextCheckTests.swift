import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ActionWithoutTextCheckTests {
    private let table = MarkedTable(
        """
        ## Actions
        | Action no. | Criterion | Action       | Lead (role) | Due        | Status   |
        | A1         | 1.1       | Agree a rota | Manager     | 31/03/2018 |          |
        | A2         | 1.2       | 1️⃣          | Manager     | 31/03/2018 |          |
        """)

    @Test func `an action that says nothing is told at its cell`() throws {
        let issues = try CheckBench().issues("R406", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(issues.map(\.message) == ["action 'A2' does not say what will be done"])
    }
}
