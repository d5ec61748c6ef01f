import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct EvidencePlaceholderCheckTests {
    @Test func `a placeholder for evidence is told at its cell`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating               | Evidence            |
            | 1.1 | Good                 | 1️⃣See above.       |
            | 1.2 | Outstanding          | 2️⃣-                |
            | 1.3 | Requires improvement | none                |
            | 1.4 | Good                 | Minutes of May 2017 |
            """)
        let issues = try CheckBench().issues("R215", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣", "2️⃣"))
        #expect(
            issues.first?.message
                == "the evidence of criterion 1.1 is a placeholder and names nothing")
        #expect(issues.map(\.severity) == [.query, .query])
    }

    @Test(arguments: [
        "As before", "as above", "TBC", "n/a", "None.", "Yes", "see attached", "In place", "…",
        "policy",
    ])
    func `the texts of the list are placeholders`(text: String) throws {
        let table = MarkedTable("| Ref | Rating | Evidence |\n| 1.1 | Good | \(text) |")
        #expect(try CheckBench().issues("R215", in: table).count == 1)
    }

    @Test(arguments: [
        "seen", "policy of 2017", "https://example.org/policy", "see above 4.2 audit",
    ])
    func `a short text that is not on the list is not judged`(text: String) throws {
        let table = MarkedTable("| Ref | Rating | Evidence |\n| 1.1 | Good | \(text) |")
        #expect(try CheckBench().issues("R215", in: table).isEmpty)
    }
}
