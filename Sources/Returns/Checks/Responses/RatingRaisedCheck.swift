import Section11Standards

/// R218: a rating is higher than in the cycle before, without new evidence.
///
/// Looks at ratings from the catalogue's `evidenceRequiredFrom` up that are above the effective one
/// of the agency's return in the cycle before, where the evidence is empty or word for word the
/// same. Does not judge new evidence, and does not look at criteria that had no grade then.
///
///     last year: 4.1 | Requires improvement | Half of the teams were trained.
///     this year: 4.1 | Good                 | Half of the teams were trained.
///
/// Source: a rating rises because something changed, and the evidence says what.
enum RatingRaisedCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R218")
    static let severity = AuditIssue.Severity.query
    static let title = "raised without new evidence"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        context.reasonWithoutEarlierAnswers
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard let earlier = context.earlier, let lowest = context.lowestEvidencedGrade else {
            return []
        }
        var found: [Int] = []
        for (position, mark) in context.marks.enumerated()
        where mark.state == .graded && mark.grade >= lowest {
            guard let before = earlier.response(to: mark.criterion),
                isRaised(mark, over: earlier.answered.responses[before])
            else { continue }
            let text = context.texts[position]
            if !mark.hasEvidence || text.isSameEvidence(as: earlier.answered.text(of: before)) {
                found.append(position)
            }
        }
        if found.isEmpty { return [] }
        return context.issues(of: found, at: .evidence) { response, place in
            raised(context.ref(of: response), earlier.cycle, at: place)
        } several: { run, place in
            raised(rows: context.rows(run, at: place), earlier.cycle, at: place)
        }
    }

    /// Whether a grade is higher than that of an answer of the cycle before.
    static func isRaised(_ mark: ResponseMark, over before: Response) -> Bool {
        guard mark.state == .graded, let grade = before.effective.grade else { return false }
        return Int(mark.grade) > grade
    }

    private static let remedy = "name the evidence of what has changed, or correct the rating"

    private static func raised(_ ref: String, _ cycle: String, at place: Locator) -> Return.Issue {
        issue(
            at: place, criterion: ref,
            "criterion \(ref) is rated higher than in '\(cycle)' without new evidence", fix: remedy)
    }

    private static func raised(
        rows: String, _ cycle: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, "rated higher than in '\(cycle)' without new evidence in \(rows)",
            fix: remedy)
    }
}
