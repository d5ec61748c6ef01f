extension AuditIssue.Code {
    /// S183: an interim audit does not say what it asks, or what it continues.
    public static let interimWithoutScope = Self(rawValue: "S183")
}

/// S183: an interim audit does not say which questions it asks, or which audit it continues.
///
/// In a year between two full audits schools answer some questions and bring their action plans up
/// to date; every other rating is carried forward from the cycle before, so that one must be named.
/// It does not look at full and mini audits.
///
/// Example: `"kind": "interim"` without `"scope"`. Source: Halton, which runs a full audit of its
/// schools every two years and interim questions between.
public enum InterimScopeCheck: CycleCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.interimWithoutScope
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.query

    /// Looks through a cycle.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        guard cycle.kind == .interim else { return [] }
        var issues: [AuditIssue] = []
        if cycle.scope?.isEmpty ?? true {
            issues.append(
                issue(
                    at: document.place("/kind"),
                    "the audit is interim and does not say which questions it asks",
                    fix: "list the standards or criteria under 'scope'"))
        }
        if cycle.previous == nil {
            issues.append(
                issue(
                    at: document.place("/kind"),
                    "the audit is interim and does not say which audit it continues",
                    fix: "give the id of the cycle before under 'previous'"))
        }
        return issues
    }
}
