import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct NothingAnsweredCheckTests {
    @Test func `a blank form is reported once`() throws {
        let table = MarkedTable(
            """
            | Agency | police |        |
            | Ref    | Rating | Reason |
            | 1.1    |        |        |
            | 1.2    |        |        |
            """)
        let validation = try CheckBench().validate(table)
        #expect(validation.issues.map(\.code.rawValue) == ["R111"])
        #expect(validation.issues.map(\.place.description) == ["police.xlsx:Standards"])
        #expect(validation.issues.map(\.message) == ["the return answers nothing at all"])
    }

    @Test func `one answer is an answer`() throws {
        let table = MarkedTable(
            """
            | Ref | Rating |
            | 1.1 | N/A    |
            | 1.2 |        |
            """)
        #expect(try CheckBench().issues("R111", in: table).isEmpty)
    }
}
