import Section11Standards

/// R402: an action without a due date.
///
/// Looks for actions that are not complete and have no day by which they will be done. Does not
/// look at dates that cannot be read; that is R403.
///
///     Action       | Lead (role)      | Due
///     Agree a rota | Training manager |
///
/// Source: an action without a day is never overdue, and so is never asked about.
enum ActionWithoutDueDateCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R402")
    static let severity = AuditIssue.Severity.query
    static let title = "action without a due date"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let actions = context.answered.actions
        let found = actions.indices.filter {
            actions[$0].due.isEmpty && !actions[$0].action.isEmpty && actions[$0].isOpen
        }
        return found.map { position in
            withoutDueDate(
                context.name(ofAction: position), context.answered.actions[position].ref,
                at: context.place(of: .due, inAction: position))
        }
    }

    private static func withoutDueDate(
        _ name: String, _ ref: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, criterion: ref.isEmpty ? nil : String(ref.prefix(60)),
            "\(name) has no due date", fix: "enter the day by which it will be done")
    }
}
