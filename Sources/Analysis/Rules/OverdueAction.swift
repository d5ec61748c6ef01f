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
        var found: [Found] = []
        for (sheet, answers) in context.assessment.sheets.enumerated() {
            guard let answered = context.answered(answers) else { continue }
            for (position, action) in answered.actions.enumerated() {
                guard action.due.date != nil, let days = action.daysOverdue(on: today) else {
                    continue
                }
                found.append(Found(days: days, sheet: sheet, action: position))
            }
        }
        // A country has hundreds of thousands of them: what is put in order is small.
        found.sort {
            ($1.days, $0.sheet, $0.action) < ($0.days, $1.sheet, $1.action)
        }
        var flags: [Flag] = []
        flags.reserveCapacity(found.count)
        for found in found {
            if let flag = flag(found, in: context) { flags.append(flag) }
        }
        return flags
    }

    /// An overdue action, by where it stands.
    private struct Found {
        let days: Int
        let sheet: Int
        let action: Int
    }

    private static func flag(_ found: Found, in context: FlagContext) -> Flag? {
        let sheet = context.assessment.sheets[found.sheet]
        guard let answered = context.answered(sheet) else { return nil }
        let action = answered.actions[found.action]
        guard let due = action.due.date else { return nil }
        let label = answered.label(of: action)
        let status = action.status.map { "its status is \($0.rawValue)" }
        return Flag(
            self, on: .action(agency: sheet.agency, number: label),
            message: """
                action \(label) of \(context.agency(sheet.agency).name) was due on \
                \(FlagWords.date(due)), \(FlagWords.count(found.days, "day", "days")) ago; \
                \(status ?? "it has no status that is known")
                """,
            numbers: [
                .init("due", .text("\(due)")), .init("daysOverdue", .count(found.days)),
                .init("status", .text(action.status?.rawValue ?? "unknown")),
            ])
    }
}
