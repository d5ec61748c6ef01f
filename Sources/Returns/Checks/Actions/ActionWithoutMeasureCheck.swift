import Section11Standards

/// R407: an action without a success measure.
///
/// Looks for actions that are not complete and do not say what success will look like. Four or more
/// that stand together are told as one. An update may leave the measure out where the agency's
/// return of the cycle before gives one for the action. Does not judge the measure.
///
///     Action       | Lead (role)      | Success measure
///     Agree a rota | Training manager |
///
/// Source: without a measure nobody can say whether an action is done.
enum ActionWithoutMeasureCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R407")
    static let severity = AuditIssue.Severity.query
    static let title = "action without a success measure"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let actions = context.answered.actions
        var found = actions.indices.filter {
            actions[$0].successMeasure.isEmpty && !actions[$0].action.isEmpty && actions[$0].isOpen
        }
        if found.isEmpty { return [] }
        if context.kind == .update {
            let before = context.earlierPlans.map { ActionMatching($0.answered.actions) }
            found.removeAll { before.action(like: actions[$0])?.successMeasure.isEmpty == false }
        }
        return context.issues(ofActions: found, at: .successMeasure) { position, place in
            withoutMeasure(
                "\(context.name(ofAction: position)) has no success measure",
                actions[position].ref, at: place)
        } several: { count, place in
            withoutMeasure("\(count) actions have no success measure", "", at: place)
        }
    }

    private static func withoutMeasure(
        _ message: String, _ ref: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, criterion: ref.isEmpty ? nil : String(ref.prefix(60)), message,
            fix: "enter what will show that the action has worked")
    }
}
