import Section11Standards

/// R401: an action without a lead.
///
/// Looks for actions that are not complete and name nobody who leads them. Does not check that the
/// lead is a role rather than a person.
///
///     Action             | Lead (role) | Due
///     Agree a rota       |             | 31/03/2018
///
/// Source: an action that nobody leads cannot be followed up.
enum ActionWithoutLeadCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R401")
    static let severity = AuditIssue.Severity.query
    static let title = "action without a lead"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let actions = context.answered.actions
        let found = actions.indices.filter {
            actions[$0].lead.isEmpty && !actions[$0].action.isEmpty && actions[$0].isOpen
        }
        return found.map { position in
            withoutLead(
                context.name(ofAction: position), context.answered.actions[position].ref,
                at: context.place(of: .lead, inAction: position))
        }
    }

    private static func withoutLead(
        _ name: String, _ ref: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, criterion: ref.isEmpty ? nil : String(ref.prefix(60)),
            "\(name) has no lead", fix: "enter the role that leads the action")
    }
}
