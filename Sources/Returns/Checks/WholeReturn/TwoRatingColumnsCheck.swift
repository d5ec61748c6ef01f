import Section11Standards

/// R120: two columns of the form could both hold the rating.
///
/// Looks for a second column with a heading for ratings that holds grades of the scale, and says in
/// how many rows the two differ. The first of them is read. Does not look at the panel's ratings,
/// nor at a column that holds hardly any grade: that is passed over and said as a guess.
///
///     Ref | RAG   | Score | Evidence
///     1.1 | Green | 2     | Minutes
///
/// Source: which of the two is meant is the agency's to say, and a wrong choice changes every
/// score.
enum TwoRatingColumnsCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R120")
    static let severity = AuditIssue.Severity.query
    static let title = "two columns of ratings"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        context.answered.rivalRatings.map(twoColumns)
    }

    private static func twoColumns(_ rival: Return.RivalRatings) -> Return.Issue {
        let rows =
            switch rival.differing {
            case 0: "where both are filled they agree"
            case 1: "they differ in 1 row"
            default: "they differ in \(rival.differing) rows"
            }
        let other = rival.other.cells.map { " in \($0)" } ?? ""
        return issue(
            at: rival.read,
            "\(Headings.quoted(rival.readHeading)) was read as the rating, but "
                + "\(Headings.quoted(rival.otherHeading))\(other) could be as well; \(rows)",
            fix: "delete the column that is not the rating, or head the right one 'Rating' and the "
                + "other in words of its own")
    }
}
