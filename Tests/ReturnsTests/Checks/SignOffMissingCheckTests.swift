import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct SignOffMissingCheckTests {
    private func table(_ role: String, _ day: String, agency: String = "police") -> MarkedTable {
        MarkedTable(
            """
            | Agency                | \(agency)    |
            | Signed off by (role)  | 1️⃣\(role) |
            | Signed off on         | 2️⃣\(day)  |
            | Ref                   | Rating       |
            | 1.1                   | Good         |
            """)
    }

    @Test func `a return that nobody signed off is a query`() throws {
        let issues = try CheckBench().issues("R113", in: table("", ""))
        #expect(issues.map(\.message) == ["the return is not signed off"])
        #expect(issues.map(\.severity) == [.query])
    }

    @Test func `a role without a day and a day without a role are told apart`() throws {
        let role = try CheckBench().issues("R113", in: table("Chief constable", ""))
        #expect(role.map(\.message) == ["the return does not say when it was signed off"])
        let day = try CheckBench().issues("R113", in: table("", "30/01/2018"))
        #expect(day.map(\.message) == ["the return does not say who signed it off"])
        #expect(day.map(\.cells) == table("", "30/01/2018").cells("2️⃣"))
    }

    @Test func `a school names its head, its safeguarding lead and a governor`() throws {
        let head = table("Headteacher", "30/01/2018", agency: "school")
        let issues = try CheckBench().issues("R113", in: head)
        #expect(issues.map(\.cells) == head.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "the sign-off does not name the designated safeguarding lead and "
                    + "a governor or the proprietor"
            ])
        #expect(issues.map(\.severity) == [.advice])
        let all = table(
            "Headteacher; designated safeguarding lead; chair of governors", "30/01/2018",
            agency: "school")
        #expect(try CheckBench().issues("R113", in: all).isEmpty)
    }

    @Test func `one role is enough of an agency that is no school`() throws {
        #expect(try CheckBench().issues("R113", in: table("Director", "30/01/2018")).isEmpty)
    }
}
