import Section11Returns
import Section11Scoring
import Section11Standards

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
    public static func flags(in context: FlagContext) -> [Flag] {
        let set = context.assessment.returnSet
        if set.earlier.isEmpty { return [] }
        let least = max(1, context.catalogue.flags.dueDateRevisions)
        var found: [(putOff: Int, flag: Flag)] = []
        for sheet in context.assessment.sheets {
            guard let answered = context.answered(sheet) else { continue }
            for history in ActionHistory.all(of: sheet.agency, in: set)
            where history.action.isOpen {
                let putOff = history.timesPutOff
                let isUnchanged = history.isUnchanged == true
                guard isUnchanged || putOff >= least else { continue }
                var parts: [String] = []
                if isUnchanged, let cycle = history.cycleBefore {
                    parts.append("has the status and progress that it had in '\(cycle)'")
                }
                if putOff > 0, let first = history.firstDue {
                    parts.append(
                        "was put off \(putOff == 1 ? "once" : "\(putOff) times"), from "
                            + FlagWords.date(first))
                }
                let label = answered.label(of: history.action)
                let flag = Flag(
                    self, on: .action(agency: sheet.agency, number: label),
                    message: """
                        action \(label) of \(context.agency(sheet.agency).name) \
                        \(parts.joined(separator: " and "))
                        """,
                    numbers: [
                        .init("unchanged", .text(isUnchanged ? "yes" : "no")),
                        .init("timesPutOff", .count(putOff)),
                    ])
                found.append((putOff, flag))
            }
        }
        return found.enumerated().sorted {
            ($1.element.putOff, $0.offset) < ($0.element.putOff, $1.offset)
        }.map(\.element.flag)
    }
}
