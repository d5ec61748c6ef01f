extension AuditIssue.Code {
    /// S123: an agency covers an area that the cycle does not have.
    public static let unknownArea = Self(rawValue: "S123")
}

/// S123: an agency covers an area that the cycle does not have.
///
/// Its return would be counted in the pool and in no area, and the sums would not agree. It does
/// not look for areas without agencies.
///
/// Example: `"areas": ["southhampton"]`. Source: the reconciliation of the pool.
public enum UnknownAreaCheck: CycleCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.unknownArea
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a cycle.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        let known = cycle.areas.map(\.id)
        let ids = Set(known)
        return cycle.agencies.enumerated().flatMap { index, agency in
            agency.areas.enumerated().filter { !ids.contains($0.element) }.map {
                issue(
                    at: document.place("/agencies/\(index)/areas/\($0.offset)"),
                    "the area '\($0.element)' of agency '\(agency.id)' is not in this cycle",
                    fix: "use the id of one of the cycle's areas"
                        + suggestion(for: $0.element, among: known))
            }
        }
    }
}
