extension AuditIssue.Code {
    /// S102: the scale cannot tell strong from weak.
    public static let noPassingGrade = Self(rawValue: "S102")
}

/// S102: the scale has fewer than two grades, or all or none of them need improvement.
///
/// Every count in a report is of agencies whose rating needs improvement; on such a scale it would
/// be all of them or none. It does not look at where on the scale the line is drawn.
///
/// Example: three grades, each with `"needsImprovement": true`. Source: method M03.
public enum PassingGradeCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.noPassingGrade
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        let grades = catalogue.scale.grades
        let place = document.place("/scale/grades")
        if grades.count < 2 {
            return [
                issue(
                    at: place, "the scale has \(grades.count) of the two grades that it needs",
                    fix: "give at least one grade that needs improvement and one that does not")
            ]
        }
        let needing = grades.count { $0.needsImprovement }
        if needing == grades.count {
            return [
                issue(
                    at: place, "every grade of the scale needs improvement",
                    fix: "set 'needsImprovement' to false for the grades that meet the standard")
            ]
        }
        if needing == 0 {
            return [
                issue(
                    at: place, "no grade of the scale needs improvement",
                    fix: "set 'needsImprovement' to true for the grades below the standard")
            ]
        }
        return []
    }
}
