import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ActionWithoutLeadCheckTests {
    private let table = MarkedTable(
        """
        ## Actions
        | Action no. | Criterion | Action       | Lead (role) | Due        | Status   |
        | A1         | 1.1       | Agree a rota | Manager     | 31/03/2018 |          |
        | A2         | 1.2       | Agree a rota | 1️⃣         | 31/03/2018 |          |
        | A3         | 1.3       | Agree a rota |             | 31/03/2018 | Complete |
        """)

    @Test func `an open action without a lead is told at the lead's cell`() throws {
        let issues = try CheckBench().issues("R401", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(issues.map(\.message) == ["action 'A2' has no lead"])
        #expect(issues.map(\.criterion) == ["1.2"])
    }
}
