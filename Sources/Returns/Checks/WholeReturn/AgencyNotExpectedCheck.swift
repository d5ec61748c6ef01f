import Section11Standards
import Section11Tables

/// R109: the agency is not expected to answer in this cycle.
///
/// Looks for an agency of which the register expects no return, for one that ended before the cycle
/// opens or began after the cycle ends, and for a return that was signed off on a day on which its
/// agency did not exist. A cycle without dates tells nothing of the second. Does not look at an
/// agency that ended while the cycle ran and signed off before that.
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
        return signedOffOutsideItsTime(context.answered, agency, in: cycle)
    }

    private static func signedOffOutsideItsTime(
        _ answered: Return, _ agency: Agency, in cycle: AuditCycle
    ) -> [Return.Issue] {
        let signed = StatedDate(answered.signedOffOn.text)
        // Of a month only its last day is known, and the body may have signed before that.
        guard let day = signed.date, !signed.isMonth, !agency.exists(on: day) else { return [] }
        let isOver = agency.to.map { $0 < day } ?? false
        let reason =
            isOver
            ? agency.to.map { "it was signed off on \(day), and the body ended on \($0)" }
            : agency.from.map { "it was signed off on \(day), and the body began on \($0)" }
        var found = notExpected(answered, agency, because: reason ?? "it did not exist")
        found.place = answered.signedOffOn.place ?? found.place
        if isOver, let successor = agency.successor.flatMap({ cycle.agency($0)?.name }) {
            found.fix = "answer as '\(successor)', which took its place, or correct the date"
        }
        return [found]
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
