import FoundationEssentials
public import Section11Standards
public import Section11Tables

/// What a moderation panel wrote down of a cycle: `moderation.csv` beside `cycle.json`.
///
/// One row for each answer that the panel looked at. Role and day say who decided; why is said in
/// the panel's words, which stand in no output.
///
///     agency,criterion,moderated,by,date,reason
///     police-force,6.1,Requires improvement,moderation panel,2018-02-20,no training records were shown
public struct ModerationLog: Sendable {
    /// The name of the file.
    public static let fileName = "moderation.csv"

    /// One row, as it is written.
    public struct Row: Sendable, Equatable {
        /// The row as the spreadsheet shows it.
        public let number: Int
        /// The agency's name or id.
        public let agency: String
        /// The criterion's reference, or the number of a standard that a form rates as a whole.
        public let criterion: String
        /// The panel's rating.
        public let moderated: String
        /// The role that decided; empty if the row does not say.
        public let by: String
        /// The day of the decision.
        public let date: StatedDate
        /// Why, in the panel's words; empty for none.
        public let reason: String
    }

    /// The rows that say something, from the top.
    public private(set) var rows: [Row] = []

    /// What was taken for what while the file was read, such as its encoding.
    public private(set) var guesses: [String] = []

    /// What keeps the file from being read; `nil` if nothing does.
    public private(set) var fault: AuditIssue?

    /// The receipt of the bytes; `nil` if none was asked for.
    public private(set) var digest: String?

    /// How many bytes the file has.
    public private(set) var size = 0

    private var columns: [ModerationColumn: Int] = [:]

    /// Reads the log of a cycle; `nil` if the cycle has none.
    ///
    /// - Parameters:
    ///   - directory: The cycle's directory.
    ///   - limits: What the file may ask for.
    ///   - digest: Makes the receipt of the bytes; `nil` for none.
    /// - Returns: The log, with what keeps it from being read if something does.
    public static func read(
        in directory: String, limits: ReadingLimits = .standard,
        digest: ((borrowing [UInt8]) -> String)? = nil
    ) -> ModerationLog? {
        let path = directory + "/" + fileName
        let bytes: [UInt8]
        do throws(TableError) {
            bytes = try FileBytes.read(path: path, limits: limits)
        } catch {
            guard FileManager.default.fileExists(atPath: path) else { return nil }
            return ModerationLog(fault: .moderationNotRead(error.message))
        }
        var log = ModerationLog(bytes, limits: limits)
        log.digest = digest?(bytes)
        return log
    }

    /// Reads the bytes of a log.
    public init(_ bytes: [UInt8], limits: ReadingLimits = .standard) {
        size = bytes.count
        do throws(TableError) {
            let workbook = try CSVReader.read(bytes, limits: limits)
            guesses = workbook.notes.map(\.message)
            if let table = workbook.tables.first { take(table) }
        } catch {
            fault = .moderationNotRead(error.message)
        }
    }

    private init(fault: AuditIssue) {
        self.fault = fault
    }

    private mutating func take(_ table: Table) {
        guard let header = table.rows.first else {
            fault = .moderationNotRead("it is empty")
            return
        }
        columns = ModerationColumn.find(in: header)
        let missing = ModerationColumn.needed.filter { columns[$0] == nil }
        if let first = missing.first {
            fault = .moderationNotRead("no column is headed '\(first.rawValue)'")
            return
        }
        for row in table.rows.dropFirst() {
            func text(_ column: ModerationColumn) -> String {
                columns[column].flatMap { row[$0] }.map { trimmed($0.text) } ?? ""
            }
            let read = Row(
                number: row.number, agency: text(.agency), criterion: text(.criterion),
                moderated: text(.moderated), by: text(.by), date: StatedDate(text(.date)),
                reason: text(.reason))
            let isBlank =
                read.agency.isEmpty && read.criterion.isEmpty && read.moderated.isEmpty
            if !isBlank { rows.append(read) }
        }
    }

    /// The cell of a row's column.
    func place(_ column: ModerationColumn, of row: Row) -> Locator {
        let cell = CellReference(row: row.number, column: columns[column] ?? 1)
        return Locator(file: Self.fileName, cells: CellRange(cell, cell))
    }
}

/// A column of a moderation log.
enum ModerationColumn: String, CaseIterable {
    case agency, criterion, moderated, by, date, reason

    /// The columns without which a log says nothing.
    static let needed: [ModerationColumn] = [.agency, .criterion, .moderated]

    /// The headings that stand for the column, beside its own name.
    private var headings: [String] {
        switch self {
        case .agency: ["agency id", "agency name", "organisation"]
        case .criterion: ["ref", "criterion ref", "reference", "standard"]
        case .moderated: Headings.of(.moderated)
        case .by: ["decided by", "moderated by", "role", "by role"]
        case .date: ["decided on", "moderated on", "day", "date of decision"]
        case .reason: ["why", "reasons", "rationale", "reason for change"]
        }
    }

    /// The columns of a row of headings, the first of each.
    static func find(in header: Table.Row) -> [ModerationColumn: Int] {
        var found: [ModerationColumn: Int] = [:]
        for cell in header.cells {
            let words = Headings.normalised(cell.text)
            let column = allCases.first { column in
                words == column.rawValue
                    || column.headings.contains { Headings.normalised($0) == words }
            }
            if let column, found[column] == nil { found[column] = cell.reference.column }
        }
        return found
    }
}
