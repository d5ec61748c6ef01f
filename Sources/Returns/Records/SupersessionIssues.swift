public import Section11Standards

extension AuditIssue.Code {
    /// S154: a line of `supersedes.csv` names a file that is not among the returns.
    ///
    /// An error. Looks for the file by its name below `returns/`, letter for letter; a near name
    /// only suggests. Where the file that is not to count is unknown the line has no effect; where
    /// the one that is to count is unknown, the other is left out all the same, and its agency may
    /// be left without a return.
    ///
    ///     file,supersedes
    ///     police (corrected).xlsx,polise.xlsx       (the file is called police.xlsx)
    ///
    /// Source: which return counts is for a person to say, and what was said must not be lost.
    public static let supersessionOfUnknownFile = Self(rawValue: "S154")

    /// S155: a line of `supersedes.csv` names a board that is not among those pooled.
    ///
    /// An error. Looks for a board by its name, the id of its cycle or its folder. The line has no
    /// effect. A cycle by itself does not know other boards, so this is said only when boards are
    /// pooled.
    ///
    ///     file,board,supersedes,supersedesBoard
    ///     police.xlsx,south-2018,police.xlsx,nort-2018
    ///
    /// Source: which return counts is for a person to say, and what was said must not be lost.
    public static let supersessionOfUnknownBoard = Self(rawValue: "S155")

    /// S156: `supersedes.csv` cannot be read.
    ///
    /// An error. Stands for a file that is no CSV and for one without a column supersedes.
    /// Of several returns of an agency the first by name counts then.
    ///
    ///     new,old       (no column says which file is superseded)
    ///
    /// Source: which return counts is for a person to say, and what was said must not be lost.
    public static let supersessionsUnreadable = Self(rawValue: "S156")
}

extension AuditIssue {
    /// Whether it says that a file beside the returns, by which some of them count, cannot be read.
    public var meansUnreadableRecord: Bool {
        code == .supersessionsUnreadable || code == .moderationNotRead
    }

    static func supersessionOfUnknownFile(
        _ name: String, counts: Bool, other: String, of board: String?, at place: Locator,
        files: [String]
    ) -> AuditIssue {
        let whose = board.map { " of \(quoted($0))" } ?? ""
        let effect =
            counts
            ? "is to count and is not among the returns\(whose); \(quoted(other)) is left out all the same"
            : "is not to count and is not among the returns\(whose); the line has no effect"
        return AuditIssue(
            code: .supersessionOfUnknownFile, severity: .error, place: place,
            message: "file \(quoted(name)) \(effect)",
            fix: suggestion(for: name, among: files)
                + "enter the file's name as it stands below returns/, with its ending, or take the line away"
        )
    }

    static func supersessionOfUnknownBoard(
        _ name: String, at place: Locator, boards: [String]
    ) -> AuditIssue {
        AuditIssue(
            code: .supersessionOfUnknownBoard, severity: .error, place: place,
            message: "board \(quoted(name)) is not among those pooled; the line has no effect",
            fix: suggestion(for: name, among: boards)
                + "enter the id of the board's cycle or the name of its folder: "
                + listed(boards.map { "'\($0)'" }))
    }

    static func supersessionsUnreadable(_ reason: String) -> AuditIssue {
        AuditIssue(
            code: .supersessionsUnreadable, severity: .error,
            place: Locator(file: Supersession.fileName),
            message: "which file supersedes which cannot be read: \(reason)",
            fix: "save it as CSV with the columns file,supersedes")
    }

    private static func suggestion(for name: String, among names: [String]) -> String {
        EditDistance.nearest(to: name, among: names, count: 1).first
            .map { "did you mean \(quoted($0))? " } ?? ""
    }
}
