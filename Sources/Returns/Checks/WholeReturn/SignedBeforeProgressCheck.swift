import Section11Standards
import Section11Tables

/// R116: the return was signed off before it can have been complete.
///
/// Looks for progress notes that are dated after the day of the sign-off. Does not look at
/// sign-offs before the cycle opens or after it ends; those are R112.
///
///     Signed off on | 10/01/2018
///     Progress      | 2018-01-25: first sessions held
///
/// Source: a sign-off stands for everything in the return, and so comes last.
enum SignedBeforeProgressCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R116")
    static let severity = AuditIssue.Severity.query
    static let title = "signed off before it was complete"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard let signed = StatedDate(context.answered.signedOffOn.text).date else { return [] }
        if let opens = context.cycle?.set.cycle.opens, signed < opens { return [] }
        if let ends = context.cycle?.set.cycle.ends, ends < signed { return [] }
        var late: [(action: Int, day: CalendarDate)] = []
        // Through a span, so that no action is copied.
        let actions = context.answered.actions
        for position in actions.indices where !actions.span[position].progress.isEmpty {
            // A note that states only a month may lie on any day of it.
            let days = actions.span[position].progress.compactMap {
                $0.date.isMonth ? nil : $0.date.date
            }
            if let day = days.max(), signed < day { late.append((position, day)) }
        }
        guard let first = late.first else { return [] }
        let last = late.map(\.day).max() ?? first.day
        return [tooEarly(context, signed, count: late.count, latest: last)]
    }

    private static func tooEarly(
        _ context: CheckContext, _ signed: CalendarDate, count: Int, latest: CalendarDate
    ) -> Return.Issue {
        let notes = count == 1 ? "1 action tells" : "\(count) actions tell"
        return issue(
            at: context.answered.signedOffOn.place ?? Locator(file: context.answered.file),
            "the return was signed off on \(signed), but \(notes) of progress after that day, "
                + "up to \(latest)",
            fix: "correct the day, or have the completed return signed off")
    }
}
