import Section11Standards

/// R203: a criterion is not answered.
///
/// In a full return, and within the scope of a mini audit, looks for every criterion that the
/// agency is asked and that has no rating: blank cells, and criteria that are missing from the
/// file. In an update only rows with a text beside a blank rating are reported, since the rating of
/// the last full return is carried forward. Says nothing of a return without any answer; that is
/// R111, nor of a standard without any; that is R114.
///
///     Ref | Rating | Evidence
///     4.2 |        |
///
/// Source: unanswered is neither a weak rating nor "not applicable" (M06).
enum UnansweredCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R203")
    static let severity = AuditIssue.Severity.error
    static let title = "unanswered"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        if context.isBlank { return [] }
        var blank: [Int] = []
        var missing: [Int] = []
        if context.kind == .update {
            for (position, mark) in context.marks.enumerated()
            where mark.criterion >= 0 && mark.state == .unanswered && mark.hasText {
                if context.firstResponse[Int(mark.criterion)] == position {
                    blank.append(position)
                }
            }
        } else {
            guard context.answeredCount < context.asked.count else { return [] }
            let isScoped = context.kind == .full || context.cycle?.set.cycle.scope != nil
            let passedOver = context.blankStandards()
            for criterion in context.asked
            where !passedOver.contains(context.index.entries[criterion].standard) {
                let first = Int(context.firstResponse[criterion])
                if first >= 0 {
                    if context.marks[first].state == .unanswered { blank.append(first) }
                } else if isScoped,
                    !context.isStandardRated[context.index.entries[criterion].standard]
                {
                    missing.append(criterion)
                }
            }
            blank.sort()
        }
        let formulas = Set(context.answered.formulasWithoutResult)
        if !formulas.isEmpty {
            blank.removeAll { formulas.contains(context.answered.responses[$0].origin) }
        }
        let severity: AuditIssue.Severity = context.kind == .update ? .query : .error
        var issues = context.issues(of: blank, at: .rating) { response, place in
            unanswered(severity, context.ref(of: response), at: place)
        } several: { run, place in
            unanswered(severity, rows: context.rows(run, at: place), at: place)
        }
        if !missing.isEmpty {
            let refs = missing.map { context.index.entries[$0].criterion.ref }
            issues.append(notInReturn(refs, at: context.answered.responsesPlace))
        }
        return issues
    }

    private static let remedy =
        "enter a rating, or N/A with the reason if the criterion does not apply"

    private static func unanswered(
        _ severity: AuditIssue.Severity, _ ref: String, at place: Locator
    ) -> Return.Issue {
        issue(
            severity, at: place, criterion: ref, "rating for criterion \(ref) is blank",
            fix: remedy)
    }

    private static func unanswered(
        _ severity: AuditIssue.Severity, rows: String, at place: Locator
    ) -> Return.Issue {
        issue(severity, at: place, "rating is blank in \(rows)", fix: remedy)
    }

    private static func notInReturn(_ refs: [String], at place: Locator) -> Return.Issue {
        issue(
            at: place, criterion: refs.count == 1 ? refs[0] : nil,
            refs.count == 1
                ? "criterion \(refs[0]) is not in the return"
                : "criteria \(listed(refs)) are not in the return",
            fix: "add a row for each with a rating, or N/A with the reason if it does not apply")
    }
}
