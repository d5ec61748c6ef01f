import Section11Standards

/// R119: an update tells nothing new of an action.
///
/// Looks for open actions of an update whose status and progress notes are word for word those of
/// the agency's return in the cycle before. Does not look at complete actions, at full returns, nor
/// at an action that the earlier return does not have.
///
///     last year: On target | 2016-12-01: scope agreed      this year: the same
///
/// Source: an update reports what was done since.
enum ActionWithoutProgressCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R119")
    static let severity = AuditIssue.Severity.query
    static let title = "no progress since last time"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        context.kind == .update ? context.reasonWithoutEarlierPlans : nil
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let plans = context.earlierPlans
        guard context.kind == .update, let cycle = plans.first?.cycle,
            !context.answered.actions.isEmpty
        else { return [] }
        let before = plans.map { ActionMatching($0.answered.actions) }
        let stale = context.answered.actions.indices.filter { position in
            let action = context.answered.actions[position]
            guard action.isOpen, let last = before.action(like: action) else { return false }
            return normalisedWords(action.statusText) == normalisedWords(last.statusText)
                && notes(of: action) == notes(of: last)
        }
        return context.issues(ofActions: stale, at: .progress) { position, place in
            noProgress(context.name(ofAction: position), cycle, at: place)
        } several: { count, place in
            noProgress("\(count) actions", cycle, at: place)
        }
    }

    private static func notes(of action: ImprovementAction) -> [String] {
        action.progress.map { normalisedWords("\($0.date.text) \($0.text)") }.sorted()
    }

    private static func noProgress(
        _ name: String, _ cycle: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, "the status and progress of \(name) are the same as in '\(cycle)'",
            fix: "add what was done since, with its date, or explain why nothing was")
    }
}
