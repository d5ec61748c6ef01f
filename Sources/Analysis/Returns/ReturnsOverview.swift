public import Section11Returns
public import Section11Standards
import Section11Tables

/// Who answered a cycle and who did not, counted against the register.
///
/// A return is expected of every agency of the scope of which one is asked and that exists on the
/// day on which returns are due; a body that was gone by then and answered while it was there is
/// expected and received. The rate is always of those expected.
public struct ReturnsOverview: Sendable {
    /// The agencies that share something, such as a setting type.
    public struct Group: Sendable, Equatable {
        /// What they share, in words; `nil` for those of which the register does not say.
        public let label: String?
        /// How many the register has.
        public let onRegister: Int
        /// How many of them owe a return.
        public let expected: Int
        /// How many of those sent one.
        public let received: Int
        /// How many returns are of each kind.
        public let kinds: [Return.Kind: Int]
        /// How many owe a return and sent none.
        public var notReturned: Int { expected - received }
        /// The share received of those expected; `nil` where none is.
        public var rate: Fraction? { Fraction(received, of: expected) }
    }

    /// How far a wave of deadlines was reached.
    public struct Wave: Sendable, Equatable {
        /// Whether the aim was reached.
        public enum Outcome: String, Sendable {
            /// The returns known to have come by the day are enough.
            case reached
            /// Even with every return of unknown date they are not.
            case notReached = "not-reached"
            /// Returns of unknown date decide it.
            case unknown = "not-known"
        }
        /// The wave.
        public let wave: DeadlineWave
        /// How many returns are known to have come by its day.
        public let received: Int
        /// How many returns its share comes to.
        public let needed: Int
        /// The share of the returns expected that are known to have come by its day.
        public let rate: Fraction?
        /// Whether the aim was reached.
        public let outcome: Outcome
    }

    /// The returns.
    public let returnSet: ReturnSet

    /// The scope.
    public let scope: Scope

    /// All agencies of the scope.
    public let all: Group

    /// The agencies by setting type, in the order of ``Setting/all``.
    public let bySetting: [Group]

    /// The agencies by phase, by name.
    public let byPhase: [Group]

    /// The agencies by kind, by name.
    public let byKind: [Group]

    /// The waves of the cycle, the earliest first.
    public let waves: [Wave]

    /// How many of the returns received came after the last wave; 0 without waves.
    public let afterLastWave: Int

    /// How many of the returns received the log of receipts does not date.
    public let undated: Int

    /// The agencies that owe a return and sent none, by the register's positions.
    public let notReturned: [Int]

    /// The agencies of which nothing is expected and that sent a return, by the register's
    /// positions.
    public let unexpected: [Int]

    /// Counts the returns of a scope.
    public init(_ set: ReturnSet, scope: Scope, receipts: ReceiptLog) {
        let cycle = set.cycle
        let members = cycle.agencies.indices.filter { scope.includes(cycle.agencies[$0]) }
        let owing = Self.expected(in: set, scope: scope)
        let received = owing.filter { set.entry(forAgency: $0) != nil }
        returnSet = set
        self.scope = scope
        all = Self.group(nil, members, in: set)
        func groups(_ grouping: AgencyGrouping) -> [Group] {
            grouping.groups(of: members, in: cycle).map {
                Self.group($0.label, $0.members, in: set)
            }
        }
        bySetting = groups(.setting)
        byPhase = groups(.phase)
        byKind = groups(.kind)
        let undated = received.count { receipts.days[$0] == nil }
        self.undated = undated
        waves = cycle.waves.map { wave in
            let count = received.count { receipts.days[$0].map { $0 <= wave.by } ?? false }
            let needed = wave.returns(of: owing.count)
            let outcome: Wave.Outcome =
                count >= needed
                ? .reached : (count + undated >= needed ? .unknown : .notReached)
            return Wave(
                wave: wave, received: count, needed: needed,
                rate: Fraction(count, of: owing.count), outcome: outcome)
        }
        let last = cycle.waves.map(\.by).max()
        afterLastWave = received.count { agency in
            guard let last, let day = receipts.days[agency] else { return false }
            return last < day
        }
        notReturned = owing.filter { set.entry(forAgency: $0) == nil }
        unexpected = members.filter {
            set.entry(forAgency: $0) != nil && !Self.owes($0, in: set)
        }
    }

    /// The agencies of a scope of which a return is expected, by the register's positions.
    public static func expected(in set: ReturnSet, scope: Scope) -> [Int] {
        set.cycle.agencies.indices.filter {
            scope.includes(set.cycle.agencies[$0]) && owes($0, in: set)
        }
    }

    /// Whether an agency is among those of which a return is expected.
    static func owes(_ position: Int, in set: ReturnSet) -> Bool {
        let agency = set.cycle.agencies[position]
        return set.cycle.awaits(agency)
            || (agency.expects != .none && set.entry(forAgency: position) != nil)
    }

    private static func group(_ label: String?, _ members: [Int], in set: ReturnSet) -> Group {
        let owing = members.filter { owes($0, in: set) }
        let entries = owing.compactMap { set.entry(forAgency: $0) }
        var kinds: [Return.Kind: Int] = [:]
        for entry in entries { kinds[set.kind(of: entry), default: 0] += 1 }
        return Group(
            label: label, onRegister: members.count, expected: owing.count,
            received: entries.count, kinds: kinds)
    }
}
