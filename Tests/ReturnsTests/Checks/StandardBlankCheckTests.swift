import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct StandardBlankCheckTests {
    private let table = MarkedTable(
        """
        | Ref | Rating |
        | 1.1 | Good   |
        | 1.2 | Good   |
        | 1.3 | Good   |
        | 1.4 | Good   |
        | 1.5 |        |
        | 2.1 | 1️⃣    |
        | 2.2 | 2️⃣    |
        """)

    @Test func `a standard without any answer is told once`() throws {
        let validation = try CheckBench().validate(table)
        let blank = validation.issues.filter { ["R114", "R203"].contains($0.code.rawValue) }
        #expect(blank.map(\.code.rawValue) == ["R203", "R114"])
        #expect(blank.map(\.cells) == ["B6", "B7:B8"])
        #expect(
            blank.last?.message
                == "standard 2 is left blank: none of its 2 criteria is answered")
        #expect(blank.last?.severity == .error)
    }

    @Test func `a standard that is missing from the file is told too`() throws {
        let issues = try CheckBench().issues(
            "R114", in: MarkedTable("| Ref | Rating |\n| 1.1 | Good |"))
        #expect(issues.map(\.place.placeInFile) == ["Standards"])
    }

    @Test func `one criterion is no page that was passed over`() throws {
        let bench = CheckBench(criteria: ["1.1", "2.1"])
        let table = MarkedTable("| Ref | Rating |\n| 1.1 | Good |\n| 2.1 |      |")
        #expect(try bench.issues("R114", in: table).isEmpty)
        #expect(try bench.issues("R203", in: table).map(\.cells) == ["B3"])
    }

    @Test func `four standards and more are told as one`() throws {
        let refs = (1...5).flatMap { ["\($0).1", "\($0).2"] }
        let issues = try CheckBench(criteria: refs).issues(
            "R114", in: MarkedTable("| Ref | Rating |\n| 1.1 | Good |"))
        #expect(
            issues.map(\.message) == [
                "standards 2, 3, 4 and 5 are left blank: none of their criteria is answered"
            ])
    }

    @Test func `an update need not answer a standard`() throws {
        let update = MarkedTable(
            """
            | Agency         | housing |
            | Kind of return | update  |
            | Ref            | Rating  |
            | 1.1            | Good    |
            | 2.1            |         |
            | 2.2            |         |
            """)
        #expect(try CheckBench().issues("R114", in: update).isEmpty)
    }

    @Test func `where the catalogue turns it off each blank is told`() throws {
        var bench = CheckBench()
        bench.checks = ["R114": CheckSetting(severity: .off, because: "short forms")]
        #expect(try bench.issues("R203", in: table).map(\.cells) == ["B6", "B7", "B8"])
    }
}
