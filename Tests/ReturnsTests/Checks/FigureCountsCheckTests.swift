import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct FigureCountsCheckTests {
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

    @Test func `a percentage that is not that of its counts is a query`() throws {
        let table = table("96.2", "45", "50")
        let issues = try bench.issues("R415", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "figure '96.2' for indicator 'dbs-current' is not '45' of '50'"
            ])
        #expect(issues.map(\.severity) == [.query])
    }

    @Test(arguments: [
        ("90", "45", "50"), ("66.7", "2", "3"), ("33.3", "1", "3"), ("90", "45", ""),
        ("90", "", ""),
    ])
    func `rounding to the indicator's decimals is no fault`(
        value: String, part: String, whole: String
    ) throws {
        #expect(try bench.issues("R415", in: table(value, part, whole)).isEmpty)
    }

    @Test func `more than rounding is`() throws {
        #expect(try bench.issues("R415", in: table("66.6", "2", "3")).count == 1)
    }

    @Test func `counts that cannot be are told once, as R412`() throws {
        let table = table("90", "60", "50")
        #expect(try bench.issues("R415", in: table).isEmpty)
        #expect(try bench.issues("R412", in: table).count == 1)
    }

    @Test func `numbers of many digits do not end the program`() throws {
        let table = table("99.999999999999", "999999999999999", "999999999999999")
        #expect(try bench.issues("R415", in: table).isEmpty)
    }
}
