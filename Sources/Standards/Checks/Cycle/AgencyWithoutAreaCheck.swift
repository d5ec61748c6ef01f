extension AuditIssue.Code {
    /// S129: an agency covers no area.
    public static let agencyWithoutArea = Self(rawValue: "S129")
}

/// S129: an agency covers no area.
///
/// Its return would be counted in the pool and in no area, and the sums would not agree. A cycle
/// without areas is one whole, and nothing is reported.
///
/// Example: `"areas": []`. Source: the reconciliation of the pool.
public enum AgencyWithoutAreaCheck: CycleCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.agencyWithoutArea
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a cycle.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        guard !cycle.areas.isEmpty else { return [] }
        return cycle.agencies.enumerated().filter { $0.element.areas.isEmpty }.map {
            issue(
                at: document.place("/agencies/\($0.offset)/areas"),
                "agency '\($0.element.id)' covers no area",
                fix: "give the ids of the areas that it covers")
        }
    }
}
