import Section11Tables

extension AuditIssue.Code {
    /// S126: a meeting names an agency that is not in the register.
    public static let unknownMeetingAgency = Self(rawValue: "S126")
}

/// S126: a meeting names an agency that is not in the register.
///
/// It does not look for agencies that present nowhere, or twice.
///
/// Example: `"agencies": ["polcie"]`. Source: the cycle format, `meetings`.
public enum MeetingAgencyCheck: CycleCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.unknownMeetingAgency
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a cycle.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        let known = cycle.agencies.map(\.id)
        let ids = Set(known)
        return cycle.meetings.enumerated().flatMap { index, meeting in
            meeting.agencies.enumerated().filter { !ids.contains($0.element) }.map {
                issue(
                    at: document.place("/meetings/\(index)/agencies/\($0.offset)"),
                    "the agency '\($0.element)' of the meeting on \(meeting.date) is not in the "
                        + "register",
                    fix: "use the id of an agency in the register"
                        + suggestion(for: $0.element, among: known))
            }
        }
    }
}
