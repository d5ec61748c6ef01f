import Section11Standards

/// R111: the return answers nothing at all.
///
/// Looks for a return without a single rating, text, action or figure, and, as a query, for an
/// update that repeats the actions of the form it was made from and tells nothing of them. Does not
/// look at how much of a return is answered; that is R203.
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
        let place = context.answered.responsesPlace
        if context.isBlank { return [nothingAnswered(at: place)] }
        return context.kind == .update && isUntouched(context) ? [nothingTold(at: place)] : []
    }

    /// Whether an update holds no more than its form did.
    private static func isUntouched(_ context: CheckContext) -> Bool {
        context.marks.allSatisfy { $0.state == .unanswered && !$0.hasText }
            && context.answered.indicators.isEmpty
            && context.answered.actions.allSatisfy { $0.progress.isEmpty && $0.impact.isEmpty }
    }

    private static func nothingTold(at place: Locator) -> Return.Issue {
        issue(
            .query, at: place, "the update rates nothing and tells no progress of any action",
            fix: "check that the completed form was sent, or explain that nothing has changed")
    }

    private static func nothingAnswered(at place: Locator) -> Return.Issue {
        issue(
            at: place, "the return answers nothing at all",
            fix: "check that the completed form was sent, and not the blank one")
    }
}
