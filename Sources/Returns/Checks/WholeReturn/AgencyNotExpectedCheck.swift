import Section11Standards
import Section11Tables

/// R109: the agency is not expected to answer in this cycle.
///
/// Looks for an agency of which the register expects no return, and for one that ended before the
/// cycle opens or began after the cycle ends. Does not look at a cycle without dates for the latter.
///
///     "expects": "none"      or      "to": "2016-03-31" in a cycle that opens on 2017-09-01
///
/// Source: bodies merge and end; their successor answers.
enum AgencyNotExpectedCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R109")
    static let severity = AuditIssue.Severity.query
    static let title = "agency not expected to answer"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        context.cycle == nil ? CheckContext.noCycle : nil
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard let agency = context.agency, let cycle = context.cycle?.set.cycle else { return [] }
        if let to = agency.to, let opens = cycle.opens, to < opens {
            let successor = agency.successor.flatMap { cycle.agency($0)?.name }
            return [ended(context.answered, agency, on: to, successor: successor)]
        }
        if let from = agency.from, let ends = cycle.ends, ends < from {
            return [notExpected(context.answered, agency, because: "it begins on \(from)")]
        }
        if agency.expects == .none {
            let because = "the register expects no return from it"
            return [notExpected(context.answered, agency, because: because)]
        }
        return []
    }

    private static func ended(
        _ answered: Return, _ agency: Agency, on day: CalendarDate, successor: String?
    ) -> Return.Issue {
        var found = notExpected(answered, agency, because: "it ended on \(day)")
        if let successor { found.fix = "answer as '\(successor)', which took its place" }
        return found
    }

    private static func notExpected(
        _ answered: Return, _ agency: Agency, because reason: String
    ) -> Return.Issue {
        let place = answered.agencyName.place ?? answered.agencyID.place
        return issue(
            at: place ?? Locator(file: answered.file),
            "'\(agency.name)' is not expected to answer in this cycle: \(reason)",
            fix: "check the agency that is named, or ask the board to correct its register")
    }
}
