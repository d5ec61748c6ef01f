extension AuditIssue.Code {
    /// S109: a kind of agency is unknown.
    public static let unknownAppliesTo = Self(rawValue: "S109")
}

/// S109: `appliesTo` names a kind of agency that is not known.
///
/// Nobody would be asked the criterion. The known kinds are those of ``AgencyKind`` and the groups
/// `all` and `schools`. It does not look at whether a cycle has agencies of the kind.
///
/// Example: `"appliesTo": ["nhs-provder"]`. Source: Children Act 2004, s.11(1).
public enum AppliesToCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.unknownAppliesTo
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        catalogue.standards.enumerated().flatMap { index, standard in
            let place = "/standards/\(index)"
            let criteria = standard.criteria.enumerated().flatMap { position, criterion in
                issues(
                    criterion.appliesTo, at: "\(place)/criteria/\(position)/appliesTo",
                    criterion: criterion.ref, in: document)
            }
            return issues(
                standard.appliesTo, at: "\(place)/appliesTo", criterion: nil, in: document)
                + criteria
        }
    }

    private static func issues(
        _ applicability: Applicability, at pointer: String, criterion: String?,
        in document: CatalogueDocument
    ) -> [AuditIssue] {
        let unknown = Set(applicability.unknownEntries)
        guard !unknown.isEmpty else { return [] }
        let known = AgencyKind.all.map(\.rawValue) + ["all", "schools"]
        return applicability.entries.enumerated().filter { unknown.contains($0.element) }.map {
            issue(
                at: document.place("\(pointer)/\($0.offset)"), criterion: criterion,
                "'\($0.element)' is no kind of agency",
                fix: "use a kind from Standards/README.md"
                    + suggestion(for: $0.element, among: known))
        }
    }
}
