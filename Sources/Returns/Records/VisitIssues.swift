public import Section11Standards
import Section11Tables

extension AuditIssue.Code {
    /// S184: the list of visits cannot be read.
    ///
    /// Stands for a file that is no CSV and for one without the columns `agency`, `date`,
    /// `criterion` and `rating`. No visit is reported then.
    public static let visitsUnreadable = Self(rawValue: "S184")

    /// S185: a visit was to an agency that is in no register.
    ///
    /// Agencies are named by their id, name or an alias. A near name is never taken, and the visit
    /// is left out.
    public static let visitOfUnknownAgency = Self(rawValue: "S185")

    /// S186: the day of a visit cannot be read.
    ///
    /// Without it nobody can say which of two visits is the later; the visit is left out.
    public static let visitWithoutDay = Self(rawValue: "S186")

    /// S187: a visit looked at a criterion that the catalogue does not have.
    ///
    /// A visit verifies a criterion, and a standard's number alone is none; the visit is left out.
    public static let visitOfUnknownCriterion = Self(rawValue: "S187")

    /// S188: what a visit found is neither "confirmed" nor on the scale.
    ///
    /// The visit is left out.
    public static let visitNotOnScale = Self(rawValue: "S188")

    /// S189: a visit confirms or changes the rating of an agency that sent no return.
    ///
    /// There is nothing that it could confirm. Most often another agency was meant.
    public static let visitWithoutReturn = Self(rawValue: "S189")

    /// S190: a rating was visited a second time.
    ///
    /// The later visit counts, and of two on one day the lower row.
    public static let visitTwice = Self(rawValue: "S190")

    /// S191: a visit does not say the visitor's role, or seems to give a person's name.
    ///
    /// The visit counts, and what stands there is not shown. Roles are asked, as everywhere.
    public static let visitWithoutRole = Self(rawValue: "S191")

    /// S192: a visit lies before the cycle opens.
    ///
    /// Most often the year is wrong. The visit counts.
    public static let visitBeforeCycle = Self(rawValue: "S192")
}

/// Makes the issues of a list of visits.
enum VisitIssues {
    static func unreadable(_ file: BoardFile, because reason: String) -> AuditIssue {
        AuditIssue(
            code: .visitsUnreadable, severity: .error, place: Locator(file: file.name),
            message: "the list of visits cannot be read: \(reason)",
            fix: "save it as CSV with the headings agency, date, criterion, rating and by")
    }

    static func unknownAgency(_ row: BoardFile.Row, in file: BoardFile) -> AuditIssue {
        AuditIssue(
            code: .visitOfUnknownAgency, severity: .error, place: file.place(row, "agency"),
            message: "agency \(quoted(row["agency"])) is in no register of the cycle",
            fix: "use the agency's id or its name in the register")
    }

    static func noDay(_ row: BoardFile.Row, in file: BoardFile) -> AuditIssue {
        AuditIssue(
            code: .visitWithoutDay, severity: .error, place: file.place(row, "date"),
            message: "the day \(quoted(row["date"])) cannot be read",
            fix: "enter the day such as 2025-02-03")
    }

    static func unknownCriterion(_ row: BoardFile.Row, in file: BoardFile) -> AuditIssue {
        AuditIssue(
            code: .visitOfUnknownCriterion, severity: .error, place: file.place(row, "criterion"),
            message: "the catalogue has no criterion \(quoted(row["criterion"]))",
            fix: "enter a criterion's reference, such as 5.3; a standard's number is not enough")
    }

    static func notOnScale(
        _ row: BoardFile.Row, in file: BoardFile, choices: String
    ) -> AuditIssue {
        AuditIssue(
            code: .visitNotOnScale, severity: .error, place: file.place(row, "rating"),
            message: "\(quoted(row["rating"])) is neither 'confirmed' nor a grade of the scale",
            fix: "enter confirmed, or the grade that the visit came to: \(choices)")
    }

    static func nothingToConfirm(_ row: BoardFile.Row, in file: BoardFile) -> AuditIssue {
        AuditIssue(
            code: .visitWithoutReturn, severity: .query, place: file.place(row, "agency"),
            message: "\(quoted(row["agency"])) sent no return that a visit could verify",
            fix: "check which agency was visited")
    }

    static func twice(_ row: BoardFile.Row, in file: BoardFile) -> AuditIssue {
        AuditIssue(
            code: .visitTwice, severity: .query, place: file.place(row, "criterion"),
            message:
                "criterion \(quoted(row["criterion"])) of \(quoted(row["agency"])) was visited "
                + "before; the later visit counts",
            fix: "leave one of the two rows out, or let it be")
    }

    static func noRole(_ row: BoardFile.Row, in file: BoardFile) -> AuditIssue {
        AuditIssue(
            code: .visitWithoutRole, severity: .query, place: file.place(row, "by"),
            message: row["by"].isEmpty
                ? "the visitor's role is not given" : "the visitor looks like a person's name",
            fix: "enter a role, such as safeguarding adviser, and no name")
    }

    static func beforeCycle(
        _ row: BoardFile.Row, in file: BoardFile, opens: CalendarDate
    ) -> AuditIssue {
        AuditIssue(
            code: .visitBeforeCycle, severity: .query, place: file.place(row, "date"),
            message: "the visit lies before the cycle opens (\(opens))",
            fix: "check the year of the visit")
    }
}
