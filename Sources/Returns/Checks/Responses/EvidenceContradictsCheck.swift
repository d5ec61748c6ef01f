import Section11Standards

/// R219: the evidence says plainly that something is not in place.
///
/// Looks at ratings from the catalogue's `evidenceRequiredFrom` up whose evidence holds a plain
/// phrase such as "not in place", "not yet agreed", "yet to be", "still to be developed", "no
/// policy" or "we do not have a procedure", as ``PlainNegation`` lists them. Does not see what is
/// said in other words or of the past ("there was no policy"), and passes over what stands in
/// quotation marks or after "no longer".
///
///     4.1 | Outstanding | The policy is not yet in place.
///
/// Source: a rating and its own text must agree; which of the two is right is for the agency to
/// say.
enum EvidenceContradictsCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R219")
    static let severity = AuditIssue.Severity.query
    static let title = "evidence against its rating"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard let lowest = context.lowestEvidencedGrade else { return [] }
        var found: [Int] = []
        for (position, mark) in context.marks.enumerated()
        where mark.state == .graded && mark.grade >= lowest {
            if context.texts[position].signs.contains(.saysNotInPlace) {
                found.append(position)
            }
        }
        if found.isEmpty { return [] }
        let scale = context.index.catalogue.scale
        return context.issues(of: found, at: .evidence) { response, place in
            let grade = scale.grades[Int(context.marks[response].grade)].label
            return contradiction(grade, context.ref(of: response), at: place)
        } several: { run, place in
            let least = scale.grades[lowest].label
            return contradiction(least, rows: context.rows(run, at: place), at: place)
        }
    }

    private static let remedy =
        "correct the rating or the evidence, or explain how the two agree"

    private static func contradiction(
        _ grade: String, _ ref: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, criterion: ref,
            "criterion \(ref) is rated '\(grade)', but its evidence says that something is not "
                + "in place", fix: remedy)
    }

    private static func contradiction(
        _ grade: String, rows: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place,
            "rated '\(grade)' or better, but the evidence says that something is not in place in "
                + rows, fix: remedy)
    }
}
