extension AuditIssue.Code {
    /// S108: a standard has no criteria.
    public static let emptyStandard = Self(rawValue: "S108")
}

/// S108: a standard has nothing that an agency could rate.
///
/// Under the method `reported` the form rates the standards themselves, so none is needed there.
/// It does not look at whether criteria apply to anybody.
///
/// Example: `"criteria": []`. Source: the catalogue format, `standards`.
public enum EmptyStandardCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.emptyStandard
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        if catalogue.standards.isEmpty {
            return [
                issue(
                    at: document.place("/standards"), "the catalogue has no standards",
                    fix: "give at least one standard with its criteria")
            ]
        }
        guard catalogue.scoring.method != .reported else { return [] }
        return catalogue.standards.enumerated().filter { $0.element.criteria.isEmpty }.map {
            issue(
                at: document.place("/standards/\($0.offset)/criteria"),
                "standard \($0.element.number) has no criteria",
                fix: "give it at least one criterion, or leave the standard out")
        }
    }
}
