public import Section11Standards
import Section11Tables

extension AuditIssue.Code {
    /// S171: `moderation.csv` cannot be read.
    ///
    /// An error. Looks for a table with the columns agency, criterion and moderated in its first
    /// row. Until it can be read no decision of the panel counts.
    ///
    ///     organisation,score       (no column says which criterion)
    ///
    /// Source: where the panel recorded a rating it is the one that counts.
    public static let moderationNotRead = Self(rawValue: "S171")

    /// S172: a decision of the panel names an agency that is in no register.
    ///
    /// An error. Looks for the agency by its id, name and aliases; a near name only suggests. The
    /// decision does not count.
    ///
    ///     Polise,6.1,Good
    ///
    /// Source: a name in no register is reported, never dropped.
    public static let moderationOfUnknownAgency = Self(rawValue: "S172")

    /// S173: a decision of the panel names a criterion that the edition does not have.
    ///
    /// An error. The decision does not count.
    ///
    ///     police-force,61,Good
    ///
    /// Source: a decision is about one answer, and the reference says which.
    public static let moderationOfUnknownCriterion = Self(rawValue: "S173")

    /// S174: the panel's rating is not on the scale, or missing.
    ///
    /// An error. Looks for one of the scale's words, codes and aliases, or not applicable, as in
    /// returns. The decision does not count.
    ///
    ///     police-force,6.1,agreed
    ///
    /// Source: where the panel recorded a rating it is the one that counts.
    public static let moderationNotOnScale = Self(rawValue: "S174")

    /// S175: two decisions on one answer give different ratings.
    ///
    /// An error. Looks for rows with the same agency and criterion and another rating. None of them
    /// counts until one is taken away; rows that say the same twice are left alone.
    ///
    ///     police-force,6.1,Good
    ///     police-force,6.1,Requires improvement
    ///
    /// Source: which decision stands is for the panel to say.
    public static let moderationTwice = Self(rawValue: "S175")

    /// S176: the panel decides on what the agency did not answer in this cycle.
    ///
    /// An error. Looks for an answer of the return that counts; an answer carried forward from a
    /// cycle before is moderated in that cycle's file. The decision does not count.
    ///
    ///     police-force,6.1,Good       (and the return of the police says nothing of 6.1)
    ///
    /// Source: moderation sets a second rating beside the agency's own.
    public static let moderationOfNoAnswer = Self(rawValue: "S176")

    /// S177: the return's own moderated column says otherwise than the panel's file.
    ///
    /// A query. The decision in the file counts, as it is the board's.
    ///
    ///     moderation.csv: police-force,6.1,Good       police.xlsx: 6.1, moderated: Outstanding
    ///
    /// Source: a difference between two records of one decision is for a person to settle.
    public static let moderationDisagrees = Self(rawValue: "S177")

    /// S178: the day of a decision cannot be read.
    ///
    /// A query. Days come before months. The decision counts all the same.
    ///
    ///     police-force,6.1,Good,moderation panel,soon
    ///
    /// Source: what cannot be parsed is reported, never guessed.
    public static let moderationDateUnreadable = Self(rawValue: "S178")

    /// S179: the role that decided looks like a person's name.
    ///
    /// A query. Looks as R409 does for leads, and never prints what stands there. The decision
    /// counts all the same.
    ///
    ///     police-force,6.1,Good,(two capitalised words, neither of them a role)
    ///
    /// Source: roles are recorded, never names.
    public static let moderationByName = Self(rawValue: "S179")
}

extension AuditIssue {
    static func moderationNotRead(_ reason: String) -> AuditIssue {
        AuditIssue(
            code: .moderationNotRead, severity: .error,
            place: Locator(file: ModerationLog.fileName),
            message: "the decisions of the panel cannot be read: \(reason)",
            fix: "save it as CSV with the columns agency,criterion,moderated,by,date,reason")
    }

    static func moderationOfUnknownAgency(
        _ name: String, at place: Locator, suggestion: Agency?
    ) -> AuditIssue {
        AuditIssue(
            code: .moderationOfUnknownAgency, severity: .error, place: place,
            message: "agency \(quoted(name)) is in no register of the cycle",
            fix: (suggestion.map { "did you mean '\($0.id)'? " } ?? "")
                + "enter the id or the name of the agency as the register has it")
    }

    static func moderationOfUnknownCriterion(
        _ ref: String, at place: Locator, edition: String
    ) -> AuditIssue {
        AuditIssue(
            code: .moderationOfUnknownCriterion, severity: .error, place: place,
            message: "criterion \(quoted(ref)) is not in the catalogue '\(edition)'",
            fix: "enter a reference from 'section11 standards show \(edition)'")
    }

    static func moderationNotOnScale(
        _ text: String, _ ref: String, at place: Locator, _ scale: RatingScale
    ) -> AuditIssue {
        AuditIssue(
            code: .moderationNotOnScale, severity: .error, place: place, criterion: ref,
            message: text.isEmpty
                ? "the panel's rating for criterion \(ref) is missing"
                : "the panel's rating \(quoted(text)) for criterion \(ref) is not on the scale",
            fix: "enter one of \(scale.choices)")
    }

    static func moderationTwice(
        _ ref: String, _ agency: Agency, rows: [Int], at place: Locator
    ) -> AuditIssue {
        AuditIssue(
            code: .moderationTwice, severity: .error, place: place, criterion: ref,
            message: "rows \(listed(rows.map(String.init))) give criterion \(ref) of "
                + "'\(agency.id)' different ratings, and none of them counts",
            fix: "leave the row with the panel's last decision")
    }

    static func moderationOfNoAnswer(
        _ ref: String, _ agency: Agency, madeReturn: Bool, at place: Locator
    ) -> AuditIssue {
        AuditIssue(
            code: .moderationOfNoAnswer, severity: .error, place: place, criterion: ref,
            message: madeReturn
                ? "the return of '\(agency.id)' has no answer to criterion \(ref)"
                : "'\(agency.id)' made no return in this cycle",
            fix: "take the row away, or enter it beside the cycle in which the answer was given")
    }

    static func moderationDisagrees(
        _ ref: String, _ agency: Agency, _ own: String, _ decided: String, in answered: Locator,
        at place: Locator
    ) -> AuditIssue {
        AuditIssue(
            code: .moderationDisagrees, severity: .query, place: place, criterion: ref,
            message: "criterion \(ref) of '\(agency.id)' is moderated \(quoted(decided)) here and "
                + "\(quoted(own)) at \(answered); \(quoted(decided)) is counted",
            fix: "make the two agree, or explain why they differ")
    }

    static func moderationDateUnreadable(_ date: String, at place: Locator) -> AuditIssue {
        AuditIssue(
            code: .moderationDateUnreadable, severity: .query, place: place,
            message: "the day of the decision \(quoted(date)) cannot be read",
            fix: "enter the day such as 20/02/2018")
    }

    static func moderationByName(at place: Locator) -> AuditIssue {
        AuditIssue(
            code: .moderationByName, severity: .query, place: place,
            message: "who decided looks like a person's name",
            fix: "enter the role, such as moderation panel, and no name")
    }
}
