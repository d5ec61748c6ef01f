import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct FigurePeriodCheckTests {
    private func bench() -> CheckBench {
        var bench = CheckBench()
        bench.indicators = [
            Indicator(id: "dbs", title: "DBS", kind: .percentage, frequency: .quarterly),
            Indicator(id: "referrals", title: "Referrals", kind: .count),
        ]
        return bench
    }

    private func table(_ rows: String) -> MarkedTable {
        MarkedTable(
            """
            ## Return
            | Agency | police |
            ## Indicators
            | Indicator | Period | Value |
            \(rows)
            """)
    }

    // R418
    @Test func `a quarterly figure says its quarter`() throws {
        let wrong = table(
            """
            | dbs | Q1        | 90 |
            | dbs | 1️⃣spring | 91 |
            | dbs | 2️⃣       | 92 |
            """)
        let issues = try bench().issues("R418", in: wrong)
        #expect(issues.map(\.cells) == wrong.cells("1️⃣", "2️⃣"))
        #expect(
            issues.map(\.message) == [
                "the period 'spring' of indicator 'dbs' is no quarter",
                "the figure for indicator 'dbs' does not say its quarter",
            ])
    }

    // R418
    @Test func `a second figure of one period is reported and the first counts`() throws {
        let twice = table(
            """
            | dbs       | Q1        | 90    |
            | dbs       | Quarter 1 | 1️⃣91 |
            | dbs       | Q2        | 91    |
            | referrals |           | 3     |
            | referrals |           | 3     |
            | referrals |           | 2️⃣4  |
            """)
        let issues = try bench().issues("R418", in: twice)
        #expect(issues.map(\.cells) == twice.cells("1️⃣", "2️⃣"))
        #expect(
            issues.map(\.message) == [
                "indicator 'dbs' has a second figure for Q1, '91'; the first counts",
                "indicator 'referrals' has a second figure, '4'; the first counts",
            ])
    }

    @Test func `four quarters and a row that gives none are right`() throws {
        let right = table(
            """
            | dbs | Q1 | 90 |
            | dbs | Q2 | 91 |
            | dbs | Q3 | 92 |
            | dbs | Q4 |    |
            """)
        #expect(try bench().issues("R418", in: right).isEmpty)
    }
}
