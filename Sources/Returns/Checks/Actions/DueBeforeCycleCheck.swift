import Section11Standards
import Section11Tables

/// R404: an action was due before the cycle opens.
///
/// Looks for actions that are not complete and whose due date lies before the cycle's first day.
/// Does not look at complete actions, which an update rightly repeats.
///
///     Action       | Due        | Status
///     Agree a rota | 31/03/2017 | Not started      (the cycle opens on 2017-09-01)
///
/// Source: such a date is a slip of the year, or the action is overdue.
enum DueBeforeCycleCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R404")
    static let severity = AuditIssue.Severity.query
    static let title = "due before the cycle opens"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        guard let cycle = context.cycle else { return CheckContext.noCycle }
        return cycle.set.cycle.opens == nil ? "the cycle does not say when it opens" : nil
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard let opens = context.cycle?.set.cycle.opens else { return [] }
        let actions = context.answered.actions
        let found = actions.indices.filter { position in
            guard let due = actions[position].due.date else { return false }
            return due < opens && actions[position].isOpen
        }
        return found.map { position in
            tooEarly(
                context.answered.actions[position], context.name(ofAction: position), opens,
                at: context.place(of: .due, inAction: position))
        }
    }

    private static func tooEarly(
        _ action: ImprovementAction, _ name: String, _ opens: CalendarDate, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, criterion: action.ref.isEmpty ? nil : String(action.ref.prefix(60)),
            "due date \(quoted(action.due.text)) of \(name) lies before the cycle, "
                + "which opens on \(opens)",
            fix: "correct the date, or explain why the action is still open")
    }
}
