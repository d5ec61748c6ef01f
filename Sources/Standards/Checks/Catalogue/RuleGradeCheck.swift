extension AuditIssue.Code {
    /// S112: a rule names a grade that is not on the scale.
    public static let unknownRuleGrade = Self(rawValue: "S112")
}

/// S112: a rule of `rules` names a grade that is not on the scale.
///
/// The rule would never ask for anything. Grades are named by their codes, not by their labels.
/// It does not look at which grade a rule should name.
///
/// Example: `"evidenceRequiredFrom": "green"` on a scale without green. Source: the format,
/// `rules`.
public enum RuleGradeCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.unknownRuleGrade
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        let codes = catalogue.scale.grades.map(\.code)
        let rules = [
            ("evidenceRequiredFrom", catalogue.rules.evidenceRequiredFrom),
            ("actionRequiredBelow", catalogue.rules.actionRequiredBelow),
        ]
        return rules.compactMap { key, grade in
            guard let grade, !codes.contains(grade) else { return nil }
            return issue(
                at: document.place("/rules/\(key)"),
                "the grade '\(grade)' of '\(key)' is not on the scale",
                fix: "give the code of a grade: \(codes.joined(separator: ", "))")
        }
    }
}
