import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ModeratedNotOnScaleCheckTests {
    @Test func `a panel's word that is no rating is quoted at its cell`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating | Moderated rating |
            | 1.1 | Good   | Good             |
            | 1.2 | Good   | 1️⃣agreed        |
            | 1.3 | Good   |                  |
            """)
        let issues = try CheckBench().issues("R222", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "moderated rating 'agreed' for criterion 1.2 is not on the scale"
            ])
    }
}
