extension AuditIssue.Code {
    /// S131: a crosswalk names a criterion that its edition does not have.
    public static let unknownCrosswalkReference = Self(rawValue: "S131")
}

/// S131: a link or an unmapped entry names a criterion that its edition does not have.
///
/// A rating could not be carried over it. It does not judge whether a link is right.
///
/// Example: `"from": "1.9"` where standard 1 ends at 1.3. Source: the crosswalk format.
public enum CrosswalkReferenceCheck: CrosswalkCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.unknownCrosswalkReference
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a crosswalk.
    public static func check(
        _ crosswalk: Crosswalk, from: Catalogue, to: Catalogue, in document: JSONDocument
    ) -> [AuditIssue] {
        let links = crosswalk.links.enumerated()
        return issues(links.map { ($1.from, "/links/\($0)/from") }, missingIn: from, document)
            + issues(links.map { ($1.to, "/links/\($0)/to") }, missingIn: to, document)
            + issues(
                crosswalk.unmapped.from.enumerated().map { ($1.ref, "/unmapped/from/\($0)/ref") },
                missingIn: from, document)
            + issues(
                crosswalk.unmapped.to.enumerated().map { ($1.ref, "/unmapped/to/\($0)/ref") },
                missingIn: to, document)
    }

    private static func issues(
        _ references: [(ref: String, pointer: String)], missingIn catalogue: Catalogue,
        _ document: JSONDocument
    ) -> [AuditIssue] {
        let known = catalogue.standards.flatMap { $0.criteria.map(\.ref) }
        let refs = Set(known)
        return references.filter { !refs.contains($0.ref) }.map {
            issue(
                at: document.place($0.pointer), criterion: $0.ref,
                "'\(catalogue.id)' has no criterion '\($0.ref)'",
                fix: "use a reference of that edition" + suggestion(for: $0.ref, among: known))
        }
    }
}
