import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct TwoRatingColumnsCheckTests {
    @Test func `names both columns, and says in how many rows they differ`() throws {
        let form = ReadingForm(
            """
            | Ref | 1️⃣RAG | Score       |
            | 1.1 | Good | Good        |
            | 1.2 | Good | Inadequate  |
            | 2.1 | Good | Outstanding |
            """)
        let issues = try CheckBench().validate(form.submission).issues.filter {
            $0.code.rawValue == "R120"
        }
        #expect(issues.map(\.cells) == form.table.cells("1️⃣"))
        #expect(issues.first?.severity == .query)
        #expect(
            issues.map(\.message) == [
                "'RAG' was read as the rating, but 'Score' in C1 could be as well; "
                    + "they differ in 2 rows"
            ])
    }

    @Test func `the panel's ratings are no second column`() throws {
        let form = ReadingForm(
            """
            | Ref | Self score | Moderated score |
            | 1.1 | Good       | Inadequate      |
            """)
        let issues = try CheckBench().validate(form.submission).issues
        #expect(!issues.contains { $0.code.rawValue == "R120" })
    }
}
