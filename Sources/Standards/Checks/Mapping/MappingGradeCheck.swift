extension AuditIssue.Code {
    /// S150: a mapping names a grade that the scale does not have.
    public static let mappingGrade = Self(rawValue: "S150")
}

/// S150: a mapping names a grade that is not on the scale of its edition.
///
/// Looks at the codes on both sides. A grade that means nothing on the other scale is given as
/// null.
///
/// Example: `"from": "green"` where the scale's code is `met`. Source: the editions' scales.
public enum MappingGradeCheck: MappingCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.mappingGrade
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a mapping.
    public static func check(
        _ mapping: ScaleMapping, from: Catalogue, to: Catalogue, in document: JSONDocument
    ) -> [AuditIssue] {
        mapping.grades.enumerated().flatMap { number, link in
            issues(link.from, of: from, at: document.place("/grades/\(number)/from"))
                + (link.to.map { issues($0, of: to, at: document.place("/grades/\(number)/to")) }
                    ?? [])
        }
    }

    private static func issues(
        _ grade: String, of edition: Catalogue, at place: Locator
    ) -> [AuditIssue] {
        if edition.scale.index(ofCode: grade) != nil { return [] }
        let codes = edition.scale.grades.map(\.code)
        return [
            issue(
                at: place, "'\(grade.prefix(40))' is no grade of '\(edition.id)'",
                fix: "use one of \(codes.joined(separator: ", "))"
                    + suggestion(for: grade, among: codes))
        ]
    }
}
