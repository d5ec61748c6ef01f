extension AuditIssue.Code {
    /// S116: a criterion's reference does not begin with the number of its standard.
    public static let referenceOutsideStandard = Self(rawValue: "S116")
}

/// S116: the reference of a criterion does not begin with the number of its standard and a point.
///
/// A person who reads `6.2` looks under standard 6. It does not look at the order of references.
///
/// Example: the criterion `6.2` under standard 5. Source: the catalogue format, `standards`.
public enum ReferencePrefixCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.referenceOutsideStandard
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.query

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        catalogue.standards.enumerated().flatMap { index, standard in
            standard.criteria.enumerated().compactMap { position, criterion in
                if criterion.ref.hasPrefix(standard.number + ".") { return nil }
                return issue(
                    at: document.place("/standards/\(index)/criteria/\(position)/ref"),
                    criterion: criterion.ref,
                    "criterion '\(criterion.ref)' stands under standard \(standard.number)",
                    fix: "let the reference begin with '\(standard.number).', or move the criterion"
                )
            }
        }
    }
}
