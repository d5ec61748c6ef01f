/// A check of a file's form, whichever of the formats it is.
public protocol DocumentCheck: AuditCheck {
    /// Looks through a file.
    static func check(_ document: JSONDocument) -> [AuditIssue]
}

/// Every check of a file's form.
public enum DocumentChecks {
    /// The checks, by code.
    public static let all: [any DocumentCheck.Type] = [
        DuplicateKeyCheck.self, UnknownKeyCheck.self,
    ]

    /// Runs every check; sorted by place.
    public static func check(_ document: JSONDocument) -> [AuditIssue] {
        all.flatMap { $0.check(document) }.sortedByPlace()
    }
}
