import Section11Standards
import TestSupport
import Testing

@testable import Section11Export

struct PracticeRuleTests {
    private static func answer(
        _ rating: Summary.AgencyFigure.Rating, _ evidence: String, carriedFrom cycle: String? = nil
    ) -> SummaryDetail.Answer {
        SummaryDetail.Answer(
            criterion: 0, rating: rating, selfAssessed: nil, carriedFrom: cycle,
            evidence: evidence, remark: "", place: nil)
    }

    /// Which of some answers on a scale of four grades are examples, by position.
    private func examples(_ answers: [SummaryDetail.Answer]) -> [Int] {
        let rule = PracticeRule(among: answers, on: SmallCycle.scale)
        return answers.indices.filter { rule.holds(for: answers[$0]) }
    }

    @Test func `the best grade of this cycle counts, with evidence that has a letter`() {
        let answers = [
            Self.answer(.graded(3), "An audit."), Self.answer(.graded(2), "A survey."),
            Self.answer(.graded(3), "-"), Self.answer(.graded(3), "2024"),
            Self.answer(.graded(3), ""), Self.answer(.notApplicable, "None."),
            Self.answer(.graded(3), "A plan.", carriedFrom: "before"),
        ]
        #expect(examples(answers) == [0])
    }

    @Test func `the same evidence under any other answer of this cycle is nobody's own`() {
        let answers = [
            Self.answer(.graded(3), "See policy."), Self.answer(.graded(0), "See policy."),
            Self.answer(.graded(3), "An audit."),
            Self.answer(.graded(3), "An audit.", carriedFrom: "before"),
        ]
        #expect(examples(answers) == [2])
    }
}
