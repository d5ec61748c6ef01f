extension AuditIssue.Code {
    /// S106: points do not rise with the grades.
    public static let pointsNotRising = Self(rawValue: "S106")
}

/// S106: the points of a grade are not more than those of the weaker grade before it.
///
/// Grades stand weakest first, and the points method counts on it. It does not ask for even steps.
///
/// Example: points 0, 2, 1. Source: method M02.
public enum GradePointsCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.pointsNotRising
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        let grades = catalogue.scale.grades
        var issues: [AuditIssue] = []
        for (index, grade) in grades.enumerated() {
            let place = document.place("/scale/grades/\(index)/points")
            if index > 0, grade.points <= grades[index - 1].points {
                let before = grades[index - 1]
                issues.append(
                    issue(
                        at: place,
                        "\(grade.label) has \(grade.points) points, the weaker \(before.label) "
                            + "\(before.points)",
                        fix: "order the grades weakest first, with points that rise"))
            } else if grade.points < 0 {
                issues.append(
                    issue(
                        at: place, "\(grade.label) has \(grade.points) points, less than nought",
                        fix: "give points of 0 or more"))
            }
        }
        return issues
    }
}
