public import Section11Standards
public import Section11Tables

/// On which day the return of each agency came, from the board's own log.
///
/// `received.csv` beside `cycle.json` has a row for each return: `agency` (an id or a name) or
/// `file` (below `returns/`), and `received`. A return is often signed off before it is sent and
/// read after it has come, so no other date takes the place of this one: a return that the log does
/// not name has no date. Of several rows of one agency the earliest day counts.
public struct ReceiptLog: Sendable {
    /// The file's name.
    public static let fileName = "received.csv"

    /// Whether the board keeps the log.
    public let isKept: Bool

    /// The days by the register's positions, of agencies of which a return counts.
    public let days: [Int: CalendarDate]

    /// What is wrong in the log, by place.
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
            days = [:]
            issues = []
            return
        }
        isKept = true
        var days: [Int: CalendarDate] = [:]
        var issues: [AuditIssue] = []
        if let refusal = file.refusal {
            issues.append(.receiptsUnreadable(in: file, because: refusal))
        } else if file.columns["received"] == nil
            || (file.columns["agency"] == nil && file.columns["file"] == nil)
        {
            issues.append(
                .receiptsUnreadable(
                    in: file, because: "it lacks a column 'received', or one 'agency' or 'file'"))
        } else {
            let senders = Senders(set)
            for row in file.rows {
                guard let agency = senders.agency(agency: row["agency"], file: row["file"]) else {
                    issues.append(.receiptOfNobody(row, in: file))
                    continue
                }
                guard let day = StatedDate(row["received"]).date else {
                    issues.append(.receiptWithoutDay(row, in: file))
                    continue
                }
                guard set.entry(forAgency: agency) != nil else { continue }
                days[agency] = min(days[agency] ?? day, day)
            }
        }
        self.days = days
        self.issues = issues
    }
}

/// Finds the agency that a row of a board's file means.
struct Senders {
    private let register: AgencyRegister
    private let positions: [String: Int]
    private var files: [String: Int] = [:]

    init(_ set: ReturnSet) {
        register = AgencyRegister(set.cycle)
        positions = Dictionary(
            set.cycle.agencies.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        for entry in set.entries {
            if let agency = entry.agency { files[set.submissions[entry.submission].file] = agency }
        }
    }

    /// The position in the register; `nil` if neither the agency nor the file is known.
    func agency(agency: String, file: String = "") -> Int? {
        if !agency.isEmpty {
            return register.match(agency).flatMap { positions[$0.id] }
        }
        return files[file]
    }
}

extension AuditIssue.Code {
    /// S193: the log of receipts cannot be read.
    ///
    /// Stands for a file that is no CSV and for one without the columns `received`, and `agency` or
    /// `file`. Every return is undated then.
    public static let receiptsUnreadable = Self(rawValue: "S193")

    /// S194: a row of the log of receipts names no agency of the register and no file that was
    /// read.
    ///
    /// The row dates no return. A near name is never taken.
    public static let receiptOfNobody = Self(rawValue: "S194")

    /// S195: a row of the log of receipts has no day that can be read.
    ///
    /// The return that it names stays undated, unless another row dates it.
    public static let receiptWithoutDay = Self(rawValue: "S195")
}

extension AuditIssue {
    fileprivate static func receiptsUnreadable(
        in file: BoardFile, because reason: String
    ) -> AuditIssue {
        AuditIssue(
            code: .receiptsUnreadable, severity: .error, place: Locator(file: file.name),
            message: "the log of receipts cannot be read: \(reason)",
            fix: "save it as CSV with the headings agency (or file) and received")
    }

    fileprivate static func receiptOfNobody(
        _ row: BoardFile.Row, in file: BoardFile
    ) -> AuditIssue {
        let isAgency = !row["agency"].isEmpty
        let what = isAgency ? "agency \(quoted(row["agency"]))" : "file \(quoted(row["file"]))"
        return AuditIssue(
            code: .receiptOfNobody, severity: .error,
            place: file.place(row, isAgency ? "agency" : "file"),
            message: isAgency
                ? "\(what) is in no register of the cycle"
                : "\(what) holds no return of an agency of the register",
            fix: "use the agency's id, or the file's name below returns/")
    }

    fileprivate static func receiptWithoutDay(
        _ row: BoardFile.Row, in file: BoardFile
    ) -> AuditIssue {
        AuditIssue(
            code: .receiptWithoutDay, severity: .error, place: file.place(row, "received"),
            message: "the day \(quoted(row["received"])) cannot be read",
            fix: "enter the day such as 2025-02-03")
    }
}
