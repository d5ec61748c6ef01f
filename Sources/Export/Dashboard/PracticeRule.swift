import Section11Standards

/// What makes an answer an example of good practice, and a strength in an agency's feedback.
///
/// No form asks for good practice by that name, so the rule is ours: the highest grade of the scale
/// counts, it was given in this cycle, evidence with a letter in it is named, and no other of the
/// answers that are compared has the same evidence. So neither "-" nor a text that stands
/// everywhere is evidence of one's own.
struct PracticeRule {
    private let best: Summary.AgencyFigure.Rating
    private var uses = EvidenceUses()

    /// Creates the rule for answers that are yet to be compared, each once.
    init(on scale: RatingScale) {
        best = .graded(scale.grades.count - 1)
    }

    /// Creates the rule for answers that are compared with each other.
    init(among answers: some Sequence<SummaryDetail.Answer>, on scale: RatingScale) {
        self.init(on: scale)
        for answer in answers { compare(answer) }
        close()
    }

    /// Compares an answer with the others.
    ///
    /// - Returns: The number of its evidence, if it is such an example where no other has the same.
    @discardableResult
    mutating func compare(_ answer: SummaryDetail.Answer) -> UInt64? {
        guard answer.carriedFrom == nil, !answer.evidence.isEmpty else { return nil }
        let number = uses.add(answer.evidence)
        return couldHold(for: answer) ? number : nil
    }

    /// Ends the comparing.
    mutating func close() { uses.close() }

    /// Whether no other answer has the same evidence.
    func isOwn(_ evidence: UInt64) -> Bool { uses.isAlone(evidence) }

    /// Whether one of the answers is such an example.
    func holds(for answer: SummaryDetail.Answer) -> Bool {
        couldHold(for: answer) && isOwn(EvidenceUses.number(of: answer.evidence))
    }

    private func couldHold(for answer: SummaryDetail.Answer) -> Bool {
        answer.rating == best && answer.carriedFrom == nil
            && answer.evidence.contains(where: \.isLetter)
    }
}
