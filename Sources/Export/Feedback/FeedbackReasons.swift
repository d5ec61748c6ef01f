import Section11Returns
import Section11Scoring
import Section11Standards

extension AgencyFeedback {
    /// What stands in place of a reason by which another agency could be recognised.
    static let reasonOfOthers = "The reason on record names another body; ask the board for it."

    /// How many characters of an agency's own evidence are given back.
    private static let strengthLength = 280

    /// The criteria that ``PracticeRule`` picks out: how many, and the first of each standard.
    ///
    /// Only the agency's own answers are compared, for what others wrote must not show in its
    /// feedback.
    static func strengths(
        _ sheet: AnswerSheet, _ placed: PlacedAnswers, in set: ReturnSet
    ) -> (count: Int, examples: [Strength]) {
        let answers = PracticeRule.Answer.all(in: sheet, of: set)
        let rule = PracticeRule(among: answers)
        var examples: [Strength] = []
        var count = 0
        var last: Int?
        for answer in answers where rule.holds(for: answer) {
            count += 1
            let described = set.index.entries[answer.criterion]
            if described.standard == last { continue }
            last = described.standard
            examples.append(
                Strength(
                    ref: described.criterion.ref, text: described.criterion.text,
                    words: TextBudget.cut(
                        SummaryDetail.Answer(to: answer.criterion, in: sheet, placed).evidence,
                        to: strengthLength)))
        }
        return (count, examples)
    }

    /// What is good, in a sentence.
    var strengthWords: String {
        guard let best = grades.last else { return "" }
        if strengthCount == 0 {
            return "No criterion of this return is rated '\(best.label)' with evidence of your own."
        }
        let criteria = strengthCount == 1 ? "criterion" : "criteria"
        let sentence =
            "\(Words.sentence(Words.number(strengthCount))) \(criteria) of this return "
            + "\(strengthCount == 1 ? "is" : "are") rated '\(best.label)' with evidence of your own"
        return strengths.count < strengthCount
            ? sentence + "; the first of each standard:" : sentence + ":"
    }

    /// Whether the record gives a reason for any change.
    var hasReasons: Bool { changes.contains { !$0.reason.isEmpty } }

    /// The reason for a change, or that there is none.
    func reason(for change: Change) -> String {
        change.reason.isEmpty ? "No reason is on record" : change.reason
    }
}
