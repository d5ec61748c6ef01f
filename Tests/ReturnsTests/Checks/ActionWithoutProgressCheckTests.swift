import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ActionWithoutProgressCheckTests {
    private func table(_ rows: String, kind: String = "full") -> MarkedTable {
        MarkedTable(
            """
            ## Return
            | Agency         | police  |
            | Kind of return | \(kind) |
            ## Actions
            | Action no. | Action       | Lead (role) | Due        | Status    | Progress |
            \(rows)
            """)
    }

    private func issues(before: String, now: String, kind: String = "update") throws -> [AuditIssue]
    {
        var bench = CheckBench()
        bench.earlier = [CheckBench().set(table(before))]
        return try bench.issues("R119", in: table(now, kind: kind))
    }

    private let same =
        "| A1 | Agree a rota | Manager | 31/12/2018 | On target | 2016-12-01: begun |"

    @Test func `an action of which nothing new is told is a query`() throws {
        let found = try issues(before: same, now: same)
        #expect(found.map(\.cells) == ["F2"])
        #expect(
            found.map(\.message) == [
                "the status and progress of action 'A1' are the same as in 'small-2018'"
            ])
        #expect(found.map(\.severity) == [.query])
    }

    @Test(arguments: [
        "| A1 | Agree a rota | Manager | 31/12/2018 | Off target | 2016-12-01: begun |",
        "| A1 | Agree a rota | Manager | 31/12/2018 | On target | 2016-12-01: begun; 2018-01-04: held |",
        "| A9 | Another | Manager | 31/12/2018 | On target | 2016-12-01: begun |",
    ])
    func `another status, another note and another action are not reported`(now: String) throws {
        #expect(try issues(before: same, now: now).isEmpty)
    }

    @Test func `a complete action and a full return are not looked at`() throws {
        let done = "| A1 | Agree a rota | Manager | 31/12/2018 | Complete | 2016-12-01: done |"
        #expect(try issues(before: done, now: done).isEmpty)
        #expect(try issues(before: same, now: same, kind: "full").isEmpty)
    }
}
