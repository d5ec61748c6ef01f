public import Section11Returns
public import Section11Standards
public import Section11Tables

/// The challenges of a scope as they stand on one day.
///
/// A challenge that was raised after the day is left out, and one that was closed after it is open.
public struct ChallengeOverview: Sendable {
    /// Where a challenge stands, and whether the log says what came of it.
    public enum State: String, Sendable, CaseIterable {
        /// It is open.
        case open
        /// It is closed, and an outcome is recorded.
        case outcomeRecorded = "outcome-recorded"
        /// It is closed, and no outcome is recorded.
        case noOutcome = "no-outcome"
    }

    /// A challenge with what the day makes of it.
    public struct Item: Sendable, Equatable {
        /// The challenge.
        public let challenge: Challenge
        /// Where it stands.
        public let state: State
        /// How many days it has been open, or was; `nil` if that cannot be known.
        public let days: Int?
        /// Whether it is open.
        public var isOpen: Bool { state == .open }
    }

    /// The cycle.
    public let cycle: AuditCycle

    /// The catalogue's standards.
    public let standards: [Standard]

    /// The day; `nil` if neither it nor an end of the cycle is given.
    public let asOf: CalendarDate?

    /// The challenges: open ones first, the longest open before others, then closed ones, the
    /// latest closed first.
    public let items: [Item]

    /// How many were raised after the day, and are left out.
    public let raisedLater: Int

    /// Whether the board keeps the log.
    public let isKept: Bool

    /// What is wrong in the log, by row.
    public let issues: [AuditIssue]

    /// Looks at a log on a day.
    ///
    /// - Parameters:
    ///   - log: The board's log.
    ///   - set: The cycle.
    ///   - scope: The areas that are asked for. What names no agency of the register belongs to the
    ///     whole cycle only.
    ///   - asOf: The day; `nil` for the last day of the cycle.
    public init(_ log: ChallengeLog, of set: ReturnSet, scope: Scope, asOf: CalendarDate? = nil) {
        let cycle = set.cycle
        let isWhole = scope.areas.count == cycle.areas.count
        let today = asOf ?? cycle.ends ?? cycle.due
        let meant = log.challenges.filter { challenge in
            isWhole || challenge.agency.position.map { scope.includes(cycle.agencies[$0]) } ?? false
        }
        let raised = meant.filter { challenge in
            guard let today, let raised = challenge.raised else { return true }
            return raised <= today
        }
        self.cycle = cycle
        standards = set.index.catalogue.standards
        self.asOf = today
        raisedLater = meant.count - raised.count
        isKept = log.isKept
        issues = log.issues
        items = raised.map { Self.item($0, on: today) }.sorted { one, other in
            let keys = [one, other].map(Self.key)
            return keys[0].lexicographicallyPrecedes(keys[1])
        }
    }

    private static func item(_ challenge: Challenge, on today: CalendarDate?) -> Item {
        let isClosed =
            challenge.closed.map { closed in today.map { closed <= $0 } ?? true } ?? false
        let last = isClosed ? challenge.closed : today
        var days: Int?
        if let raised = challenge.raised, let last, raised <= last {
            days = last.daysSince1970 - raised.daysSince1970
        }
        let state: State =
            !isClosed ? .open : (challenge.outcome.isEmpty ? .noOutcome : .outcomeRecorded)
        return Item(challenge: challenge, state: state, days: days)
    }

    /// The place of a challenge in the list; what nothing else tells apart goes by its row.
    private static func key(_ item: Item) -> [Int] {
        let challenge = item.challenge
        if item.isOpen { return [0, challenge.raised?.daysSince1970 ?? .max, challenge.row] }
        return [1, -(challenge.closed?.daysSince1970 ?? 0), challenge.row]
    }

    /// How many challenges of a part stand where.
    ///
    /// - Parameters:
    ///   - state: Where they stand.
    ///   - isMeant: Which challenges belong to the part.
    /// - Returns: The count.
    public func count(_ state: State, where isMeant: (Challenge) -> Bool = { _ in true }) -> Int {
        items.count { $0.state == state && isMeant($0.challenge) }
    }
}
