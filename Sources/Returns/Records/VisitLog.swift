public import Section11Standards
public import Section11Tables

/// What a verification visit found of one rating.
public struct Visit: Sendable, Equatable {
    /// The agency's position in the register.
    public let agency: Int

    /// The criterion's position in the catalogue.
    public let criterion: Int

    /// The day of the visit.
    public let day: CalendarDate

    /// The rating that the visit came to; `nil` where it confirmed the agency's own.
    public let rating: Rating?

    /// The role of the visitor; `nil` where none is given, or what is given looks like a person's
    /// name.
    public let by: String?
}

/// What verification visits found, from the board's own list.
///
/// `visits.csv` beside `cycle.json` has a row for each rating that a visit looked at: `agency` (an
/// id or a name), `date`, `criterion`, `rating` (the word "confirmed", or the grade that the visit
/// came to) and `by` (a role). Visits are only reported: they change no rating and no figure. Of
/// several visits to one rating the latest counts.
public struct VisitLog: Sendable {
    /// The file's name.
    public static let fileName = "visits.csv"

    /// The word of a visit that found the rating right.
    public static let confirmed = "confirmed"

    /// Whether the board keeps the list.
    public let isKept: Bool

    /// The visits that count, by agency and criterion.
    public let visits: [Visit]

    /// What is wrong in the list, by row.
    public let issues: [AuditIssue]

    /// Reads the list beside a cycle.
    public init(of directory: CycleDirectory, for set: ReturnSet) {
        self.init(BoardFile(Self.fileName, of: directory), for: set)
    }

    /// Reads the bytes of a list.
    package init(_ bytes: [UInt8], for set: ReturnSet) {
        self.init(BoardFile(bytes, name: Self.fileName), for: set)
    }

    private init(_ file: BoardFile?, for set: ReturnSet) {
        guard let file else {
            isKept = false
            visits = []
            issues = []
            return
        }
        isKept = true
        if let fault = file.fault(withoutAnyOf: ["agency", "date", "criterion", "rating"]) {
            visits = []
            issues = [VisitIssues.unreadable(file, because: fault)]
            return
        }
        let senders = Senders(set)
        var latest: [Key: Visit] = [:]
        var issues: [AuditIssue] = []
        for row in file.rows {
            let read = Self.visit(row, in: file, of: set, senders: senders)
            issues += read.issues
            guard let visit = read.visit else { continue }
            let key = Key(agency: visit.agency, criterion: visit.criterion)
            if let other = latest[key] {
                issues.append(VisitIssues.twice(row, in: file))
                if visit.day < other.day { continue }
            }
            latest[key] = visit
        }
        visits = latest.values.sorted {
            ($0.agency, $0.criterion) < ($1.agency, $1.criterion)
        }
        self.issues = issues
    }

    private struct Key: Hashable {
        let agency: Int
        let criterion: Int
    }

    private static func visit(
        _ row: BoardFile.Row, in file: BoardFile, of set: ReturnSet, senders: Senders
    ) -> (visit: Visit?, issues: [AuditIssue]) {
        var issues: [AuditIssue] = []
        let agency = senders.agency(agency: row["agency"])
        let criterion = set.index.position(of: row["criterion"])
        let day = StatedDate(row["date"]).date
        let finding = finding(row["rating"], on: set.index.catalogue.scale)
        if agency == nil { issues.append(VisitIssues.unknownAgency(row, in: file)) }
        if day == nil { issues.append(VisitIssues.noDay(row, in: file)) }
        if criterion == nil { issues.append(VisitIssues.unknownCriterion(row, in: file)) }
        if finding == nil {
            issues.append(
                VisitIssues.notOnScale(row, in: file, choices: set.index.catalogue.scale.choices))
        }
        if let day, let opens = set.cycle.opens, day < opens {
            issues.append(VisitIssues.beforeCycle(row, in: file, opens: opens))
        }
        let isRole = !row["by"].isEmpty && !LeadNamedCheck.isName(row["by"])
        if !isRole { issues.append(VisitIssues.noRole(row, in: file)) }
        guard let agency, let criterion, let day, let finding else { return (nil, issues) }
        guard set.entry(forAgency: agency) != nil else {
            return (nil, issues + [VisitIssues.nothingToConfirm(row, in: file)])
        }
        let visit = Visit(
            agency: agency, criterion: criterion, day: day, rating: finding.rating,
            by: isRole ? String(row["by"].prefix(60)) : nil)
        return (visit, issues)
    }

    /// What a visit says of a rating.
    private enum Finding {
        case confirmed
        case changed(Rating)

        /// The rating that the visit came to; `nil` where it confirmed the agency's own.
        var rating: Rating? {
            if case .changed(let rating) = self { return rating }
            return nil
        }
    }

    /// What a visit says; `nil` if it is neither the word for a confirmed rating nor on the scale.
    private static func finding(_ text: String, on scale: RatingScale) -> Finding? {
        if text.lowercased() == confirmed { return .confirmed }
        guard let match = scale.match(text) ?? scale.read(text)?.match else { return nil }
        return .changed(Rating(match))
    }
}
