import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct SignOffDateCheckTests {
    private func table(_ date: String) -> MarkedTable {
        MarkedTable(
            """
            | Signed off on | 1️⃣\(date) |
            | Ref           | Rating    |
            | 1.1           | Good      |
            """)
    }

    @Test func `a day that the calendar has not is quoted`() throws {
        let issues = try CheckBench().issues("R112", in: table("31/11/2017"))
        #expect(issues.map(\.cells) == table("").cells("1️⃣"))
        #expect(issues.map(\.message) == ["sign-off date '31/11/2017' cannot be read"])
    }

    @Test(arguments: [
        ("31/08/2017", "the cycle opens on 2017-09-01"),
        ("2018-04-01", "the cycle ends on 2018-03-31"),
    ])
    func `a day outside the cycle is reported`(date: String, reason: String) throws {
        let issues = try CheckBench().issues("R112", in: table(date))
        #expect(
            issues.map(\.message) == ["sign-off date '\(date)' lies outside the cycle: \(reason)"])
    }

    @Test(arguments: ["2017-09-01", "31 March 2018", ""])
    func `a day within the cycle is not reported`(date: String) throws {
        #expect(try CheckBench().issues("R112", in: table(date)).isEmpty)
    }
}
