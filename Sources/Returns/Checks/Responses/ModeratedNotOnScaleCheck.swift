import Section11Standards

/// R222: a moderated rating is not on the scale.
///
/// Looks for a moderation panel's rating that is none of the scale's words, codes and aliases,
/// error values included. Does not compare it with the agency's own rating.
///
///     Ref | Rating | Moderated rating
///     3.1 | Good   | agreed
///
/// Source: where the panel recorded a rating it is the one that counts.
enum ModeratedNotOnScaleCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R222")
    static let severity = AuditIssue.Severity.error
    static let title = "moderated rating not on the scale"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        var found: [Int] = []
        for (position, mark) in context.marks.enumerated() where mark.isModeratedInvalid {
            found.append(position)
        }
        if found.isEmpty { return [] }
        let scale = context.index.catalogue.scale
        return context.issues(of: found, at: .moderated) { response, place in
            let text = context.answered.responses[response].moderatedText
            return notOnScale(text, context.ref(of: response), at: place, scale)
        } several: { run, place in
            severalNotOnScale(context.rows(run, at: place), at: place, scale)
        }
    }

    private static func notOnScale(
        _ text: String, _ ref: String, at place: Locator, _ scale: RatingScale
    ) -> Return.Issue {
        issue(
            at: place, criterion: ref,
            "moderated rating \(quoted(text)) for criterion \(quotedIfOdd(ref)) is not on the scale",
            fix: RatingNotOnScaleCheck.suggestion(for: text, on: scale)
                + "enter one of \(scale.choices)")
    }

    private static func severalNotOnScale(
        _ rows: String, at place: Locator, _ scale: RatingScale
    ) -> Return.Issue {
        issue(
            at: place, "the moderated rating is not on the scale in \(rows)",
            fix: "enter one of \(scale.choices)")
    }
}
