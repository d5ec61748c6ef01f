import Section11Returns
import Section11Scoring
import Section11Standards
import Section11Tables

/// F12: an agency that was expected to answer and has not.
///
/// Looks, once the due date has passed, for agencies of the scope from which a return is expected
/// and none counts. Without a due date the cycle's last day takes its place. Does not look at
/// agencies of which none is expected, nor at those that ended before the due date or began after
/// it.
///
/// Example: due 31 January 2018, today is 31 March 2018, and the ambulance trust sent nothing.
///
/// Source: the Devon board, which pursues the schools that are late; the rule is ours.
public enum MissingReturn: FlagRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F12")

    /// The rule in a few words.
    public static let title = "missing return"

    /// Why it matters.
    public static let reason =
        "Of an agency that does not answer the board knows nothing, and the figures leave it out."

    /// The flags, in the register's order.
    public static func raised(in context: FlagContext) -> [RaisedFlags] {
        let set = context.assessment.returnSet
        guard let today = context.asOf, let due = set.cycle.due ?? set.cycle.ends, due < today
        else {
            return []
        }
        let agencies = set.cycle.agencies
        let missing = agencies.indices.filter { position in
            set.entry(forAgency: position) == nil && set.cycle.awaits(agencies[position])
                && context.assessment.scope.includes(agencies[position])
        }
        let findings = MissingReturns(
            agencies: missing.map { UInt32(clamping: $0) }, due: due,
            days: today.daysSince1970 - due.daysSince1970, names: context.names)
        return [RaisedFlags(self, findings)]
    }
}

/// The agencies that were expected to answer and have not.
private struct MissingReturns: FlagFindings {
    let agencies: [UInt32]
    let due: CalendarDate
    /// How many days ago returns were due.
    let days: Int
    let names: FlagNames

    var count: Int { agencies.count }

    func subject(at position: Int) -> Flag.Subject { .agency(Int(agencies[position])) }

    func message(at position: Int) -> String {
        """
        no return of \(names.agency(agencies[position])) has come, \
        \(FlagWords.count(days, "day", "days")) after \(FlagWords.date(due))
        """
    }

    func numbers(at position: Int) -> [Flag.Number] {
        [
            .init("due", .text("\(due)")), .init("daysLate", .count(days)),
            .init("expects", .text(names.agencies[Int(agencies[position])].expects.rawValue)),
        ]
    }
}
