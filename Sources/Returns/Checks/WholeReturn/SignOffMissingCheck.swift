import Section11Standards

/// R113: the return is not signed off.
///
/// Looks for a return without the role of the person who signed it off, or without the day. Of
/// schools and colleges it also looks, as advice, whether the head, the designated safeguarding
/// lead and a governor or proprietor have signed. Does not ask who they are; roles are enough. A
/// board that refuses a return without a sign-off sets the severity of R113 to error in its
/// catalogue.
///
///     Signed off by (role) |
///     Signed off on        | 30/01/2018
///
/// Source: a senior person signs before a return is sent; for schools the governing body or the
/// proprietor owes the duty (Education Act 2002, s.157 and s.175).
enum SignOffMissingCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R113")
    static let severity = AuditIssue.Severity.query
    static let title = "not signed off"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        if context.isBlank { return [] }
        let answered = context.answered
        let (role, day) = (answered.signedOffBy, answered.signedOffOn)
        switch (role.text.isEmpty, day.text.isEmpty) {
        case (true, true):
            return [notSigned("the return is not signed off", at: Locator(file: answered.file))]
        case (true, false):
            return [notSigned("the return does not say who signed it off", at: place(day, role))]
        case (false, true):
            return [
                notSigned("the return does not say when it was signed off", at: place(role, day))
            ]
        case (false, false):
            guard context.agency?.kind?.isSchool == true else { return [] }
            let missing = missingRoles(role.text)
            return missing.isEmpty ? [] : [rolesMissing(missing, at: place(role, day))]
        }

        func place(_ one: Return.Statement, _ other: Return.Statement) -> Locator {
            one.place ?? other.place ?? Locator(file: answered.file)
        }
    }

    private static let roles: [(name: String, words: [String])] = [
        ("the head", ["head", "headteacher", "headmaster", "headmistress", "principal"]),
        (
            "the designated safeguarding lead",
            ["dsl", "designated safeguarding", "safeguarding lead", "designated lead"]
        ),
        (
            "a governor or the proprietor",
            ["governor", "governors", "governing", "proprietor", "trustee", "trustees"]
        ),
    ]

    private static func missingRoles(_ text: String) -> [String] {
        let words = WordSearch(normalisedWords(text))
        return roles.filter { !$0.words.contains(where: words.hasPhrase) }.map(\.name)
    }

    private static func notSigned(_ message: String, at place: Locator) -> Return.Issue {
        issue(
            at: place, message,
            fix: "enter the role of the senior person who signed the return off, and the day")
    }

    private static func rolesMissing(_ roles: [String], at place: Locator) -> Return.Issue {
        issue(
            .advice, at: place, "the sign-off does not name \(listed(roles))",
            fix: "name every role that signed, such as Headteacher; "
                + "designated safeguarding lead; chair of governors")
    }
}
