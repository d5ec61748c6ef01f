import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport
import Testing

@testable import Section11Export

struct AnnualPracticeTests {
    /// The agencies that are quoted, by standard, of those that gave an example.
    private func quoted(_ practice: [[String]]) -> [[String]] {
        let names = Set(practice.joined()).sorted()
        let chosen = AnnualPractice.chosen(from: practice) { names.firstIndex(of: $0) ?? -1 }
        return zip(practice, chosen).map { examples, chosen in chosen.map { examples[$0] } }
    }

    @Test func `three of a standard are quoted, each of another agency`() {
        #expect(quoted([["a", "a", "b", "c", "d"]]) == [["a", "b", "c"]])
    }

    @Test func `the first example of an agency is quoted`() {
        let chosen = AnnualPractice.chosen(from: [[7, 7, 8, 8, 9]]) { $0 }
        #expect(chosen == [[0, 2, 4]])
    }

    @Test func `who is quoted less so far comes first`() {
        let all = ["a", "b", "c", "d"]
        #expect(
            quoted([all, all, ["a"], []]) == [["a", "b", "c"], ["d", "a", "b"], ["a"], []])
    }

    @Test func `the part names its base, the agency and what has no example`() throws {
        let summary = try #require(ExampleCycle.detailed())
        let part = try #require(AnnualPractice.part(summary))
        var lines: [String] = []
        for block in part.blocks {
            switch block {
            case .subheading(let text), .paragraph(let text): lines.append(text)
            case .bullets(let items): lines += items
            case .table: Issue.record("good practice is no table")
            }
        }
        #expect(
            lines == [
                "One agency names evidence of its own for one criterion rated Outstanding in this "
                    + "cycle. Up to three examples of a standard stand here in the agencies' own "
                    + "words, each of another agency. Ask an agency before its words are published.",
                "1. Leadership & trust (1 of 1)",
                "Echo police (criterion 1.1): “Young people <b>chair</b> the panel.”",
                "There is no example for standards 2 and 3.",
            ])
    }

    @Test func `without its detail a summary has no such part`() throws {
        #expect(AnnualPractice.part(try #require(ExampleCycle.summary())) == nil)
    }
}
