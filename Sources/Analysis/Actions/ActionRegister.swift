public import Section11Returns
import Section11Scoring
public import Section11Standards
public import Section11Tables

/// The action plans of all agencies over several cycles, every action once.
///
/// An action stands as the last return that names it has it, with what the returns before said. It
/// is found again by its number, or else by its text, in the returns of its agency and of the
/// bodies whose place the agency took, as F10 and R117 find it; a cycle without a return is passed
/// over. An action that a later return of its agency does not name stays in the register, for
/// nobody has said that it is complete.
///
/// Source: the plans of Bath and North East Somerset (March 2016), in which due dates were revised
/// again and again, and the wish of boards for one list of all agencies.
public struct ActionRegister: Sendable {
    /// One action.
    public struct Item: Sendable {
        /// The agency to which it falls, as the latest register has it that knows it.
        public let agency: Agency
        /// The action's number, or its place where it has none that can be printed.
        public let label: String
        /// The action, as the last return that names it has it.
        public internal(set) var action: ImprovementAction
        /// The standard that it serves; `nil` if it names none of the catalogue's.
        public let standard: Standard?
        /// The criterion that it serves; `nil` if it names none of the catalogue's.
        public let criterion: Criterion?
        /// The cycles that name it, the latest first; never empty.
        public let statements: [Statement]
        /// Whether the agency made a later return that does not name it.
        public let isDropped: Bool
        /// How many days it is overdue; `nil` if it is not, or if no day counts as today.
        public let daysOverdue: Int?

        /// The return that names it last, in the set of that cycle.
        package let entry: ReturnSet.Entry
        /// Its position among the actions of that return.
        package let position: Int

        /// The id of the cycle that named it last.
        public var lastCycle: String { statements.first?.cycle ?? "" }
        /// The id of the cycle that named it first.
        public var firstCycle: String { statements.last?.cycle ?? "" }
        /// Whether it is open and was open in a cycle before, or says that it was carried over.
        public var isCarried: Bool {
            action.isOpen && (statements.count > 1 || action.status == .carried)
        }

        /// The due dates as they were stated, the first first, each with the cycle that said it
        /// first.
        public var dueDates: [(due: StatedDate, cycle: String)] {
            var dates: [(due: StatedDate, cycle: String)] = []
            for statement in statements.reversed() where !statement.due.isEmpty {
                let last = dates.last?.due
                let isSame = statement.due.date.map { $0 == last?.date } ?? false
                if isSame || statement.due.text == last?.text { continue }
                dates.append((statement.due, statement.cycle))
            }
            return dates
        }
    }

    /// What one cycle said of an action.
    public struct Statement: Sendable, Equatable {
        /// The cycle's id.
        public let cycle: String
        /// The due date.
        public let due: StatedDate
    }

    /// How many actions of a part there are.
    public struct Count: Sendable, Equatable {
        /// All of them.
        public private(set) var actions = 0
        /// Those that are not complete.
        public private(set) var open = 0
        /// Those open ones whose due date is past.
        public private(set) var overdue = 0
        /// Those that are complete.
        public private(set) var complete = 0
        /// Those open ones that were in a plan before.
        public private(set) var carried = 0
        /// Those open ones that a later return does not name.
        public private(set) var dropped = 0

        /// The count of no actions.
        public init() {}

        fileprivate mutating func add(_ item: borrowing Item) {
            let isOpen = item.action.isOpen
            actions += 1
            if item.daysOverdue != nil { overdue += 1 }
            if item.isCarried { carried += 1 }
            if isOpen, item.isDropped { dropped += 1 }
            if isOpen { open += 1 } else { complete += 1 }
        }
    }

    /// The actions: overdue ones first, the longest overdue before others, then the other open ones
    /// by due date, then those that are complete.
    public let items: [Item]

    /// The day that counts as today; `nil` if neither it nor an end of a cycle is given.
    public let asOf: CalendarDate?

    /// The cycles that are the latest of those named, by id.
    public let cycles: [String]

    /// The agencies of the scope that made a return in one of those cycles, and have no action.
    public let agenciesWithout: [Agency]

    /// Gathers the actions of cycles and of the cycles before them.
    ///
    /// - Parameters:
    ///   - sets: The cycles, each named once, in any order.
    ///   - areas: The ids of the areas that are asked for; none means all.
    ///   - asOf: The day that counts as today; `nil` for the last day of the latest cycle.
    public init(_ sets: [ReturnSet], areas: [String] = [], asOf: CalendarDate? = nil) {
        let heads = ActionSource.heads(of: sets)
        let sources = ActionSource.all(of: heads)
        let today = asOf ?? heads.compactMap { $0.cycle.ends ?? $0.cycle.due }.max()
        var items: [Item] = []
        var idle: [Agency] = []
        for source in sources {
            let plans = SheetRuns.map(source.set.cycle.agencies.count) { agencies in
                agencies.compactMap { Self.plan(of: $0, in: source, areas: areas, today) }
            }
            for plan in plans {
                if source.isHead, plan.isEmpty { idle.append(plan.owner) }
                items += plan.items
            }
        }
        let busy = Set(items.map(\.agency.id))
        Self.sort(&items)
        self.items = items
        self.asOf = today
        cycles = heads.map(\.cycle.id)
        var named: Set<String> = []
        agenciesWithout = idle.filter { !busy.contains($0.id) && named.insert($0.id).inserted }
    }

    /// Gathers the actions of the agencies in a scope.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns.
    ///   - asOf: The day that counts as today; `nil` for the day on which the cycle ends or is due.
    public init(of assessment: Assessment, asOf: CalendarDate?) {
        self.init([assessment.returnSet], areas: assessment.scope.areas, asOf: asOf)
    }

    /// What the return of one agency of a cycle says of actions.
    private struct Plan: Sendable {
        /// The agency to which they fall.
        let owner: Agency
        /// Whether it names none at all.
        let isEmpty: Bool
        /// The actions that no later return has.
        var items: [Item] = []
    }

    /// The actions of an agency of a cycle; `nil` if it sent no return, or is in none of the areas.
    private static func plan(
        of agency: Int, in source: ActionSource, areas: [String], _ today: CalendarDate?
    ) -> Plan? {
        let set = source.set
        guard let entry = set.entry(forAgency: agency),
            let owner = source.owner(of: agency, areas: areas)
        else { return nil }
        let later = source.laterPlans(of: set.cycle.agencies[agency].id)
        let earlier = ActionHistory.earlierPlans(of: agency, in: set)
        let actions = set.withReturn(of: entry) { $0.actions }
        var plan = Plan(owner: owner, isEmpty: actions.isEmpty)
        for position in actions.indices {
            let action = actions[position]
            if action.number.isEmpty, action.action.isEmpty { continue }
            if later.action(like: action) != nil { continue }
            plan.items.append(
                Item(
                    agency: owner, label: set.withReturn(of: entry) { $0.label(of: action) },
                    action: action, standard: standard(of: action, in: set.index),
                    criterion: action.criterion.map { set.index.entries[$0].criterion },
                    statements: statements(action, in: set.cycle.id, earlier),
                    isDropped: !later.isEmpty,
                    daysOverdue: today.flatMap { action.daysOverdue(on: $0) },
                    entry: entry, position: position))
        }
        return plan
    }

    init(_ register: ActionRegister, items: [Item], agenciesWithout: [Agency] = []) {
        self.items = items
        asOf = register.asOf
        cycles = register.cycles
        self.agenciesWithout = agenciesWithout
    }

    /// The register of one agency.
    public func of(agency id: String) -> ActionRegister {
        ActionRegister(self, items: items.filter { $0.agency.id == id })
    }

    /// All actions, counted.
    public var count: Count {
        var count = Count()
        let items = items.span
        for position in items.indices { count.add(items[position]) }
        return count
    }

    /// The actions of each part of the list, counted; a part without any has no count.
    public func counts<Part: Hashable>(by part: (borrowing Item) -> Part) -> [Part: Count] {
        var counts: [Part: Count] = [:]
        let items = items.span
        for position in items.indices {
            counts[part(items[position]), default: Count()].add(items[position])
        }
        return counts
    }

    private static func statements(
        _ action: ImprovementAction, in cycle: String,
        _ earlier: [(cycle: String, plans: [ActionMatching])]
    ) -> [Statement] {
        var statements = [Statement(cycle: cycle, due: action.due)]
        var last = action
        for before in earlier {
            guard let same = before.plans.action(like: last) else { continue }
            statements.append(Statement(cycle: before.cycle, due: same.due))
            last = same
        }
        return statements
    }

    private static func standard(
        of action: ImprovementAction, in index: CatalogueIndex
    ) -> Standard? {
        let position =
            action.criterion.map { index.entries[$0].standard }
            ?? (action.ref.isEmpty ? nil : index.standard(numbered: action.ref))
        return position.map { index.catalogue.standards[$0] }
    }

    /// Puts the list in order; what nothing tells apart stays in the order of registers and returns.
    private static func sort(_ items: inout [Item]) {
        // Positions are put in order, as an action is large, and the actions then moved where they
        // belong, as of a country there are too many to be held twice.
        let keys = items.indices.map { position -> (Int, Int) in
            if let days = items[position].daysOverdue { return (0, -days) }
            let due = items[position].action.due.date?.daysSince1970 ?? .max
            return (items[position].action.isOpen ? 1 : 2, due)
        }
        let names = items.indices.map { items[$0].agency.name }
        var order = items.indices.sorted { one, other in
            if keys[one] != keys[other] { return keys[one] < keys[other] }
            return (names[one], one) < (names[other], other)
        }
        for start in order.indices where order[start] != start {
            var place = start
            while order[place] != start {
                let next = order[place]
                items.swapAt(place, next)
                order[place] = place
                place = next
            }
            order[place] = place
        }
    }
}
