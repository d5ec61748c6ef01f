import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct AnsweredTwiceCheckTests {
    @Test func `two ratings of one criterion are both named`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating         |
            | 1.1 | Good           |
            | 1.1 | 1️⃣Outstanding |
            """)
        let issues = try CheckBench().issues("R204", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "criterion 1.1 is answered twice: 'Good' at Standards!B2, which is counted, "
                    + "and 'Outstanding' here"
            ])
        #expect(issues.first?.severity == .error)
    }

    @Test func `ratings that agree are a query`() throws {
        let table = MarkedTable(
            """
            | Ref           | Rating  |
            | 1.1           | Good    |
            | criterion 1.1 | 1️⃣GOOD |
            """)
        let issues = try CheckBench().issues("R204", in: table)
        #expect(
            issues.map(\.message) == ["criterion 1.1 is answered twice, here and at Standards!B2"])
        #expect(issues.first?.severity == .query)
    }

    @Test func `a blank row beside the answer is not reported`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating |
            | 1.1 |        |
            | 1.1 | Good   |
            """)
        let validation = try CheckBench().validate(table)
        #expect(!validation.issues.contains { $0.code.rawValue == "R204" })
        #expect(validation.answered == 1)
    }
}
