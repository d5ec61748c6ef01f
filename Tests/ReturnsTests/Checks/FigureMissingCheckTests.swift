import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct FigureMissingCheckTests {
    private func bench() -> CheckBench {
        var bench = CheckBench()
        bench.indicators = [
            Indicator(
                id: "dbs-current", title: "Checks up to date", kind: .percentage, decimals: 1),
            Indicator(id: "referrals", title: "Referrals", kind: .count),
        ]
        return bench
    }

    @Test func `a figure left blank is a query, with a reason advice`() throws {
        let table = MarkedTable(
            """
            | Indicator   | Value | If not supplied, why    |
            | dbs-current | 1️⃣   |                         |
            | referrals   | 2️⃣   | plans to supply figures |
            """)
        let issues = try bench().issues("R413", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣", "2️⃣"))
        #expect(issues.map(\.severity) == [.query, .advice])
        #expect(
            issues.map(\.message) == [
                "no figure is given for indicator 'dbs-current'",
                "the figure for indicator 'referrals' is not supplied; a reason is given",
            ])
    }

    @Test func `indicators that are missing altogether are listed once`() throws {
        let table = MarkedTable("| Ref | Rating |\n| 1.1 | Good |")
        #expect(
            try bench().issues("R413", in: table).map(\.message) == [
                "indicators 'dbs-current' and 'referrals' are not in the return"
            ])
    }
}
