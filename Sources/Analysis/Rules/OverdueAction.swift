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
    public static func raised(in context: FlagContext) -> [RaisedFlags] {
        guard let today = context.asOf else { return [] }
        let sheets = context.assessment.sheets
        var found: [OverdueActions.Found] = []
        for position in sheets.indices {
            let agency = sheets[position].agency
            context.withAnswered(by: agency) { answered in
                let all = answered.actions
                // Part by part, so that no action's texts are counted as used.
                let actions = all.span
                for position in actions.indices {
                    guard let due = actions[position].due.date, due < today,
                        actions[position].status != .complete
                    else { continue }
                    found.append(
                        .init(
                            label: answered.label(
                                ofNumber: actions[position].number, at: actions[position].origin),
                            agency: UInt32(clamping: agency), position: UInt32(clamping: position),
                            due: due, status: actions[position].status))
                }
            }
        }
        found.sort { ($0.due, $0.agency, $0.position) < ($1.due, $1.agency, $1.position) }
        return [RaisedFlags(self, OverdueActions(found: found, today: today, names: context.names))]
    }
}

/// The actions that were due and are not complete.
private struct OverdueActions: FlagFindings {
    /// One action.
    struct Found {
        let label: String
        let agency: UInt32
        /// Its position in the return.
        let position: UInt32
        let due: CalendarDate
        let status: ImprovementAction.Status?
    }

    let found: [Found]
    let today: CalendarDate
    let names: FlagNames

    var count: Int { found.count }

    private func days(_ found: Found) -> Int { today.daysSince1970 - found.due.daysSince1970 }

    func subject(at position: Int) -> Flag.Subject {
        .action(agency: Int(found[position].agency), number: found[position].label)
    }

    func message(at position: Int) -> String {
        let found = found[position]
        let status = found.status.map { "its status is \($0.rawValue)" }
        return """
            action \(found.label) of \(names.agency(found.agency)) was due on \
            \(FlagWords.date(found.due)), \(FlagWords.count(days(found), "day", "days")) ago; \
            \(status ?? "it has no status that is known")
            """
    }

    func numbers(at position: Int) -> [Flag.Number] {
        let found = found[position]
        return [
            .init("due", .text("\(found.due)")), .init("daysOverdue", .count(days(found))),
            .init("status", .text(found.status?.rawValue ?? "unknown")),
        ]
    }
}
