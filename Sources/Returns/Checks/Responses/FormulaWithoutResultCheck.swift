import Section11Standards

/// R212: a rating cell holds a formula without a stored result.
///
/// Looks for rating cells whose formula no program has worked out since the file was written. Does
/// not work formulas out itself, and does not look at cells other than ratings.
///
///     Ref | Rating
///     4.1 | =Lookup!B7      (written by a program, never opened)
///
/// Source: a file made by an export tool holds formulas alone until a spreadsheet program saves it.
enum FormulaWithoutResultCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R212")
    static let severity = AuditIssue.Severity.error
    static let title = "formula without a result"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        if context.answered.formulasWithoutResult.isEmpty { return [] }
        let origins = Set(context.answered.formulasWithoutResult)
        let found = context.answered.responses.indices.filter {
            origins.contains(context.answered.responses[$0].origin)
        }
        return context.issues(of: found, at: .rating) { response, place in
            noResult(context.ref(of: response), at: place)
        } several: { run, place in
            noResult(rows: context.rows(run, at: place), at: place)
        }
    }

    private static let remedy =
        "open the file in a spreadsheet program, save it and send it again, "
        + "or enter the rating itself"

    private static func noResult(_ ref: String, at place: Locator) -> Return.Issue {
        issue(
            at: place, criterion: ref,
            "the rating cell for criterion \(quotedIfOdd(ref)) holds a formula without a result",
            fix: remedy)
    }

    private static func noResult(rows: String, at place: Locator) -> Return.Issue {
        issue(at: place, "the rating cell holds a formula without a result in \(rows)", fix: remedy)
    }
}
