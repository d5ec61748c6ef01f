import Section11Standards

/// R405: an action names a criterion that the catalogue does not have.
///
/// Looks for references that are neither criteria nor standards; an action may name several, parted
/// by commas, semicolons or "and". Does not ask for a reference where none is given.
///
///     Action       | Criterion
///     Agree a rota | 5.9      (standard 5 ends at 5.7)
///
/// Source: the catalogue. Without its criterion an action stands beside no rating.
enum ActionCriterionUnknownCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R405")
    static let severity = AuditIssue.Severity.query
    static let title = "action for an unknown criterion"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        var issues: [Return.Issue] = []
        let actions = context.answered.actions
        for position in actions.indices
        where actions[position].criterion == nil && !actions[position].ref.isEmpty {
            let unknown = context.index.criteria(named: actions[position].ref).unknown
            for ref in unknown {
                let near = EditDistance.nearest(to: ref, among: context.index.refs)
                issues.append(
                    unknownCriterion(
                        ref, near: near, context.name(ofAction: position),
                        at: context.place(of: .ref, inAction: position)))
            }
        }
        return issues
    }

    private static func unknownCriterion(
        _ ref: String, near: [String], _ name: String, at place: Locator
    ) -> Return.Issue {
        let hint = near.isEmpty ? "" : "; near it: \(listed(near))"
        return issue(
            at: place, criterion: String(ref.prefix(60)),
            "\(name) names criterion \(quoted(ref)), which is not in the catalogue",
            fix: "enter the reference as the form gives it" + hint)
    }
}
