import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct FigureImpossibleCheckTests {
    private func bench() -> CheckBench {
        var bench = CheckBench()
        bench.indicators = [
            Indicator(
                id: "dbs-current", title: "Checks up to date", kind: .percentage, decimals: 1),
            Indicator(id: "referrals", title: "Referrals", kind: .count),
        ]
        return bench
    }

    @Test(arguments: [
        ("dbs-current", "962 %", "is more than 100 per cent"),
        ("dbs-current", "-1", "is less than 0"),
        ("dbs-current", "most", "is not a number"), ("referrals", "1.5", "is not a whole number"),
        ("referrals", "-3", "is less than 0"),
    ])
    func `a figure that cannot be is told at its cell`(
        id: String, figure: String, reason: String
    ) throws {
        let table = MarkedTable(
            """
            | Indicator | Value         |
            | \(id)     | 1️⃣\(figure) |
            """)
        let issues = try bench().issues("R412", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(issues.map(\.message) == ["figure '\(figure)' for indicator '\(id)' \(reason)"])
    }

    @Test(arguments: [
        ("dbs-current", "100%"), ("dbs-current", "0"), ("referrals", "12"), ("referrals", "12.0"),
    ])
    func `a figure at the edge is a figure`(id: String, figure: String) throws {
        let table = MarkedTable("| Indicator | Value |\n| \(id) | \(figure) |")
        #expect(try bench().issues("R412", in: table).isEmpty)
    }

    @Test func `a part that is more than its whole is reported`() throws {
        let table = MarkedTable(
            """
            | Indicator   | Value | Numerator | Denominator |
            | dbs-current | 90    | 1️⃣12     | 10          |
            """)
        #expect(try bench().issues("R412", in: table).map(\.cells) == table.cells("1️⃣"))
    }
}
