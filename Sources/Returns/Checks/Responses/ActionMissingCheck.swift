import Section11Standards

/// R221: a low rating without an improvement action.
///
/// Looks for ratings below the catalogue's `actionRequiredBelow` for which the return names no
/// action, by the criterion or by its standard. In an update only the ratings that it states itself
/// are looked at. Does not take areas for improvement alone for an action.
///
///     Ref | Rating               and no row of the sheet Actions for 5.2
///     5.2 | Requires improvement
///
/// Source: the catalogue's rules; what needs improvement needs a plan.
enum ActionMissingCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R221")
    static let severity = AuditIssue.Severity.query
    static let title = "no action for a low rating"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let scale = context.index.catalogue.scale
        guard let below = context.index.catalogue.rules.actionRequiredBelow,
            let limit = scale.index(ofCode: below)
        else { return [] }
        var weak: [Int] = []
        for (position, mark) in context.marks.enumerated()
        where mark.criterion >= 0 && mark.state == .graded && mark.grade < limit {
            weak.append(position)
        }
        if weak.isEmpty { return [] }
        let actions = context.answered.actions
        if actions.isEmpty, weak.count >= CheckContext.groupedFrom {
            return [noActions(weak.count, scale.grades[limit].label, context.answered)]
        }
        let planned = context.criteriaWithAction()
        weak.removeAll { planned[Int(context.marks[$0].criterion)] }
        return context.issues(of: weak, at: .rating) { response, place in
            let grade = scale.grades[Int(context.marks[response].grade)].label
            return noAction(grade, context.ref(of: response), at: place)
        } several: { run, place in
            noAction(scale.grades[limit].label, rows: context.rows(run, at: place), at: place)
        }
    }

    private static let remedy =
        "add an improvement action that names the criterion, or explain why none is needed"

    private static func noAction(
        _ grade: String, _ ref: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, criterion: ref,
            "criterion \(ref) is rated '\(grade)' but no action is given for it", fix: remedy)
    }

    private static func noAction(
        _ grade: String, rows: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, "rated below '\(grade)' without an action in \(rows)", fix: remedy)
    }

    private static func noActions(
        _ count: Int, _ grade: String, _ answered: Return
    ) -> Return.Issue {
        issue(
            at: answered.responsesPlace,
            "\(count) criteria are rated below '\(grade)' and the return holds no action",
            fix: "add the improvement actions, each with the criterion that it is for")
    }
}
