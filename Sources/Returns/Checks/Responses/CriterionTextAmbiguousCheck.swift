import Section11Standards

/// R223: a criterion's text may be that of either of two criteria.
///
/// Looks for answers without a reference that can be read, whose text two criteria of the catalogue
/// fit about as well. The answer counts for neither. Does not look at rows without an answer, and
/// never quotes the text.
///
///     Criterion                                 | Rating
///     Staff know whom to tell of a concern      | Good
///
/// Source: an answer that counts for the wrong criterion is worse than one that is asked again.
enum CriterionTextAmbiguousCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R223")
    static let severity = AuditIssue.Severity.query
    static let title = "text of either of two criteria"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        var issues: [Return.Issue] = []
        for (position, mark) in context.marks.enumerated() where mark.criterion < 0 {
            if mark.state == .unanswered && !mark.hasText { continue }
            let response = context.answered.responses[position]
            guard case .either(let one, let other) = response.matchedBy else { continue }
            let field: Return.Field = response.criterionText.isEmpty ? .ref : .criterionText
            issues.append(
                ambiguous(
                    context.index.entries[Int(one)].criterion.ref,
                    context.index.entries[Int(other)].criterion.ref,
                    at: context.answered.place(of: field, in: response)))
        }
        return issues
    }

    private static func ambiguous(
        _ one: String, _ other: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place,
            "the text may be that of criterion \(one) or of criterion \(other), so that the answer "
                + "counts for neither",
            fix: "write the reference of the criterion beside the text")
    }
}
