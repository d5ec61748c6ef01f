import Section11Standards

/// R202: an answer to a criterion that the catalogue does not have.
///
/// Looks for rows with a rating or a text whose reference is neither a criterion nor a standard.
/// Does not look at rows without an answer, such as headings and totals, nor at texts that may be
/// those of two criteria (R223).
///
///     Ref  | Rating
///     12.1 | Good      (the catalogue ends at 11.6)
///
/// Source: the catalogue. The answer counts nowhere until its reference is mended.
enum CriterionUnknownCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R202")
    static let severity = AuditIssue.Severity.error
    static let title = "unknown criterion"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        var unknown: [Int] = []
        for (position, mark) in context.marks.enumerated() where mark.criterion < 0 {
            if mark.state == .unanswered && !mark.hasText { continue }
            if context.answered.responses[position].standard != nil { continue }
            if case .either = context.answered.responses[position].matchedBy { continue }
            unknown.append(position)
        }
        if unknown.isEmpty { return [] }
        let catalogue = context.index.catalogue.id
        return context.issues(of: unknown, at: .ref) { response, place in
            let ref = context.answered.responses[response].ref
            if isText(ref) { return unknownText(catalogue, at: place) }
            let near = EditDistance.nearest(to: ref, among: context.index.refs)
            return unknownCriterion(ref, near: near, catalogue, at: place)
        } several: { run, place in
            let refs = run.map { context.answered.responses[$0].ref }
            if refs.contains(where: isText) {
                return unknownTexts(context.rows(run, at: place), catalogue, at: place)
            }
            return unknownCriteria(refs, catalogue, at: place)
        }
    }

    private static func unknownCriterion(
        _ ref: String, near: [String], _ catalogue: String, at place: Locator
    ) -> Return.Issue {
        let hint = near.isEmpty ? "" : "; near it: \(listed(near))"
        return issue(
            at: place, criterion: String(ref.prefix(60)),
            "criterion \(quoted(ref)) is not in the catalogue '\(catalogue)'",
            fix: "enter the reference as the form gives it" + hint)
    }

    private static func unknownCriteria(
        _ refs: [String], _ catalogue: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place,
            "criteria \(listed(refs.map(quoted))) are not in the catalogue '\(catalogue)'",
            fix: "check that the answers are to this edition, and enter the references of its form")
    }

    /// Whether a criterion is named by its text alone, which no message quotes.
    private static func isText(_ ref: String) -> Bool { ref.isEmpty || ref.utf8.count > 60 }

    private static func unknownText(_ catalogue: String, at place: Locator) -> Return.Issue {
        issue(
            at: place, "the text is that of no criterion in the catalogue '\(catalogue)'",
            fix: "write the reference of the criterion beside it")
    }

    private static func unknownTexts(
        _ rows: String, _ catalogue: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place,
            "the texts in \(rows) are those of no criteria in the catalogue '\(catalogue)'",
            fix: "check that the answers are to this edition, and write the references of its form "
                + "beside the texts")
    }
}
