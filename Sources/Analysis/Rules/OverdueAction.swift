import Section11Returns
import Section11Scoring
import Section11Standards
import Section11Tables

/// F11: an action that was due and is not complete.
///
/// Looks for actions of this cycle's returns whose due date lies before the day that counts as
/// today, and whose status is not complete. A month is due on its last day. A due date that cannot
/// be read is never guessed: check R403 tells of it, and the action is not flagged. Does not know
/// what was done since the return was made.
///
/// Example: due 31 January 2018, on target, and today is 31 March 2018.
///
/// Source: the action plans of the founding reports, with their completion dates; the rule is ours.
public enum OverdueAction: FlagRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F11")

    /// The rule in a few words.
    public static let title = "overdue action"

    /// Why it matters.
    public static let reason =
        "The date was the agency's own, and until it is met the weakness that it answers remains."

    /// The flags, the longest overdue first.
    public static func flags(in context: FlagContext) -> [Flag] {
        guard let today = context.asOf else { return [] }
        var found: [(days: Int, flag: Flag)] = []
        for sheet in context.assessment.sheets {
            guard let answered = context.answered(sheet) else { continue }
            for action in answered.actions {
                guard let due = action.due.date, let days = action.daysOverdue(on: today) else {
                    continue
                }
                let label = answered.label(of: action)
                let status = action.status.map { "its status is \($0.rawValue)" }
                let flag = Flag(
                    self, on: .action(agency: sheet.agency, number: label),
                    message: """
                        action \(label) of \(context.agency(sheet.agency).name) was due on \
                        \(FlagWords.date(due)), \(FlagWords.count(days, "day", "days")) ago; \
                        \(status ?? "it has no status that is known")
                        """,
                    numbers: [
                        .init("due", .text("\(due)")), .init("daysOverdue", .count(days)),
                        .init("status", .text(action.status?.rawValue ?? "unknown")),
                    ])
                found.append((days, flag))
            }
        }
        return found.enumerated().sorted {
            ($1.element.days, $0.offset) < ($0.element.days, $1.offset)
        }.map(\.element.flag)
    }
}
