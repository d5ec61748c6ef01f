import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct AgencyUnknownCheckTests {
    @Test func `an agency in no register is reported with the nearest name`() throws {
        let table = MarkedTable(
            """
            | Agency | 1️⃣Housing servce |
            | Ref    | Rating          |
            | 1.1    | Good            |
            """)
        let issues = try CheckBench().issues("R101", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.first?.description == """
                police.xlsx:Standards!B1: error: agency 'Housing servce' is in no register of the cycle [R101]
                    fix: did you mean 'Housing service'? enter the agency as the register names it, \
                or ask the board to add the name
                """)
    }

    @Test func `a return that names no agency says so`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating |
            | 1.1 | Good   |
            """)
        let issues = try CheckBench().issues("R101", in: table)
        #expect(issues.map(\.message) == ["the return does not say which agency made it"])
        #expect(issues.first?.place.description == "police.xlsx")
    }

    @Test(arguments: ["police", "Police force", "THE POLICE FORCE"])
    func `an agency of the register is not reported`(name: String) throws {
        let table = MarkedTable(
            """
            | Agency | \(name) |
            | Ref    | Rating  |
            | 1.1    | Good    |
            """)
        #expect(try CheckBench().issues("R101", in: table).isEmpty)
    }
}
