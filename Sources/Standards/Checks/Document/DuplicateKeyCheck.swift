extension AuditIssue.Code {
    /// S114: a key stands twice in one object.
    public static let duplicateKey = Self(rawValue: "S114")
}

/// S114: a key stands twice in one object, so that one of its values is lost.
///
/// JSON leaves open which of the two counts. It does not look at keys of different objects.
///
/// Example: `{ "weight": 1, "weight": 2 }`. Source: RFC 8259, 4.
public enum DuplicateKeyCheck: DocumentCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.duplicateKey
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a file.
    public static func check(_ document: JSONDocument) -> [AuditIssue] {
        document.outline.duplicateKeys.map { position in
            issue(
                at: document.place(at: position),
                "the key '\((document.outline.nodes[position].key ?? "").prefix(40))' stands twice",
                fix: "leave one of the two out")
        }
    }
}
