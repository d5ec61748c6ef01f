import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct OtherCycleCheckTests {
    @Test func `a return for another cycle is reported where it says so`() throws {
        let table = MarkedTable(
            """
            | Agency | police        |
            | Cycle  | 1️⃣small-2017 |
            | Ref    | Rating        |
            | 1.1    | Good          |
            """)
        let issues = try CheckBench().issues("R103", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == ["the return is for cycle 'small-2017', not for 'small-2018'"])
    }

    @Test(arguments: ["small-2018", "Small 2018", ""])
    func `this cycle and no cycle are not reported`(cycle: String) throws {
        let table = MarkedTable(
            """
            | Agency | police   |
            | Cycle  | \(cycle) |
            | Ref    | Rating   |
            | 1.1    | Good     |
            """)
        #expect(try CheckBench().issues("R103", in: table).isEmpty)
    }
}
