import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct IndicatorUnknownCheckTests {
    private func bench() -> CheckBench {
        var bench = CheckBench()
        bench.indicators = [
            Indicator(
                id: "dbs-current", title: "Checks up to date", kind: .percentage, decimals: 1),
            Indicator(id: "referrals", title: "Referrals", kind: .count),
        ]
        return bench
    }

    @Test func `an unknown indicator is quoted with the nearest`() throws {
        let table = MarkedTable(
            """
            | Indicator     | Value |
            | referrals     | 12    |
            | 1️⃣dbs-curent | 96.2  |
            """)
        let issues = try bench().issues("R411", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(issues.map(\.message) == ["indicator 'dbs-curent' is not in the catalogue"])
        #expect(issues.first?.fix.hasPrefix("did you mean 'dbs-current'? ") == true)
    }
}
