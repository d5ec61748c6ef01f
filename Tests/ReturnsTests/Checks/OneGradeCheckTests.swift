import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct OneGradeCheckTests {
    private func table(_ last: String) -> MarkedTable {
        MarkedTable(
            """
            | Ref | Rating |
            | 1.1 | Good   |
            | 1.2 | N/A    |
            | 1.3 | Good   |
            | 1.4 | \(last) |
            """)
    }

    private var bench: CheckBench {
        var bench = CheckBench()
        bench.checks = ["R115": CheckSetting(threshold: Fraction(3, of: 1))]
        return bench
    }

    @Test func `one grade throughout is a query`() throws {
        let issues = try bench.issues("R115", in: table("Good"))
        #expect(issues.map(\.message) == ["all 3 graded criteria are rated 'Good'"])
        #expect(issues.map(\.place.placeInFile) == ["Standards"])
        #expect(issues.map(\.severity) == [.query])
    }

    @Test func `another grade among them is enough`() throws {
        #expect(try bench.issues("R115", in: table("Outstanding")).isEmpty)
    }

    @Test func `fewer ratings than twenty say nothing`() throws {
        #expect(try CheckBench().issues("R115", in: table("Good")).isEmpty)
        let refs = (1...20).map { "1.\($0)" }
        let rows = refs.map { "| \($0) | Good |" }.joined(separator: "\n")
        let long = MarkedTable("| Ref | Rating |\n" + rows)
        #expect(try CheckBench(criteria: refs).issues("R115", in: long).count == 1)
    }
}
