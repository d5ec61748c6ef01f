import Section11Standards

/// R115: every rating of the return is the same grade.
///
/// Looks for returns with at least 20 graded criteria that all have one grade; the catalogue's
/// threshold sets another number. Does not look at answers that are not applicable, and does not
/// say that one grade cannot be right.
///
///     Ref | Rating
///     1.1 | Good
///     1.2 | Good      (and so on to the end)
///
/// Source: an agency that sees no difference between its arrangements has seldom looked at each.
enum OneGradeCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R115")
    static let severity = AuditIssue.Severity.query
    static let title = "one grade throughout"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        var grade: Int8 = -1
        var count = 0
        for mark in context.marks where mark.state == .graded && mark.criterion >= 0 {
            if grade >= 0, mark.grade != grade { return [] }
            grade = mark.grade
            count += 1
        }
        guard grade >= 0, count >= context.threshold(of: code, else: 20) else { return [] }
        let label = context.index.catalogue.scale.grades[Int(grade)].label
        return [oneGrade(label, count, at: context.answered.responsesPlace)]
    }

    private static func oneGrade(
        _ label: String, _ count: Int, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, "all \(count) graded criteria are rated '\(label)'",
            fix: "look at each criterion by itself, or explain why one grade fits them all")
    }
}
