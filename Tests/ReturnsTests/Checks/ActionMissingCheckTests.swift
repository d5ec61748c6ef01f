import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ActionMissingCheckTests {
    @Test func `a low rating without an action is a query`() throws {
        let table = MarkedTable(
            """
            ## Standards
            | Ref | Rating               |
            | 1.1 | Requires improvement |
            | 1.2 | 1️⃣Inadequate        |
            | 1.3 | Good                 |
            ## Actions
            | Action no. | Criterion | Action       |
            | A1         | 1.1       | Agree a rota |
            """)
        let issues = try CheckBench().issues("R221", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "criterion 1.2 is rated 'Inadequate' but no action is given for it"
            ])
    }

    @Test(arguments: ["1.1, 1.2", "1.1 and 1.2", "1", "Standard 1"])
    func `an action may name several criteria, or their standard`(ref: String) throws {
        let table = MarkedTable(
            """
            ## Standards
            | Ref | Rating     |
            | 1.1 | Inadequate |
            | 1.2 | Inadequate |
            ## Actions
            | Action no. | Criterion | Action       |
            | A1         | \(ref)    | Agree a rota |
            """)
        #expect(try CheckBench().issues("R221", in: table).isEmpty)
    }

    @Test func `a return without any action says it once`() throws {
        let rows = ["1.1", "1.2", "1.3", "1.4"].map { "| \($0) | Inadequate |" }
        let table = MarkedTable("| Ref | Rating |\n" + rows.joined(separator: "\n"))
        #expect(
            try CheckBench().issues("R221", in: table).map(\.message) == [
                "4 criteria are rated below 'Good' and the return holds no action"
            ])
    }
}
