import Section11Returns
import Section11Scoring
import Section11Standards
import Section11Tables

/// F10: an action that does not move.
///
/// Looks for open actions whose status is that of the cycle before and to which no note on progress
/// was added, and for those whose due date was put off twice or more over the cycles, unless the
/// catalogue says otherwise. An action is found again by its number, or else by its text. Does not
/// look at complete actions, nor at those that the agency's last return does not have; a date that
/// cannot be read puts nothing off.
///
/// Example: "on target, due July 2017" a year ago, and "on target, due July 2018" today without a
/// note.
///
/// Source: the Bath and North East Somerset board's plan of March 2016, with its dates revised
/// again and again; the rule is ours.
public enum StalledAction: FlagRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F10")

    /// The rule in a few words.
    public static let title = "stalled action"

    /// Why it matters.
    public static let reason =
        "An improvement that was promised and does not move leaves children where they were."

    /// The flags, those put off most often first.
    public static func raised(in context: FlagContext) -> [RaisedFlags] {
        let set = context.assessment.returnSet
        guard let before = set.earlier.first else { return [] }
        let least = max(1, context.catalogue.flags.dueDateRevisions)
        let sheets = context.assessment.sheets
        var found: [StalledActions.Found] = []
        for position in sheets.indices {
            let agency = sheets[position].agency
            context.withAnswered(by: agency) { answered in
                let open = answered.actions.filter(\.isOpen)
                for history in ActionHistory.all(open, of: agency, in: set) {
                    let putOff = history.timesPutOff
                    let isUnchanged = history.isUnchanged == true
                    guard isUnchanged || putOff >= least else { continue }
                    found.append(
                        .init(
                            label: answered.label(of: history.action),
                            agency: UInt32(clamping: agency), order: UInt32(clamping: found.count),
                            putOff: UInt32(clamping: putOff), firstDue: history.firstDue,
                            isUnchanged: isUnchanged))
                }
            }
        }
        found.sort { ($1.putOff, $0.order) < ($0.putOff, $1.order) }
        let findings = StalledActions(
            found: found, cycleBefore: before.cycle.id, names: context.names)
        return [RaisedFlags(self, findings)]
    }
}

/// The actions that do not move.
private struct StalledActions: FlagFindings {
    /// One action.
    struct Found {
        let label: String
        let agency: UInt32
        /// Its place in the order of the register and of the returns.
        let order: UInt32
        let putOff: UInt32
        let firstDue: CalendarDate?
        let isUnchanged: Bool
    }

    let found: [Found]
    let cycleBefore: String
    let names: FlagNames

    var count: Int { found.count }

    func subject(at position: Int) -> Flag.Subject {
        .action(agency: Int(found[position].agency), number: found[position].label)
    }

    func message(at position: Int) -> String {
        let found = found[position]
        var parts: [String] = []
        if found.isUnchanged {
            parts.append("has the status and progress that it had in '\(cycleBefore)'")
        }
        if found.putOff > 0, let first = found.firstDue {
            parts.append(
                "was put off \(found.putOff == 1 ? "once" : "\(found.putOff) times"), from "
                    + FlagWords.date(first))
        }
        return """
            action \(found.label) of \(names.agency(found.agency)) \
            \(parts.joined(separator: " and "))
            """
    }

    func numbers(at position: Int) -> [Flag.Number] {
        [
            .init("unchanged", .text(found[position].isUnchanged ? "yes" : "no")),
            .init("timesPutOff", .count(Int(found[position].putOff))),
        ]
    }
}
