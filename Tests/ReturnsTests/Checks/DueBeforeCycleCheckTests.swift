import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct DueBeforeCycleCheckTests {
    private let table = MarkedTable(
        """
        ## Actions
        | Action no. | Criterion | Action       | Lead (role) | Due        | Status   |
        | A1         | 1.1       | Agree a rota | Manager     | 2017-09-01      |          |
        | A2         | 1.2       | Agree a rota | Manager     | 1️⃣31/08/2017   |          |
        | A3         | 1.3       | Agree a rota | Manager     | 31/03/2017      | Complete |
        """)

    @Test func `an open action due before the cycle is a query`() throws {
        let issues = try CheckBench().issues("R404", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "due date '31/08/2017' of action 'A2' lies before the cycle, which opens on 2017-09-01"
            ])
    }
}
