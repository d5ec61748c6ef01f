/// What checks ask of an answer most often, without its texts.
struct ResponseMark {
    /// What kind of rating the agency gave.
    enum State: UInt8 {
        case graded, notApplicable, unanswered, invalid, errorValue
    }

    /// The criterion's position; -1 if the reference is in no catalogue or names a standard.
    let criterion: Int32

    /// What kind of rating the agency gave.
    let state: State

    /// The grade's position; -1 for none.
    let grade: Int8

    /// Whether evidence is given.
    let hasEvidence: Bool

    /// Whether a reason is given.
    let hasReason: Bool

    /// Whether anything is given beside the rating.
    let hasText: Bool

    /// Whether the moderated rating is off the scale.
    let isModeratedInvalid: Bool

    /// Reads the mark of an answer.
    ///
    /// - Parameters:
    ///   - criterion: The criterion's position; `nil` for none.
    ///   - selfAssessed: The agency's own rating.
    ///   - moderated: The panel's; `nil` for none.
    ///   - text: What is known of the texts.
    init(criterion: Int?, selfAssessed: Rating, moderated: Rating?, text: AnswerText) {
        self.criterion = Int32(criterion ?? -1)
        switch selfAssessed {
        case .graded(let grade):
            state = .graded
            self.grade = Int8(clamping: grade)
        case .notApplicable:
            state = .notApplicable
            grade = -1
        case .unanswered, .unmapped:
            state = .unanswered
            grade = -1
        case .invalid(let text):
            state = Rating.isErrorValue(text) ? .errorValue : .invalid
            grade = -1
        }
        hasEvidence = text.signs.contains(.hasEvidence)
        hasReason = text.signs.contains(.hasReason)
        hasText = hasEvidence || hasReason || text.signs.contains(.hasAreasForImprovement)
        if case .invalid? = moderated {
            isModeratedInvalid = true
        } else {
            isModeratedInvalid = false
        }
    }
}
