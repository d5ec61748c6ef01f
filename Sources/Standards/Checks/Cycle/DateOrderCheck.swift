import Section11Tables

extension AuditIssue.Code {
    /// S125: dates are out of order.
    public static let datesOutOfOrder = Self(rawValue: "S125")
}

/// S125: a cycle is due before it opens or after it ends, or an agency ends before it begins.
///
/// Dates that are not given are not compared. It does not look at meetings; see S127.
///
/// Example: `"opens": "2018-09-01"` and `"due": "2018-01-31"`. Source: the cycle format.
public enum DateOrderCheck: CycleCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.datesOutOfOrder
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a cycle.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        var issues: [AuditIssue] = []
        let days = [("opens", cycle.opens), ("due", cycle.due), ("ends", cycle.ends)]
        var before: (key: String, day: CalendarDate)?
        for case (let key, let day?) in days {
            if let before, day < before.day {
                issues.append(
                    issue(
                        at: document.place("/\(key)"),
                        "'\(key)' (\(day)) lies before '\(before.key)' (\(before.day))",
                        fix: "correct the year or the day of one of the two"))
            } else {
                before = (key, day)
            }
        }
        for (index, agency) in cycle.agencies.enumerated() {
            guard let from = agency.from, let to = agency.to, to < from else { continue }
            issues.append(
                issue(
                    at: document.place("/agencies/\(index)/to"),
                    "agency '\(agency.id)' ends (\(to)) before it begins (\(from))",
                    fix: "correct 'from' or 'to'"))
        }
        return issues
    }
}
