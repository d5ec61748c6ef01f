extension AuditIssue.Code {
    /// S151: a mapping does not say what becomes of a grade.
    public static let mappingIncomplete = Self(rawValue: "S151")
}

/// S151: a grade of the scale that is left is in no line of the mapping.
///
/// What has no counterpart is said to have none, with `null`, so that nothing is forgotten. It does
/// not ask that every grade of the scale that is entered be reached.
///
/// Example: a scale of red, amber and green, and no line for amber. Source: the format.
public enum MappingCoverageCheck: MappingCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.mappingIncomplete
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a mapping.
    public static func check(
        _ mapping: ScaleMapping, from: Catalogue, to: Catalogue, in document: JSONDocument
    ) -> [AuditIssue] {
        let named = Set(mapping.grades.map(\.from))
        return from.scale.grades.filter { !named.contains($0.code) }.map {
            issue(
                at: document.place("/grades"),
                "the mapping does not say what becomes of '\($0.code)' of '\(from.id)'",
                fix:
                    "add a line for it; its 'to' is null if nothing on the other scale means the same"
            )
        }
    }
}
