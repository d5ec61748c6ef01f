import Section11Standards
import Section11Tables

/// R408: the due date of an open action is past, or lies beyond the next audit.
///
/// Looks for actions that are not complete and were due before the return was signed off, or before
/// the cycle's due day where there is no sign-off; and for those due more than two years after the
/// cycle ends, or as many as the catalogue's threshold says. Does not look at dates before the
/// cycle opens; that is R404, nor for a past date at actions whose status says that they are off
/// target or on hold.
///
///     Action       | Due        | Status
///     Agree a rota | 31/10/2017 | On target      (signed off on 30/01/2018)
///
/// Source: a plan is followed up until the next audit, and an overdue action is explained.
enum DueDateDoubtfulCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R408")
    static let severity = AuditIssue.Severity.query
    static let title = "doubtful due date"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        if context.answered.actions.isEmpty || signedOff(context) != nil { return nil }
        return context.cycle == nil ? CheckContext.noCycle : nil
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        if context.answered.actions.isEmpty { return [] }
        let (opens, ends) = (context.cycle?.set.cycle.opens, context.cycle?.set.cycle.ends)
        let signed = signedOff(context)
        let today = signed ?? context.cycle?.set.cycle.due
        let years = context.threshold(of: code, else: 2)
        var issues: [Return.Issue] = []
        // Through a span, so that no action is copied.
        let actions = context.answered.actions
        for position in actions.indices
        where ImprovementAction.isOpen(actions.span[position].status) {
            guard let due = actions.span[position].due.date else { continue }
            if let opens, due < opens { continue }
            var reason: String?
            if let today, due < today, !isExplained(actions.span[position].status) {
                reason =
                    signed == nil
                    ? "was past when returns were due" : "was past when the return was signed off"
            } else if let ends, isOver(years, from: ends, to: due) {
                reason = "lies more than \(years) \(years == 1 ? "year" : "years") after the cycle"
            }
            if let reason {
                issues.append(
                    doubtful(
                        actions[position], context.name(ofAction: position), reason,
                        at: context.place(of: .due, inAction: position)))
            }
        }
        return issues
    }

    private static func signedOff(_ context: CheckContext) -> CalendarDate? {
        StatedDate(context.answered.signedOffOn.text).date
    }

    private static func isExplained(_ status: ImprovementAction.Status?) -> Bool {
        status == .offTarget || status == .onHold || status == .carried
    }

    private static func isOver(_ years: Int, from: CalendarDate, to: CalendarDate) -> Bool {
        let wholeYears = to.year - from.year
        return wholeYears > years
            || (wholeYears == years && (from.month, from.day) < (to.month, to.day))
    }

    private static func doubtful(
        _ action: ImprovementAction, _ name: String, _ reason: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, criterion: action.ref.isEmpty ? nil : String(action.ref.prefix(60)),
            "due date \(quoted(action.due.text)) of \(name) \(reason)",
            fix: "correct the date or the status, or explain the date")
    }
}
