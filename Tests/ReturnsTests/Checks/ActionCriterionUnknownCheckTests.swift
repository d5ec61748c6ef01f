import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ActionCriterionUnknownCheckTests {
    private let table = MarkedTable(
        """
        ## Actions
        | Action no. | Criterion | Action       | Lead (role) | Due        | Status   |
        | A1         | 1.1; 2.2  | Agree a rota | Manager     | 31/03/2018 |          |
        | A2         | 1️⃣1.1 and 2.9 | Agree a rota | Manager | 31/03/2018 |          |
        | A3         |           | Agree a rota | Manager     | 31/03/2018 |          |
        """)

    @Test func `a reference that is in no catalogue is quoted alone`() throws {
        let issues = try CheckBench().issues("R405", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "action 'A2' names criterion '2.9', which is not in the catalogue"
            ])
        #expect(issues.map(\.criterion) == ["2.9"])
    }
}
