import Section11Standards

/// R118: a mini return answers criteria outside the theme of its cycle.
///
/// Looks for ratings, other than "not applicable", of criteria that the cycle's `scope` leaves out.
/// They are kept and count nowhere. Does not look at full returns and updates, nor at a cycle
/// without a scope.
///
///     a mini audit of standard 5 with a rating for 6.1
///
/// Source: the cycle's scope; most often the form of the full audit was filled in.
enum OutsideThemeCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R118")
    static let severity = AuditIssue.Severity.advice
    static let title = "answer outside the theme"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard context.kind == .mini, let isInScope = context.cycle?.isInScope else { return [] }
        var surplus: [Int] = []
        for (position, mark) in context.marks.enumerated()
        where mark.criterion >= 0 && !isInScope[Int(mark.criterion)]
            && mark.state != .unanswered && mark.state != .notApplicable
        {
            surplus.append(position)
        }
        if surplus.isEmpty { return [] }
        return context.issues(of: surplus, at: .rating) { response, place in
            outside(context.ref(of: response), at: place)
        } several: { run, place in
            outside(rows: context.rows(run, at: place), at: place)
        }
    }

    private static let remedy = "nothing need be done; the rating is not counted"

    private static func outside(_ ref: String, at place: Locator) -> Return.Issue {
        issue(
            at: place, criterion: ref, "criterion \(ref) lies outside the theme of the audit",
            fix: remedy)
    }

    private static func outside(rows: String, at place: Locator) -> Return.Issue {
        issue(at: place, "criteria outside the theme of the audit in \(rows)", fix: remedy)
    }
}
