extension AuditIssue.Code {
    /// S122: two agencies claim one name.
    public static let sharedName = Self(rawValue: "S122")
}

/// S122: two agencies claim the same name or alias.
///
/// A return under that name could be of either. Case, punctuation, "the" and "&" make no
/// difference. It does not look at names that are merely alike, nor at a name that an agency itself
/// repeats.
///
/// Example: "Solent NHS" as the name of one agency and an alias of another. Source: names vary
/// inside one and the same report of a board, so registers carry aliases.
public enum SharedNameCheck: CycleCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.sharedName
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a cycle.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        var owners: [String: String] = [:]
        var issues: [AuditIssue] = []
        func claim(_ name: String, for agency: Agency, at pointer: String) {
            let folded = AgencyName.folded(name)
            guard !folded.isEmpty else { return }
            let owner = owners[folded] ?? agency.id
            owners[folded] = owner
            if owner != agency.id {
                issues.append(
                    issue(
                        at: document.place(pointer),
                        "the name '\(name)' of '\(agency.id)' is claimed by '\(owner)' too",
                        fix: "leave the name to one of the two agencies"))
            }
        }
        for (index, agency) in cycle.agencies.enumerated() {
            claim(agency.name, for: agency, at: "/agencies/\(index)/name")
            for (position, alias) in agency.aliases.enumerated() {
                claim(alias, for: agency, at: "/agencies/\(index)/aliases/\(position)")
            }
        }
        return issues
    }
}
