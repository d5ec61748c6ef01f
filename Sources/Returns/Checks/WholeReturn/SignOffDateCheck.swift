import Section11Standards

/// R112: the day of the sign-off cannot be read, or lies outside the cycle.
///
/// Looks at the sign-off date as written. Does not ask for a date where none is given, and without
/// a cycle looks only whether it can be read.
///
///     Signed off on | 31/11/2017      (November has 30 days)
///
/// Source: a return signed off before the cycle opened was signed for another one.
enum SignOffDateCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R112")
    static let severity = AuditIssue.Severity.query
    static let title = "sign-off date"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard !context.answered.signedOffOn.text.isEmpty else { return [] }
        guard let date = StatedDate(context.answered.signedOffOn.text).date else {
            return [unreadable(context.answered)]
        }
        let cycle = context.cycle?.set.cycle
        if let opens = cycle?.opens, date < opens {
            return [outside(context.answered, "the cycle opens on \(opens)")]
        }
        if let ends = cycle?.ends, ends < date {
            return [outside(context.answered, "the cycle ends on \(ends)")]
        }
        return []
    }

    private static func unreadable(_ answered: Return) -> Return.Issue {
        issue(
            at: answered.signedOffOn.place ?? Locator(file: answered.file),
            "sign-off date \(quoted(answered.signedOffOn.text)) cannot be read",
            fix: "enter the day such as 31/01/2018")
    }

    private static func outside(_ answered: Return, _ reason: String) -> Return.Issue {
        issue(
            at: answered.signedOffOn.place ?? Locator(file: answered.file),
            "sign-off date \(quoted(answered.signedOffOn.text)) lies outside the cycle: \(reason)",
            fix: "correct the day, or explain why the return was signed off then")
    }
}
