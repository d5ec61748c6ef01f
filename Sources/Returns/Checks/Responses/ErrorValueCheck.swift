import Section11Standards

/// R211: a rating cell holds an error value.
///
/// Looks for `#REF!`, `#N/A` and the other error values of spreadsheet programs. Never taken for a
/// blank or for "not applicable". Does not look at cells other than ratings.
///
///     Ref | Rating
///     4.1 | #REF!
///
/// Source: a formula that broke when rows were moved tells nothing of the rating that stood there.
enum ErrorValueCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R211")
    static let severity = AuditIssue.Severity.error
    static let title = "error value in a rating cell"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard context.hasInvalidRatings else { return [] }
        let broken = context.marks.indices.filter { context.marks[$0].state == .errorValue }
        return context.issues(of: broken, at: .rating) { response, place in
            let text = context.answered.responses[response].ratingText
            return errorValue(text, context.ref(of: response), at: place)
        } several: { run, place in
            errorValues(context.rows(run, at: place), at: place)
        }
    }

    private static let remedy = "enter the rating itself in place of the formula"

    private static func errorValue(
        _ text: String, _ ref: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, criterion: ref,
            "the rating cell for criterion \(quotedIfOdd(ref)) holds the error value '\(text)'",
            fix: remedy)
    }

    private static func errorValues(_ rows: String, at place: Locator) -> Return.Issue {
        issue(at: place, "the rating cell holds an error value in \(rows)", fix: remedy)
    }
}
