import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct RatingNotOnScaleCheckTests {
    @Test func `a rating off the scale is quoted at its cell`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating |
            | 1.1 | Good   |
            | 1.2 | 1️⃣5   |
            """)
        let issues = try CheckBench().issues("R201", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.first?.description == """
                police.xlsx:Standards!B3: error: rating '5' for criterion 1.2 is not on the scale [R201]
                    fix: enter one of Inadequate, Requires improvement, Good, Outstanding, \
                or N/A if the criterion does not apply
                """)
    }

    @Test(arguments: [
        ("Outstandng", "did you mean 'Outstanding'? "), ("Goood", "did you mean 'Good'? "),
        ("Adequate", ""), ("Blue", ""),
    ])
    func `a near word is suggested, and never an opposite`(rating: String, hint: String) throws {
        let table = MarkedTable(
            """
            | Ref | Rating    |
            | 1.1 | \(rating) |
            """)
        let fix = try CheckBench().issues("R201", in: table).first?.fix ?? ""
        #expect(fix.hasPrefix(hint + "enter one of"))
    }

    @Test func `the same text in four rows is told as one`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating |
            | 1.1 | Amber  |
            | 1.2 | Amber  |
            | 1.3 | Amber  |
            | 1.4 | Amber  |
            | 1.5 | Green  |
            | 2.1 | Good   |
            """)
        let issues = try CheckBench().issues("R201", in: table)
        #expect(issues.map(\.cells) == ["B2:B5", "B6"])
        #expect(issues.first?.message == "rating 'Amber' is not on the scale in 4 rows, B2:B5")
    }

    @Test func `a shifted heading is said once, at the heading`() throws {
        let rows = (1...10).map { "| 1.\($0) | Text \($0) |" }.joined(separator: "\n")
        let table = MarkedTable("| Ref | 1️⃣Rating |\n\(rows)\n| 2.1 | Good |")
        let issues = try CheckBench().issues("R201", in: table)
        #expect(issues.map(\.cells) == table.cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "10 of 11 texts in the column of ratings are not on the scale"
            ])
    }

    @Test func `a long rating is cut`() throws {
        let table = MarkedTable("| Ref | Rating |\n| 1.1 | \(String(repeating: "x", count: 500)) |")
        let message = try CheckBench().issues("R201", in: table).first?.message ?? ""
        #expect(message.contains("'" + String(repeating: "x", count: 60) + "…'"))
    }
}
