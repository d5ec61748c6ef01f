public import Section11Standards
public import Section11Tables

/// A challenge that one partner put to another, as the board's log has it.
public struct Challenge: Sendable, Equatable {
    /// What a row names.
    public enum Named: Sendable, Equatable {
        /// What has this position in the register, or in the catalogue.
        case known(Int)
        /// Nothing at all.
        case nothing
        /// Something that is in neither.
        case unknown

        /// The position; `nil` if nothing known is named.
        public var position: Int? {
            if case .known(let position) = self { return position }
            return nil
        }
    }

    /// The row of the log, as the spreadsheet shows it.
    public let row: Int

    /// The day on which it was raised; `nil` if none can be read.
    public let raised: CalendarDate?

    /// The role that raised it; `nil` where none is given, or what is given looks like a person's
    /// name.
    public let raisedBy: String?

    /// The agency that was challenged, by its position in the register.
    public let agency: Named

    /// The standard that it is about, by its position in the catalogue.
    public let standard: Named

    /// What was asked, in the words of the log; free text.
    public let text: String

    /// What was answered; free text, empty for none.
    public let response: String

    /// What came of it; free text, empty for none.
    public let outcome: String

    /// The day on which it was closed; `nil` while it is open, and if the day cannot be read.
    public let closed: CalendarDate?
}

/// The challenges of a cycle, from the board's own log.
///
/// `challenges.csv` beside `cycle.json` has a row for each challenge: `raised` (a day), `raisedBy`
/// (a role), `agency` (an id or a name), `standard` (its number, or a criterion's reference),
/// `challenge`, `response`, `outcome` and `closed` (a day; empty while it is open). No row is left
/// out because something in it cannot be read: a challenge that was raised was raised.
///
/// Source: boards that keep a challenge log and publish it. No template of one is public; the
/// columns are ours.
public struct ChallengeLog: Sendable {
    /// The file's name.
    public static let fileName = "challenges.csv"

    /// Whether the board keeps the log.
    public let isKept: Bool

    /// The challenges, by row.
    public let challenges: [Challenge]

    /// What is wrong in the log, by row.
    public let issues: [AuditIssue]

    /// Reads the log beside a cycle.
    public init(of directory: CycleDirectory, for set: ReturnSet) {
        self.init(BoardFile(Self.fileName, of: directory), for: set)
    }

    /// Reads the bytes of a log.
    package init(_ bytes: [UInt8], for set: ReturnSet) {
        self.init(BoardFile(bytes, name: Self.fileName), for: set)
    }

    private init(_ file: BoardFile?, for set: ReturnSet) {
        guard let file else {
            isKept = false
            challenges = []
            issues = []
            return
        }
        isKept = true
        if let fault = file.fault(withoutAnyOf: [
            "raised", "agency", "standard", "challenge", "closed",
        ]) {
            challenges = []
            issues = [ChallengeIssues.unreadable(file, because: fault)]
            return
        }
        let senders = Senders(set)
        var issues: [AuditIssue] = []
        challenges = file.rows.map { row in
            Self.challenge(row, in: file, of: set, senders: senders, issues: &issues)
        }
        self.issues = issues
    }

    private static func challenge(
        _ row: BoardFile.Row, in file: BoardFile, of set: ReturnSet, senders: Senders,
        issues: inout [AuditIssue]
    ) -> Challenge {
        let raised = StatedDate(row["raised"]).date
        let closed = StatedDate(row["closed"]).date
        if raised == nil { issues.append(ChallengeIssues.noDay(row, "raised", in: file)) }
        let roleHeading = file.columns["raisedby"] == nil ? "raised by" : "raisedby"
        let role = row[roleHeading]
        let isRole = !role.isEmpty && !LeadNamedCheck.isName(role)
        if !isRole { issues.append(ChallengeIssues.noRole(row, roleHeading, in: file)) }
        let agency = senders.agency(agency: row["agency"])
        if agency == nil { issues.append(ChallengeIssues.unknownAgency(row, in: file)) }
        let standard = standard(row["standard"], in: set.index)
        if standard == .unknown { issues.append(ChallengeIssues.unknownStandard(row, in: file)) }
        if closed == nil, !row["closed"].isEmpty {
            issues.append(ChallengeIssues.noDay(row, "closed", in: file))
        }
        if let raised, let closed, closed < raised {
            issues.append(ChallengeIssues.closedBefore(row, raised: raised, in: file))
        }
        return Challenge(
            row: row.number, raised: raised, raisedBy: isRole ? String(role.prefix(60)) : nil,
            agency: agency.map { .known($0) } ?? (row["agency"].isEmpty ? .nothing : .unknown),
            standard: standard, text: row["challenge"], response: row["response"],
            outcome: row["outcome"], closed: closed)
    }

    private static func standard(_ text: String, in index: CatalogueIndex) -> Challenge.Named {
        if text.isEmpty { return .nothing }
        let position =
            index.standard(numbered: text)
            ?? index.position(of: text).map { index.entries[$0].standard }
        return position.map { .known($0) } ?? .unknown
    }
}
