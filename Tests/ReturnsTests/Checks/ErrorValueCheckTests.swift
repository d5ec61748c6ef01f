import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ErrorValueCheckTests {
    @Test(arguments: ["#REF!", "#N/A", "#DIV/0!"])
    func `an error value is an error and no blank`(text: String) throws {
        let table = MarkedTable(
            """
            | Ref | Rating     |
            | 1.1 | 1️⃣\(text) |
            """)
        let validation = try CheckBench(criteria: ["1.1"]).validate(table)
        let issues = validation.issues.filter { $0.code.rawValue.hasPrefix("R2") }
        #expect(issues.map(\.code.rawValue) == ["R211"])
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "the rating cell for criterion 1.1 holds the error value '\(text)'"
            ])
        #expect(validation.answered == 0)
    }
}
