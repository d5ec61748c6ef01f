import Section11Standards

/// R406: an action that does not say what will be done.
///
/// Looks for actions with a number and no text. Does not look at rows with neither.
///
///     Action no. | Action | Due
///     A3         |        | 31/03/2018
///
/// Source: an action plan says what will be done.
enum ActionWithoutTextCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R406")
    static let severity = AuditIssue.Severity.query
    static let title = "action without a text"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let actions = context.answered.actions
        // An update may name an action of last year by its number alone and report progress.
        let found = actions.indices.filter { position in
            actions[position].action.isEmpty
                && (context.kind != .update || actions[position].statusText.isEmpty)
        }
        return found.map { position in
            withoutText(
                context.name(ofAction: position), context.answered.actions[position].ref,
                at: context.place(of: .action, inAction: position))
        }
    }

    private static func withoutText(
        _ name: String, _ ref: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, criterion: ref.isEmpty ? nil : String(ref.prefix(60)),
            "\(name) does not say what will be done",
            fix: "enter what will be done, or take the row away")
    }
}
