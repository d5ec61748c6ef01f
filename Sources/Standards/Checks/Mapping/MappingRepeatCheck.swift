extension AuditIssue.Code {
    /// S152: a mapping maps a grade twice.
    public static let mappingRepeated = Self(rawValue: "S152")
}

/// S152: a mapping has two lines for one grade of the scale that is left.
///
/// Only the first would count. Two grades may well become one.
///
/// Example: `"from": "amber"` in two lines. Source: the format.
public enum MappingRepeatCheck: MappingCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.mappingRepeated
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a mapping.
    public static func check(
        _ mapping: ScaleMapping, from: Catalogue, to: Catalogue, in document: JSONDocument
    ) -> [AuditIssue] {
        var seen: Set<String> = []
        return mapping.grades.enumerated().filter { !seen.insert($0.element.from).inserted }.map {
            issue(
                at: document.place("/grades/\($0.offset)/from"),
                "'\($0.element.from.prefix(40))' is mapped a second time",
                fix: "keep one line for each grade")
        }
    }
}
