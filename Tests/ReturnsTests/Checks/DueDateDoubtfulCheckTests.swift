import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct DueDateDoubtfulCheckTests {
    private func table(_ due: String, _ status: String = "On target", signed: String = "30/01/2018")
        -> MarkedTable
    {
        MarkedTable(
            """
            ## Return
            | Agency        | police    |
            | Signed off on | \(signed) |
            ## Actions
            | Action no. | Action       | Lead (role) | Due        | Status     |
            | A1         | Agree a rota | Manager     | 1️⃣\(due) | \(status) |
            """)
    }

    @Test func `an open action that was past at the sign-off is a query`() throws {
        let issues = try CheckBench().issues("R408", in: table("31/10/2017"))
        #expect(issues.map(\.cells) == table("31/10/2017").cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "due date '31/10/2017' of action 'A1' was past when the return was signed off"
            ])
        #expect(issues.map(\.severity) == [.query])
    }

    @Test func `without a sign-off the day counts on which returns were due`() throws {
        let issues = try CheckBench().issues("R408", in: table("31/10/2017", signed: ""))
        #expect(
            issues.map(\.message) == [
                "due date '31/10/2017' of action 'A1' was past when returns were due"
            ])
    }

    @Test func `a date beyond the next audit is a query`() throws {
        let issues = try CheckBench().issues("R408", in: table("01/04/2020"))
        #expect(
            issues.map(\.message) == [
                "due date '01/04/2020' of action 'A1' lies more than 2 years after the cycle"
            ])
        var bench = CheckBench()
        bench.checks = ["R408": CheckSetting(threshold: Fraction(5, of: 1))]
        #expect(try bench.issues("R408", in: table("01/04/2020")).isEmpty)
    }

    @Test(arguments: [
        ("31/10/2017", "Complete"), ("31/10/2017", "Off target"), ("31/10/2017", "On hold"),
        ("31/03/2020", "On target"), ("30/01/2018", "On target"), ("31/03/2017", "On target"),
        ("", "On target"), ("never", "On target"),
    ])
    func `dates that raise no doubt are not reported`(due: String, status: String) throws {
        #expect(try CheckBench().issues("R408", in: table(due, status)).isEmpty)
    }
}
