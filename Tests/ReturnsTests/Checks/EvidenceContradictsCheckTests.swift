import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct EvidenceContradictsCheckTests {
    private func table(_ rating: String, _ evidence: String) -> MarkedTable {
        MarkedTable(
            """
            | Ref | Rating    | Evidence        |
            | 1.1 | \(rating) | 1️⃣\(evidence) |
            """)
    }

    @Test func `a high rating over a plain negation is a query`() throws {
        let table = table("Outstanding", "The policy is not yet in place.")
        let issues = try CheckBench().issues("R219", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "criterion 1.1 is rated 'Outstanding', but its evidence says that something is "
                    + "not in place"
            ])
        #expect(issues.map(\.severity) == [.query])
    }

    @Test(arguments: [
        "Training is NOT IN PLACE for volunteers", "We have no policy.", "There is no procedure",
        "The form has yet to be agreed", "A guide is still to be developed",
        "We do not have a written policy", "There is no clear safeguarding plan, but staff know",
        "No policy is in place",
    ])
    func `plain phrases are seen`(text: String) throws {
        #expect(try CheckBench().issues("R219", in: table("Good", text)).count == 1)
    }

    @Test(arguments: [
        "It is no longer true that there is no policy", "Staff said \"there is no policy\" in 2015",
        "Until March there was no policy", "There is no waiting list", "No policy is out of date",
        "We do not have overdue checks", "Nothing is missing; nobody is overdue",
        "No policy was found out of date", "The note. Yet again all was well",
        "Notes in place, and notable places",
    ])
    func `what says no such thing is not reported`(text: String) throws {
        #expect(try CheckBench().issues("R219", in: table("Good", text)).isEmpty)
    }

    @Test func `a low rating may say what is missing`() throws {
        let table = table("Requires improvement", "The policy is not yet in place.")
        #expect(try CheckBench().issues("R219", in: table).isEmpty)
    }
}
