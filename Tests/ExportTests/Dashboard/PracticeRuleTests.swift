import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

@testable import Section11Export

struct PracticeRuleTests {
    /// An answer of this cycle, as the rule looks at it.
    private static func answer(_ words: UInt64, isPraise: Bool = true) -> PracticeRule.Answer {
        PracticeRule.Answer(criterion: 0, words: words, isPraise: isPraise)
    }

    /// Which of some answers are examples, by position.
    private func examples(_ answers: [PracticeRule.Answer]) -> [Int] {
        let rule = PracticeRule(among: answers)
        return answers.indices.filter { rule.holds(for: answers[$0]) }
    }

    /// The references of the answers of a return that the rule picks out.
    private func examples(
        _ answers: [(ref: String, rating: String, evidence: String)]
    ) throws -> [String] {
        let ratings = Dictionary(uniqueKeysWithValues: answers.map { ($0.ref, $0.rating) })
        let evidence = Dictionary(uniqueKeysWithValues: answers.map { ($0.ref, $0.evidence) })
        let set = SmallCycle(criteria: answers.map(\.ref)).set(
            ["a": ratings], evidence: ["a": evidence])
        let sheet = try #require(AnswerSheet(agency: 0, in: set))
        let all = PracticeRule.Answer.all(in: sheet, of: set)
        let rule = PracticeRule(among: all)
        return all.filter { rule.holds(for: $0) }.map {
            set.index.entries[$0.criterion].criterion.ref
        }
    }

    @Test func `the best grade of this cycle counts, with evidence that has a letter`() throws {
        let found = try examples([
            ("1.1", "Outstanding", "An audit."), ("1.2", "Good", "A survey."),
            ("1.3", "Outstanding", "-"), ("1.4", "Outstanding", "2024"),
            ("1.5", "Outstanding", ""), ("1.6", "N/A", "None."), ("1.7", "Outstanding", "Дети."),
        ])
        #expect(found == ["1.1", "1.7"])
    }

    @Test func `evidence in the same words under another answer is nobody's own`() throws {
        let found = try examples([
            ("1.1", "Outstanding", "See policy."), ("1.2", "RI", "see  policy"),
            ("1.3", "Outstanding", "An audit."),
        ])
        #expect(found == ["1.3"])
    }

    @Test func `answers of all agencies are compared`() {
        #expect(
            examples([
                Self.answer(7), Self.answer(9), Self.answer(7, isPraise: false), Self.answer(1),
                Self.answer(9), Self.answer(3, isPraise: false),
            ]) == [3])
        #expect(examples([PracticeRule.Answer]()) == [])
    }
}
