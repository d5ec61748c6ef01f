public import Section11Standards
import Section11Tables

extension AuditIssue.Code {
    /// S196: the log of challenges cannot be read.
    ///
    /// Stands for a file that is no CSV and for one without the columns `raised`, `agency`,
    /// `standard`, `challenge` and `closed`. No challenge is listed then.
    public static let challengesUnreadable = Self(rawValue: "S196")

    /// S197: a challenge names no agency of the register, or a standard that the catalogue does not
    /// have.
    ///
    /// The challenge is listed and counted all the same, under nobody or under no standard. An
    /// empty standard is no fault: a challenge may be about something else. A near name is never
    /// taken.
    public static let challengeOfUnknown = Self(rawValue: "S197")

    /// S198: the days of a challenge cannot be read, or it was closed before it was raised.
    ///
    /// Without the day on which it was raised nobody can say how long it is open; a challenge whose
    /// day of closing cannot be read counts as open.
    public static let challengeWithoutDay = Self(rawValue: "S198")

    /// S199: a challenge does not say the role that raised it, or seems to give a person's name.
    ///
    /// The challenge counts, and what stands there is not shown. Roles are asked, as everywhere.
    public static let challengeWithoutRole = Self(rawValue: "S199")
}

/// Makes the issues of a log of challenges.
enum ChallengeIssues {
    static func unreadable(_ file: BoardFile, because reason: String) -> AuditIssue {
        AuditIssue(
            code: .challengesUnreadable, severity: .error, place: Locator(file: file.name),
            message: "the log of challenges cannot be read: \(reason)",
            fix: "save it as CSV with the headings raised, raisedBy, agency, standard, challenge, "
                + "response, outcome and closed")
    }

    static func unknownAgency(_ row: BoardFile.Row, in file: BoardFile) -> AuditIssue {
        AuditIssue(
            code: .challengeOfUnknown, severity: .error, place: file.place(row, "agency"),
            message: row["agency"].isEmpty
                ? "no agency is named"
                : "agency \(quoted(row["agency"])) is in no register of the cycle",
            fix: "use the agency's id or its name in the register")
    }

    static func unknownStandard(_ row: BoardFile.Row, in file: BoardFile) -> AuditIssue {
        AuditIssue(
            code: .challengeOfUnknown, severity: .error, place: file.place(row, "standard"),
            message: "the catalogue has no standard \(quoted(row["standard"]))",
            fix: "enter a standard's number, such as 5, or leave the cell empty")
    }

    static func noDay(
        _ row: BoardFile.Row, _ heading: String, in file: BoardFile
    ) -> AuditIssue {
        let meaning = heading == "raised" ? "was raised" : "was closed"
        return AuditIssue(
            code: .challengeWithoutDay, severity: .error, place: file.place(row, heading),
            message: row[heading].isEmpty
                ? "the day on which the challenge \(meaning) is not given"
                : "the day \(quoted(row[heading])) on which the challenge \(meaning) cannot be read",
            fix: heading == "raised"
                ? "enter the day such as 2025-02-03"
                : "enter the day such as 2025-02-03, or leave the cell empty while it is open")
    }

    static func closedBefore(
        _ row: BoardFile.Row, raised: CalendarDate, in file: BoardFile
    ) -> AuditIssue {
        AuditIssue(
            code: .challengeWithoutDay, severity: .query, place: file.place(row, "closed"),
            message: "the challenge was closed before it was raised (\(raised))",
            fix: "check the two days")
    }

    static func noRole(
        _ row: BoardFile.Row, _ heading: String, in file: BoardFile
    ) -> AuditIssue {
        AuditIssue(
            code: .challengeWithoutRole, severity: .query, place: file.place(row, heading),
            message: row[heading].isEmpty
                ? "the role that raised the challenge is not given"
                : "who raised the challenge looks like a person's name",
            fix: "enter a role, such as board chair, and no name")
    }
}
