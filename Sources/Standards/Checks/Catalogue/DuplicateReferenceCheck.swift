extension AuditIssue.Code {
    /// S101: a reference stands twice.
    public static let duplicateReference = Self(rawValue: "S101")
}

/// S101: the number of a standard, or the reference of a criterion, stands twice.
///
/// Answers are joined to criteria by their references, so a second `5.3` would take the answers of
/// the first. Upper and lower case make no difference. It does not look at gaps in the numbering.
///
/// Example: `"ref": "5.3"` in lines 40 and 52. Source: the catalogue format, `standards`.
public enum DuplicateReferenceCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.duplicateReference
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        var issues: [AuditIssue] = []
        var numbers: Set<String> = []
        var references: Set<String> = []
        for (index, standard) in catalogue.standards.enumerated() {
            if !numbers.insert(standard.number.lowercased()).inserted {
                issues.append(
                    issue(
                        at: document.place("/standards/\(index)/number"),
                        "standard number '\(standard.number)' stands twice",
                        fix: "give each standard a number of its own"))
            }
            for (position, criterion) in standard.criteria.enumerated()
            where !references.insert(criterion.ref.lowercased()).inserted {
                issues.append(
                    issue(
                        at: document.place("/standards/\(index)/criteria/\(position)/ref"),
                        criterion: criterion.ref,
                        "criterion reference '\(criterion.ref)' stands twice",
                        fix: "give each criterion a reference of its own"))
            }
        }
        return issues
    }
}
