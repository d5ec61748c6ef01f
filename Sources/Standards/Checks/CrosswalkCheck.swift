/// A check of a crosswalk against the two editions that it joins.
public protocol CrosswalkCheck: AuditCheck {
    /// Looks through a crosswalk.
    static func check(
        _ crosswalk: Crosswalk, from: Catalogue, to: Catalogue, in document: JSONDocument
    ) -> [AuditIssue]
}

/// Every check of a crosswalk.
public enum CrosswalkChecks {
    /// The checks, by code.
    public static let all: [any CrosswalkCheck.Type] = [
        CrosswalkReferenceCheck.self, CrosswalkCoverageCheck.self,
    ]

    /// Runs every check, those of the file's form included; sorted by place.
    public static func check(
        _ crosswalk: Crosswalk, from: Catalogue, to: Catalogue, in document: JSONDocument
    ) -> [AuditIssue] {
        let issues = all.flatMap { $0.check(crosswalk, from: from, to: to, in: document) }
        return (issues + DocumentChecks.check(document)).sortedByPlace()
    }
}
