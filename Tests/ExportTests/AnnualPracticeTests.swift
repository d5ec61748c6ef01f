import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport
import Testing

@testable import Section11Export

struct AnnualPracticeTests {
    private func example(_ agency: String, _ ref: String = "1.1") -> PracticeExample {
        PracticeExample(
            agency: agency, name: agency, ref: ref, evidence: "what \(agency) does", place: "")
    }

    @Test func `three of a standard are quoted, each of another agency`() {
        let chosen = AnnualPractice.chosen(from: [
            [example("a"), example("a", "1.2"), example("b"), example("c"), example("d")]
        ])
        #expect(chosen.map(\.all) == [5])
        #expect(chosen[0].examples.map(\.agency) == ["a", "b", "c"])
        #expect(chosen[0].examples.map(\.ref) == ["1.1", "1.1", "1.1"])
    }

    @Test func `who is quoted less so far comes first`() {
        let all = ["a", "b", "c", "d"].map { example($0) }
        let chosen = AnnualPractice.chosen(from: [all, all, [example("a")], []])
        #expect(
            chosen.map { $0.examples.map(\.agency) } == [
                ["a", "b", "c"], ["d", "a", "b"], ["a"], [],
            ])
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
