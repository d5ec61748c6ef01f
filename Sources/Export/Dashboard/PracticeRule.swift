import Section11Standards

/// What makes an answer an example of good practice, and a strength in an agency's feedback.
///
/// No form asks for good practice by that name, so the rule is ours: the highest grade of the scale
/// counts, it was given in this cycle, evidence with a letter in it is named, and no other of the
/// answers that are compared has the same evidence. So neither "-" nor a text that stands
/// everywhere is evidence of one's own.
struct PracticeRule {
    private let best: Summary.AgencyFigure.Rating
    private let uses: [String: Int]

    /// Creates the rule for answers that are compared with each other.
    init(among answers: some Sequence<SummaryDetail.Answer>, on scale: RatingScale) {
        best = .graded(scale.grades.count - 1)
        var uses: [String: Int] = [:]
        for answer in answers where answer.carriedFrom == nil && !answer.evidence.isEmpty {
            uses[answer.evidence, default: 0] += 1
        }
        self.uses = uses
    }

    /// Whether one of the answers is such an example.
    func holds(for answer: SummaryDetail.Answer) -> Bool {
        answer.rating == best && answer.carriedFrom == nil && uses[answer.evidence] == 1
            && answer.evidence.contains(where: \.isLetter)
    }
}
