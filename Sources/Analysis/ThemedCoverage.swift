public import Section11Returns
import Section11Scoring
public import Section11Standards
import Section11Tables

/// What mini audits have covered between them, beside the full audits of the same edition.
///
/// A cycle with a theme or a scope is a mini audit; any other is a full one. Ratings carried
/// forward from cycles before are answers to those cycles, and count here in none.
public struct ThemedCoverage: Sendable {
    /// Why cycles cannot be read together.
    public enum Refusal: Error, Sendable, Equatable {
        /// The cycles ask different editions.
        case severalEditions([String])
        /// One cycle is given twice.
        case repeatedCycle(String)
    }

    /// One cycle.
    public struct Round: Sendable {
        /// The cycle.
        public let cycle: AuditCycle
        /// Whether it is a mini audit.
        public let isMini: Bool
        /// How many agencies made a return.
        public let returns: Int
        /// For each criterion what was asked and answered; `nil` where it was not asked.
        public let criteria: [Count?]
    }

    /// How many agencies were asked a criterion, and how many answered.
    public struct Count: Sendable, Equatable {
        /// How many agencies that were expected to make a return, or made one, were asked.
        public let asked: Int
        /// How many of them gave a grade or said that it does not apply.
        public let answered: Int

        /// Creates a count.
        public init(asked: Int, answered: Int) {
            self.asked = asked
            self.answered = answered
        }
    }

    /// The catalogue.
    public let index: CatalogueIndex

    /// The cycles, by the day on which returns were due, then by id.
    public let rounds: [Round]

    /// Reads cycles together; the order in which they are given makes no difference.
    public init(_ sets: [ReturnSet]) throws(Refusal) {
        precondition(!sets.isEmpty, "there must be a cycle")
        let editions = Set(sets.map(\.index.catalogue.id)).sorted()
        let isOne = sets.allSatisfy { $0.index.catalogue == sets[0].index.catalogue }
        guard isOne else { throw .severalEditions(editions) }
        let ids = sets.map(\.cycle.id)
        if let twice = ids.first(where: { id in ids.count { $0 == id } > 1 }) {
            throw .repeatedCycle(twice)
        }
        index = sets[0].index
        rounds = sets.sorted { Self.order($0.cycle) < Self.order($1.cycle) }.map(Self.round)
    }

    private static func order(_ cycle: AuditCycle) -> (String, String) {
        let day = cycle.due ?? cycle.ends ?? cycle.opens
        return (day?.description ?? "", cycle.id)
    }

    private static func round(_ set: ReturnSet) -> Round {
        let isMini = set.cycle.theme != nil || set.cycle.scope != nil
        let scope = CycleContext(set).isInScope
        let count = set.index.entries.count
        var asked = [Int](repeating: 0, count: count)
        var answered = asked
        var returns = 0
        let blanks = SheetBlanks(set)
        for (position, agency) in set.cycle.agencies.enumerated() {
            let sheet = AnswerSheet(agency: position, in: set, blanks: blanks)?
                .withoutCarried
            if sheet != nil { returns += 1 }
            guard sheet != nil || agency.expects != .none else { continue }
            for criterion in 0..<count
            where set.index.isApplicable(criterion, to: agency.kind)
                && scope?[criterion] ?? true
            {
                asked[criterion] += 1
                let standing = sheet?.effective[criterion]
                if standing?.grade != nil || standing == .notApplicable { answered[criterion] += 1 }
            }
        }
        // A theme that names no criteria asks those that anybody answered.
        let isOpen = isMini && scope == nil
        return Round(
            cycle: set.cycle, isMini: isMini, returns: returns,
            criteria: (0..<count).map { criterion in
                if scope?[criterion] == false || (isOpen && answered[criterion] == 0) { return nil }
                return Count(asked: asked[criterion], answered: answered[criterion])
            })
    }

    /// The mini audits.
    public var minis: [Round] { rounds.filter(\.isMini) }

    /// The full audits.
    public var fullAudits: [Round] { rounds.filter { !$0.isMini } }

    /// The mini audits that asked a criterion.
    public func minis(asking criterion: Int) -> [Round] {
        minis.filter { $0.criteria[criterion] != nil }
    }

    /// The criteria that no mini audit has asked, in the catalogue's order.
    public var uncovered: [Int] {
        index.entries.indices.filter { minis(asking: $0).isEmpty }
    }
}
