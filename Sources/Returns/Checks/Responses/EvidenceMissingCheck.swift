import Section11Standards

/// R214: a high rating without evidence.
///
/// Looks for ratings from the catalogue's `evidenceRequiredFrom` up without any evidence. Does not
/// judge the evidence, and never quotes it. Does not look at ratings that an update carries
/// forward.
///
///     Ref | Rating      | Evidence
///     4.1 | Outstanding |
///
/// Source: the catalogue's rules; "how do you know?" is the question of every challenge panel.
enum EvidenceMissingCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R214")
    static let severity = AuditIssue.Severity.query
    static let title = "no evidence for a high rating"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let scale = context.index.catalogue.scale
        guard let from = context.index.catalogue.rules.evidenceRequiredFrom,
            let lowest = scale.index(ofCode: from)
        else { return [] }
        var found: [Int] = []
        for (position, mark) in context.marks.enumerated()
        where mark.state == .graded && mark.grade >= lowest && !mark.hasEvidence {
            found.append(position)
        }
        if found.isEmpty { return [] }
        return context.issues(of: found, at: .evidence) { response, place in
            let grade = scale.grades[Int(context.marks[response].grade)].label
            return noEvidence(grade, context.ref(of: response), at: place)
        } several: { run, place in
            let least = scale.grades[lowest].label
            return noEvidence(least, rows: context.rows(run, at: place), at: place)
        }
    }

    private static let remedy = "name the evidence, or explain why there is none"

    private static func noEvidence(
        _ grade: String, _ ref: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, criterion: ref,
            "criterion \(ref) is rated '\(grade)' but no evidence is given", fix: remedy)
    }

    private static func noEvidence(
        _ grade: String, rows: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, "rated '\(grade)' or better without evidence in \(rows)", fix: remedy)
    }
}
