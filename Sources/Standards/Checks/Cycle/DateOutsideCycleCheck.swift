import Section11Tables

extension AuditIssue.Code {
    /// S127: a date lies outside the cycle.
    public static let dateOutsideCycle = Self(rawValue: "S127")
}

/// S127: a meeting lies outside the cycle, or a return is expected of a body that is no more.
///
/// Most often the year is wrong; a plan for July 2012 to June 2013 has been seen with an audit in
/// "March 12". It may be right, so this is a query. It does not look at the cycle's own dates; see
/// S125.
///
/// Example: a meeting on 2012-03-12 in a cycle that opens on 2012-07-01. Source: Solihull's
/// business plan for 2012-13, where the date of one audit lies before the plan begins.
public enum DateOutsideCycleCheck: CycleCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.dateOutsideCycle
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.query

    /// Looks through a cycle.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        meetings(of: cycle, in: document) + agencies(of: cycle, in: document)
    }

    private static func meetings(
        of cycle: AuditCycle, in document: JSONDocument
    ) -> [AuditIssue] {
        cycle.meetings.enumerated().compactMap { index, meeting in
            let problem: String
            if let opens = cycle.opens, meeting.date < opens {
                problem = "before the cycle opens (\(opens))"
            } else if let ends = cycle.ends, meeting.date > ends {
                problem = "after the cycle ends (\(ends))"
            } else {
                return nil
            }
            return issue(
                at: document.place("/meetings/\(index)/date"),
                "the meeting on \(meeting.date) lies \(problem)",
                fix: "check the year of the meeting")
        }
    }

    private static func agencies(
        of cycle: AuditCycle, in document: JSONDocument
    ) -> [AuditIssue] {
        cycle.agencies.enumerated().compactMap { index, agency in
            guard agency.expects != .none, let opens = cycle.opens, let to = agency.to, to < opens
            else { return nil }
            return issue(
                at: document.place("/agencies/\(index)/to"),
                "agency '\(agency.id)' ends (\(to)) before the cycle opens (\(opens)), and a "
                    + "return is expected",
                fix: "give \"expects\": \"none\", or correct the date")
        }
    }
}
