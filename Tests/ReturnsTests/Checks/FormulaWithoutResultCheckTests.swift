import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct FormulaWithoutResultCheckTests {
    @Test func `a formula that nothing worked out is no blank`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating |
            | 1.1 | 1️⃣=?  |
            | 1.2 | Good   |
            """)
        let issues = try CheckBench(criteria: ["1.1", "1.2"]).validate(table).issues
            .filter { ["R203", "R212"].contains($0.code.rawValue) }
        #expect(issues.map(\.code.rawValue) == ["R212"])
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "the rating cell for criterion 1.1 holds a formula without a result"
            ])
    }
}
