import Section11Standards

/// R108: the return is of another kind than the board waits for.
///
/// Looks for a kind that differs from what the register expects, and for one that is none of full,
/// update and mini. Does not look at a return that does not say what it is.
///
///     Kind of return | update      (the register expects a full return)
///
/// Source: a board asks some agencies for a full return and others for an update.
enum UnexpectedKindCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R108")
    static let severity = AuditIssue.Severity.query
    static let title = "unexpected kind of return"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        context.cycle == nil ? CheckContext.noCycle : nil
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard !context.answered.kindText.text.isEmpty else { return [] }
        guard let kind = context.answered.kind else {
            return [unknownKind(context.answered, readAs: context.kind)]
        }
        guard let expected = context.agency?.expects, expected != .none,
            expected.rawValue != kind.rawValue
        else { return [] }
        return [otherKind(context.answered, kind, expected: expected)]
    }

    private static func otherKind(
        _ answered: Return, _ kind: Return.Kind, expected: Agency.Expectation
    ) -> Return.Issue {
        issue(
            at: answered.kindText.place ?? Locator(file: answered.file),
            "the return is of the kind '\(kind.rawValue)' where '\(expected.rawValue)' is expected",
            fix: "send the kind of return that the board asked for, or explain why it is another")
    }

    private static func unknownKind(
        _ answered: Return, readAs kind: Return.Kind
    ) -> Return.Issue {
        issue(
            at: answered.kindText.place ?? Locator(file: answered.file),
            "kind of return \(quoted(answered.kindText.text)) is none of full, update and mini; "
                + "it was read as '\(kind.rawValue)'",
            fix: "enter full, update or mini")
    }
}
