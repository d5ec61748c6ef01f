import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct SignedBeforeProgressCheckTests {
    private func table(_ signed: String, _ note: String) -> MarkedTable {
        MarkedTable(
            """
            ## Return
            | Agency        | police         |
            | Signed off on | 1️⃣\(signed) |
            ## Actions
            | Action no. | Action       | Lead (role) | Due        | Progress |
            | A1         | Agree a rota | Manager     | 31/12/2018 | \(note)  |
            """)
    }

    @Test func `progress after the sign-off is a query at its day`() throws {
        let late = table("10/01/2018", "2018-01-25: sessions held")
        let issues = try CheckBench().issues("R116", in: late)
        #expect(issues.map(\.cells) == late.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "the return was signed off on 2018-01-10, but 1 action tells of progress after "
                    + "that day, up to 2018-01-25"
            ])
        #expect(issues.map(\.severity) == [.query])
    }

    @Test(arguments: ["2018-01-10: sessions held", "January 2018: sessions held", "sessions held"])
    func `progress that can lie before the sign-off is not reported`(note: String) throws {
        #expect(try CheckBench().issues("R116", in: table("10/01/2018", note)).isEmpty)
    }

    @Test func `a sign-off outside the cycle is told once, as R112`() throws {
        let early = table("10/08/2017", "2018-01-25: sessions held")
        #expect(try CheckBench().issues("R116", in: early).isEmpty)
        #expect(try CheckBench().issues("R112", in: early).count == 1)
    }
}
