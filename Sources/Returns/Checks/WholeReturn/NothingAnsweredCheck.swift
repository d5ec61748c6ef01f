import Section11Standards

/// R111: the return answers nothing at all.
///
/// Looks for a return without a single rating, text, action or figure. Does not look at how much of
/// a return is answered; that is R203.
///
///     Ref | Rating
///     1.1 |
///
/// Source: a blank form that came back is not a return, and must not count as one.
enum NothingAnsweredCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R111")
    static let severity = AuditIssue.Severity.error
    static let title = "nothing answered"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        context.isBlank ? [nothingAnswered(at: context.answered.responsesPlace)] : []
    }

    private static func nothingAnswered(at place: Locator) -> Return.Issue {
        issue(
            at: place, "the return answers nothing at all",
            fix: "check that the completed form was sent, and not the blank one")
    }
}
