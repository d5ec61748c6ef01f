import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct FigureChangedCheckTests {
    private let indicator = Indicator(
        id: "dbs-current", title: "Checks in date", kind: .percentage, decimals: 1)

    private func table(_ value: String, _ part: String = "", _ whole: String = "") -> MarkedTable {
        MarkedTable(
            """
            ## Return
            | Agency | police |
            ## Indicators
            | Indicator   | Value       | Numerator | Denominator |
            | dbs-current | 1️⃣\(value) | \(part)   | \(whole)    |
            """)
    }

    private var bench: CheckBench {
        var bench = CheckBench()
        bench.indicators = [indicator]
        return bench
    }

    private func issues(before: String, now: String, bench: CheckBench? = nil) throws
        -> [AuditIssue]
    {
        var bench = bench ?? self.bench
        bench.earlier = [self.bench.set(table(before))]
        return try bench.issues("R416", in: table(now))
    }

    @Test func `a change of more than half is advice`() throws {
        let found = try issues(before: "82", now: "38")
        #expect(found.map(\.cells) == table("38").cells("1️⃣"))
        #expect(
            found.map(\.message) == [
                "figure '38' for indicator 'dbs-current' was '82' in 'small-2018'"
            ])
        #expect(found.map(\.severity) == [.advice])
    }

    @Test(arguments: [("80", "40"), ("40", "60"), ("0", "50"), ("", "50"), ("50", "")])
    func `half and less, and figures after none, are not reported`(
        before: String, now: String
    ) throws {
        #expect(try issues(before: before, now: now).isEmpty)
    }

    @Test func `the catalogue sets another share`() throws {
        var bench = bench
        bench.checks = ["R416": CheckSetting(threshold: Fraction(1, of: 10))]
        #expect(try issues(before: "80", now: "70", bench: bench).count == 1)
    }
}
