import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct UnexpectedKindCheckTests {
    private func table(_ kind: String) -> MarkedTable {
        MarkedTable(
            """
            | Agency         | housing   |
            | Kind of return | 1️⃣\(kind) |
            | Ref            | Rating    |
            | 1.1            | Good      |
            """)
    }

    @Test func `another kind than the register expects is a query`() throws {
        let issues = try CheckBench().issues("R108", in: table("full"))
        #expect(issues.map(\.cells) == table("full").cells("1️⃣"))
        #expect(
            issues.map(\.message) == ["the return is of the kind 'full' where 'update' is expected"]
        )
        #expect(issues.first?.severity == .query)
    }

    @Test func `a kind that is none of the three is quoted`() throws {
        let issues = try CheckBench().issues("R108", in: table("quarterly"))
        #expect(
            issues.map(\.message) == [
                "kind of return 'quarterly' is none of full, update and mini; it was read as 'update'"
            ])
    }

    @Test(arguments: ["update", ""])
    func `the kind that is expected is not reported`(kind: String) throws {
        #expect(try CheckBench().issues("R108", in: table(kind)).isEmpty)
    }
}
