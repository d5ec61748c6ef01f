import Section11Standards

/// R403: a date that cannot be read.
///
/// Looks at due dates, and at the dates of progress notes that stand apart from their text. The
/// text is kept and nothing is guessed. Does not look at the sign-off date; that is R112.
///
///     Action       | Due
///     Agree a rota | February 017
///
/// Source: what cannot be parsed is reported, never guessed.
enum DateUnreadableCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R403")
    static let severity = AuditIssue.Severity.error
    static let title = "date that cannot be read"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        var issues: [Return.Issue] = []
        let actions = context.answered.actions
        for position in actions.indices {
            if !actions[position].due.isEmpty, actions[position].due.date == nil {
                issues.append(
                    unreadable(
                        "due date", actions[position].due, of: context.name(ofAction: position),
                        actions[position].ref,
                        at: context.place(of: .due, inAction: position)))
            }
            for note in actions[position].progress
            where !note.date.isEmpty && note.date.date == nil {
                issues.append(
                    unreadable(
                        "progress date", note.date, of: context.name(ofAction: position),
                        actions[position].ref,
                        at: context.place(of: .progress, inAction: position)))
            }
        }
        return issues
    }

    private static func unreadable(
        _ what: String, _ date: StatedDate, of name: String, _ ref: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, criterion: ref.isEmpty ? nil : String(ref.prefix(60)),
            "\(what) \(quoted(date.text)) of \(name) cannot be read",
            fix: "enter the day such as 31/03/2018, or the month such as March 2018")
    }
}
