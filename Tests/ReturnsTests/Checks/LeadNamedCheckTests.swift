import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct LeadNamedCheckTests {
    private func table(_ lead: String) -> MarkedTable {
        MarkedTable(
            """
            ## Actions
            | Action no. | Action       | Lead (role)  | Due        |
            | A1         | Agree a rota | 1️⃣\(lead) | 31/12/2018 |
            """)
    }

    @Test func `two capitalised words without a role are a query that does not print them`() throws
    {
        let issues = try CheckBench().issues("R409", in: table("Zebedee Quux"))
        #expect(issues.map(\.cells) == table("Zebedee Quux").cells("1️⃣"))
        #expect(issues.map(\.message) == ["the lead of action 'A1' looks like a person's name"])
        #expect(issues.map(\.severity) == [.query])
        #expect(issues.first?.description.contains("Quux") == false)
    }

    @Test(arguments: ["Mr Z. Quux", "Zebedee O'Quux", "Zebedee Van Quux-Foo"])
    func `initials, hyphens and three words are names too`(lead: String) throws {
        #expect(try CheckBench().issues("R409", in: table(lead)).count == 1)
    }

    @Test(arguments: [
        "Training Manager", "Head of Safeguarding", "Designated Nurse", "Chief Constable",
        "Human Resources", "Youth Offending Team", "MASH", "HR", "Principal Social Worker",
        "zebedee quux", "Zebedee", "Children's Services", "Zebedee Quux (Training Manager)",
    ])
    func `roles are not reported`(lead: String) throws {
        #expect(try CheckBench().issues("R409", in: table(lead)).isEmpty)
    }
}
