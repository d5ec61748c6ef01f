extension AuditIssue.Code {
    /// S115: a key is not part of the format.
    public static let unknownKey = Self(rawValue: "S115")
}

/// S115: a key is not part of the format, so that what stands under it is not read.
///
/// Most often a key is misspelt, and what was meant falls back to its default without a word. The
/// keys are those of the schemas in `Standards/schemas`. It does not look for keys that are
/// missing, nor below a key that is unknown itself.
///
/// Example: `"essentail": true`. Source: the JSON schemas.
public enum UnknownKeyCheck: DocumentCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.unknownKey
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a file.
    public static func check(_ document: JSONDocument) -> [AuditIssue] {
        guard let schema = document.outline.text(at: "/schema"), let keys = DocumentKeys.all[schema]
        else { return [] }
        var issues: [AuditIssue] = []
        var open = [(position: 0, path: "")]
        while let (position, path) = open.popLast() {
            let isList = document.outline.nodes[position].kind == .array
            for child in document.outline.children(of: position) {
                // Keys that are not fixed, such as the codes of checks, are the places of a list.
                let isOpen = isList || (keys[path] == nil && keys[path + "/*"] != nil)
                guard !isOpen, let key = document.outline.nodes[child].key else {
                    open.append((child, path + "/*"))
                    continue
                }
                if keys[path]?.contains(key) == true {
                    open.append((child, path + "/" + key))
                } else if let known = keys[path] {
                    issues.append(
                        issue(
                            at: document.place(at: child),
                            "the key '\(key.prefix(40))' is not part of the format",
                            fix: "leave it out, or use one of the format's keys"
                                + suggestion(for: key, among: known)))
                }
            }
        }
        return issues.sortedByPlace()
    }
}
