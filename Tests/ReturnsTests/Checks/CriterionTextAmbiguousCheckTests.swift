import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct CriterionTextAmbiguousCheckTests {
    private func issues(_ responses: String) throws -> [Return.Issue] {
        var bench = CheckBench()
        bench.texts = [
            "1.1": "Staff know whom to tell of a concern about a child.",
            "1.2": "Volunteers know whom to tell of a concern about a child.",
        ]
        let table = MarkedTable("| Ref | Criterion | Rating |\n" + responses)
        return try bench.validate(table).issues.filter {
            ["R202", "R223"].contains($0.code.rawValue)
        }
    }

    @Test func `both references are named, and the text is not quoted`() throws {
        let found = try issues(
            "| x | People know whom to tell of a concern about a child. | Good |")
        #expect(found.map(\.code.rawValue) == ["R223"])
        #expect(found.map(\.cells) == ["B2"])
        #expect(
            found.map(\.message) == [
                "the text may be that of criterion 1.1 or of criterion 1.2, so that the answer counts "
                    + "for neither"
            ])
    }

    @Test func `a text of one criterion, or without an answer, is no query`() throws {
        #expect(
            try issues(
                """
                | x | Staff know whom to tell of a concern about a child.  | Good |
                | y | People know whom to tell of a concern about a child. |      |
                """
            ).isEmpty)
    }
}
