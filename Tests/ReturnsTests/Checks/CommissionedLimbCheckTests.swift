import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct CommissionedLimbCheckTests {
    private func issues(_ rating: String, _ evidence: String) throws -> [AuditIssue] {
        var bench = CheckBench()
        bench.commissioned = ["1.1"]
        let table = MarkedTable(
            """
            | Ref | Rating    | Evidence     |
            | 1.1 | \(rating) | \(evidence) |
            | 1.2 | Good      | Job descriptions name the duty |
            """)
        return try bench.issues("R220", in: table)
    }

    @Test func `evidence without a word on others is a query`() throws {
        let found = try issues("Good", "Job descriptions name the duty")
        #expect(found.map(\.cells) == ["C2"])
        #expect(
            found.map(\.message) == [
                "criterion 1.1 asks for services that others provide too, and its evidence does "
                    + "not speak of them"
            ])
        #expect(found.map(\.severity) == [.query])
    }

    @Test(arguments: [
        "Every contract has the clause", "Commissioned services report", "Providers were visited",
        "Grants name the duty",
    ])
    func `any word on others is enough`(evidence: String) throws {
        #expect(try issues("Good", evidence).isEmpty)
    }

    @Test func `a low rating and no evidence are not looked at`() throws {
        #expect(try issues("Requires improvement", "Job descriptions").isEmpty)
        #expect(try issues("Good", "").isEmpty)
    }
}
