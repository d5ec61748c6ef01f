import Section11Standards

/// R206: an answer to a criterion that is not asked of this kind of agency.
///
/// Looks for a rating, other than "not applicable", of a criterion that the catalogue or the
/// cycle's scope does not ask of the agency. It is kept and counts nowhere. Does not look at
/// agencies of unknown kind, of whom everything is asked, nor in a mini return at what lies outside
/// its theme; that is R118.
///
///     a police force that rates a criterion for schools
///
/// Source: the catalogue's `appliesTo`.
enum CriterionNotApplicableCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R206")
    static let severity = AuditIssue.Severity.advice
    static let title = "criterion not asked of the agency"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        if context.asked.count == context.isAsked.count { return [] }
        let isInScope = context.kind == .mini ? context.cycle?.isInScope : nil
        var surplus: [Int] = []
        for (position, mark) in context.marks.enumerated()
        where mark.criterion >= 0 && !context.isAsked[Int(mark.criterion)]
            && mark.state != .unanswered && mark.state != .notApplicable
            && isInScope?[Int(mark.criterion)] != false
        {
            surplus.append(position)
        }
        if surplus.isEmpty { return [] }
        return context.issues(of: surplus, at: .rating) { response, place in
            notAsked(context.ref(of: response), at: place)
        } several: { run, place in
            notAsked(rows: context.rows(run, at: place), at: place)
        }
    }

    private static let remedy = "nothing need be done; the rating is not counted"

    private static func notAsked(_ ref: String, at place: Locator) -> Return.Issue {
        issue(
            at: place, criterion: ref, "criterion \(ref) is not asked of this agency", fix: remedy)
    }

    private static func notAsked(rows: String, at place: Locator) -> Return.Issue {
        issue(at: place, "criteria that are not asked of this agency in \(rows)", fix: remedy)
    }
}
