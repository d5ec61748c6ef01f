import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct UnansweredCheckTests {
    @Test func `a blank rating is told at its cell`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating |
            | 1.1 | Good   |
            | 1.2 | 1️⃣    |
            | 1.3 | Good   |
            | 1.4 | Good   |
            | 1.5 | Good   |
            | 2.1 | Good   |
            | 2.2 | Good   |
            """)
        let issues = try CheckBench().issues("R203", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(issues.map(\.message) == ["rating for criterion 1.2 is blank"])
        #expect(issues.first?.criterion == "1.2")
        #expect(issues.first?.severity == .error)
    }

    @Test func `blank cells that stand together are told as one`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating |
            | 1.1 | Good   |
            | 1.2 |        |
            | 1.3 |        |
            | 1.4 |        |
            | 1.5 |        |
            | 2.1 | Good   |
            | 2.2 | Good   |
            """)
        let issues = try CheckBench().issues("R203", in: table)
        #expect(issues.map(\.cells) == ["B3:B6"])
        #expect(issues.map(\.message) == ["rating is blank in 4 rows, B3:B6"])
    }

    @Test func `criteria that are missing from the file are listed once`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating |
            | 1.1 | Good   |
            """)
        let issues = try CheckBench().issues("R203", in: table)
        #expect(issues.map(\.place.description) == ["police.xlsx:Standards"])
        #expect(issues.map(\.message) == ["criteria 1.2, 1.3, 1.4 and 1.5 are not in the return"])
    }

    @Test func `what is not asked of the agency need not be answered`() throws {
        var bench = CheckBench(criteria: ["1.1", "1.2"])
        bench.schoolsOnly = ["1.2"]
        let police = MarkedTable("| Agency | police |\n| Ref | Rating |\n| 1.1 | Good |")
        let school = MarkedTable("| Agency | school |\n| Ref | Rating |\n| 1.1 | Good |")
        #expect(try bench.issues("R203", in: police).isEmpty)
        #expect(
            try bench.issues("R203", in: school).map(\.message) == [
                "criterion 1.2 is not in the return"
            ])
    }

    @Test func `an update need only answer what it speaks of`() throws {
        let table = MarkedTable(
            """
            | Agency         | housing |          |
            | Kind of return | update  |          |
            | Ref            | Rating  | Evidence |
            | 1.1            | Good    | seen     |
            | 1.2            |         |          |
            | 1.3            | 1️⃣     | seen     |
            """)
        let issues = try CheckBench().issues("R203", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(issues.first?.severity == .query)
    }

    @Test func `a mini audit asks only its scope`() throws {
        var bench = CheckBench()
        bench.scope = ["2"]
        let table = MarkedTable(
            """
            | Agency         | police |
            | Kind of return | mini   |
            | Ref            | Rating |
            | 2.1            | Good   |
            """)
        let validation = try bench.validate(table)
        #expect(
            validation.issues.filter { $0.code.rawValue == "R203" }.map(\.message)
                == ["criterion 2.2 is not in the return"])
        #expect(validation.asked == 2)
    }
}
