import Section11Standards
import Section11Tables

/// R204: a criterion is answered twice.
///
/// Looks for a second row with a rating or a text for the same criterion. An error where the
/// ratings differ, a query where they agree. The first rating counts. Does not look at blank rows.
///
///     Ref | Rating
///     8.2 | Good
///     8.2 | Outstanding
///
/// Source: each criterion counts once.
enum AnsweredTwiceCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R204")
    static let severity = AuditIssue.Severity.error
    static let title = "answered twice"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        var issues: [Return.Issue] = []
        for (position, mark) in context.marks.enumerated() where mark.criterion >= 0 {
            let first = Int(context.firstResponse[Int(mark.criterion)])
            if first == position || (mark.state == .unanswered && !mark.hasText) { continue }
            let other = context.marks[first]
            let agree =
                mark.state == .unanswered
                || (mark.state == other.state && mark.grade == other.grade)
            issues.append(
                answeredTwice(
                    context.answered, context.ref(of: position), first: first, second: position,
                    agree: agree))
        }
        return issues
    }

    private static func answeredTwice(
        _ answered: Return, _ ref: String, first: Int, second: Int, agree: Bool
    ) -> Return.Issue {
        let place = answered.place(of: .rating, in: answered.responses[second])
        let counted = answered.place(of: .rating, in: answered.responses[first])
        let message =
            agree
            ? "criterion \(ref) is answered twice, here and at \(counted.placeInFile)"
            : "criterion \(ref) is answered twice: "
                + "\(quoted(answered.responses[first].ratingText)) at \(counted.placeInFile), "
                + "which is counted, and \(quoted(answered.responses[second].ratingText)) here"
        return issue(
            agree ? .query : .error, at: place, criterion: ref, message,
            fix: "leave one answer to the criterion")
    }
}
