extension AuditIssue.Code {
    /// S128: the kind of an agency is unknown.
    public static let unknownAgencyKind = Self(rawValue: "S128")
}

/// S128: the kind of an agency is not known.
///
/// The kind decides which criteria apply; an unknown kind would answer only what all answer. An
/// agency without a kind is asked everything and is not reported.
///
/// Example: `"kind": "polise"`. Source: Children Act 2004, s.11(1).
public enum AgencyKindCheck: CycleCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.unknownAgencyKind
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a cycle.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        let known = AgencyKind.all.map(\.rawValue)
        return cycle.agencies.enumerated().compactMap { index, agency in
            guard let kind = agency.kind, !kind.isKnown else { return nil }
            return issue(
                at: document.place("/agencies/\(index)/kind"),
                "the kind '\(kind.rawValue)' of agency '\(agency.id)' is not known",
                fix: "use a kind from Standards/README.md"
                    + suggestion(for: kind.rawValue, among: known))
        }
    }
}
