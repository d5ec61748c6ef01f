import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct CriterionNotApplicableCheckTests {
    @Test func `a rating of what is not asked is advice`() throws {
        var bench = CheckBench()
        bench.schoolsOnly = ["1.2"]
        let table = MarkedTable(
            """
            | Agency | police  |
            | Ref    | Rating  |
            | 1.1    | Good    |
            | 1.2    | 1️⃣Good |
            """)
        let issues = try bench.issues("R206", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(issues.map(\.message) == ["criterion 1.2 is not asked of this agency"])
        #expect(issues.first?.severity == .advice)
    }

    @Test func `an agency of unknown kind is asked everything`() throws {
        var bench = CheckBench()
        bench.schoolsOnly = ["1.2"]
        let table = MarkedTable("| Agency | housing |\n| Ref | Rating |\n| 1.2 | Good |")
        #expect(try bench.issues("R206", in: table).isEmpty)
    }
}
