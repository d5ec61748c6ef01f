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
    public static func flags(in context: FlagContext) -> [Flag] {
        let set = context.assessment.returnSet
        guard let today = context.asOf, let due = set.cycle.due ?? set.cycle.ends, due < today
        else {
            return []
        }
        let days = today.daysSince1970 - due.daysSince1970
        return set.cycle.agencies.enumerated().compactMap { position, agency in
            guard set.cycle.awaits(agency), context.assessment.scope.includes(agency),
                set.entry(forAgency: position) == nil
            else { return nil }
            return Flag(
                self, on: .agency(position),
                message: """
                    no return of \(agency.name) has come, \(FlagWords.count(days, "day", "days")) \
                    after \(FlagWords.date(due))
                    """,
                numbers: [
                    .init("due", .text("\(due)")), .init("daysLate", .count(days)),
                    .init("expects", .text(agency.expects.rawValue)),
                ])
        }
    }
}
