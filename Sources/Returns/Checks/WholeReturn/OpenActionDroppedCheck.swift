import Section11Standards

/// R117: a full return drops an action that was open in the cycle before.
///
/// Looks for actions of the agency's return in the cycle before that were not complete, and that
/// this return neither closes nor carries: by the action's number, else by its text. The open
/// actions of a body whose place the agency took are the agency's, and are looked for in the same
/// way. Lists their numbers, and never their texts. Does not look at updates and mini returns, nor
/// further back than one cycle.
///
///     last year: POL-2016-03, on target      this year: no row with that number
///
/// Source: every action is closed, carried or missing, and a missing one is asked about.
enum OpenActionDroppedCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R117")
    static let severity = AuditIssue.Severity.query
    static let title = "open action dropped"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        context.kind == .full ? context.reasonWithoutEarlierPlans : nil
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard context.kind == .full, !context.isBlank else { return [] }
        let actions = ActionMatching(context.answered.actions)
        return context.earlierPlans.compactMap { earlier in
            let dropped = earlier.answered.actions.filter { action in
                action.isOpen && !(action.number.isEmpty && action.action.isEmpty)
                    && actions.action(like: action) == nil
            }
            return dropped.isEmpty ? nil : isDropped(dropped, earlier, context)
        }
    }

    private static func isDropped(
        _ actions: [ImprovementAction], _ earlier: EarlierReturn, _ context: CheckContext
    ) -> Return.Issue {
        var names = actions.map(\.number).filter { !$0.isEmpty }.map { quotedIfOdd($0) }
        let unnamed = actions.count - names.count
        if unnamed > 0 { names.append("\(unnamed) without a number") }
        var place = Locator(file: context.answered.file)
        if let first = context.answered.actions.first {
            place = context.answered.place(of: .actionNumber, at: first.origin)
            place.cells = nil
            if place.pointer != nil { place.pointer = "/actions" }
        }
        let plan = "'\(earlier.cycle)'" + (earlier.body.map { " of '\($0)'" } ?? "")
        return issue(
            at: place,
            (actions.count == 1
                ? "an action that was open in \(plan) is"
                : "\(actions.count) actions that were open in \(plan) are")
                + " neither closed nor carried: \(names.joined(separator: ", "))",
            fix:
                "add each action with its number, and say whether it is complete or carried forward"
        )
    }
}
