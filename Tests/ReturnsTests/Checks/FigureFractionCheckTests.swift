import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct FigureFractionCheckTests {
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

    @Test func `a fraction of one is a query that suggests the percentage`() throws {
        let issues = try bench.issues("R414", in: table("0.962"))
        #expect(issues.map(\.cells) == table("0.962").cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "figure '0.962' for indicator 'dbs-current' is less than 1 per cent"
            ])
        #expect(issues.first?.fix.hasPrefix("did you mean 96.2?") == true)
        #expect(issues.map(\.severity) == [.query])
        #expect(try bench.issues("R414", in: table("0.9")).first?.fix.contains("mean 90?") == true)
    }

    @Test func `counts that say the same fraction of one are told once`() throws {
        let table = table("0.9", "45", "50")
        #expect(try bench.issues("R414", in: table).count == 1)
        #expect(try bench.issues("R415", in: table).isEmpty)
    }

    @Test(arguments: [
        ("96.2", "", ""), ("0", "", ""), ("1", "", ""), ("0.5 %", "", ""), ("0.2", "1", "500"),
    ])
    func `a percentage is not reported`(value: String, part: String, whole: String) throws {
        #expect(try bench.issues("R414", in: table(value, part, whole)).isEmpty)
    }
}
