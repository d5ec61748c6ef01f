import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct OtherEditionCheckTests {
    @Test func `another edition is said and the return read all the same`() throws {
        let table = MarkedTable(
            """
            | Agency    | police     |
            | Catalogue | 1️⃣small-0 |
            | Ref       | Rating     |
            | 1.1       | Good       |
            """)
        let validation = try CheckBench().validate(table)
        let issues = validation.issues.filter { $0.code.rawValue == "R104" }
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "the return names the edition 'small-0'; it was read as 'small-1'"
            ])
        #expect(issues.first?.severity == .query)
        #expect(validation.answered == 1)
    }

    @Test(arguments: ["small-1", "Small", "1", ""])
    func `this edition by its id, title or year is not reported`(edition: String) throws {
        let table = MarkedTable(
            """
            | Catalogue | \(edition) |
            | Ref       | Rating     |
            | 1.1       | Good       |
            """)
        #expect(try CheckBench().issues("R104", in: table).isEmpty)
    }
}
