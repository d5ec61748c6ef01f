/// A check of a mapping against the two editions whose scales it joins.
public protocol MappingCheck: AuditCheck {
    /// Looks through a mapping.
    static func check(
        _ mapping: ScaleMapping, from: Catalogue, to: Catalogue, in document: JSONDocument
    ) -> [AuditIssue]
}

/// Every check of a mapping.
public enum MappingChecks {
    /// The checks, by code.
    public static let all: [any MappingCheck.Type] = [
        MappingGradeCheck.self, MappingCoverageCheck.self, MappingRepeatCheck.self,
        MappingOrderCheck.self,
    ]

    /// Runs every check, those of the file's form included; sorted by place.
    public static func check(
        _ mapping: ScaleMapping, from: Catalogue, to: Catalogue, in document: JSONDocument
    ) -> [AuditIssue] {
        let issues = all.flatMap { $0.check(mapping, from: from, to: to, in: document) }
        return (issues + DocumentChecks.check(document)).sortedByPlace()
    }
}
