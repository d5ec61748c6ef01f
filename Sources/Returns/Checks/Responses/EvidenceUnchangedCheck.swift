import Section11Standards

/// R217: the evidence is word for word that of the cycle before.
///
/// Looks for evidence of at least 40 characters that equals the evidence of the same criterion in
/// the agency's return of the cycle before. Does not look at criteria whose rating was raised; that
/// is R218. Does not see a text in which only the date was changed.
///
///     4.1 | The policy was approved in May 2016.      (the same in the return of the year before)
///
/// Source: evidence of last year shows what was true last year.
enum EvidenceUnchangedCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R217")
    static let severity = AuditIssue.Severity.advice
    static let title = "evidence unchanged since last year"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        context.reasonWithoutEarlierAnswers
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard let earlier = context.earlier else { return [] }
        var found: [Int] = []
        for (position, mark) in context.marks.enumerated() where mark.hasEvidence {
            guard let before = earlier.response(to: mark.criterion) else { continue }
            let text = context.texts[position]
            if text.length >= 40, text.isSameEvidence(as: earlier.answered.text(of: before)),
                !RatingRaisedCheck.isRaised(mark, over: earlier.answered.responses[before])
            {
                found.append(position)
            }
        }
        if found.isEmpty { return [] }
        return context.issues(of: found, at: .evidence) { response, place in
            unchanged(context.ref(of: response), earlier.cycle, at: place)
        } several: { run, place in
            unchanged(rows: context.rows(run, at: place), earlier.cycle, at: place)
        }
    }

    private static let remedy = "add what shows it this year"

    private static func unchanged(
        _ ref: String, _ cycle: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, criterion: ref,
            "the evidence of criterion \(ref) is word for word that of '\(cycle)'", fix: remedy)
    }

    private static func unchanged(
        rows: String, _ cycle: String, at place: Locator
    ) -> Return.Issue {
        issue(at: place, "the evidence is word for word that of '\(cycle)' in \(rows)", fix: remedy)
    }
}
