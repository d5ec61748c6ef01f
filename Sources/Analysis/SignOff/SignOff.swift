public import Section11Returns
import Section11Standards

/// What full returns say of each action that was open in the cycle before: closed, carried, or
/// nothing.
///
/// A full return signs off the plan of the cycle before. Its actions are found by their numbers,
/// else by their texts, as R117 does. A body that took the place of others signs off their plans
/// beside its own. Where the cycle before is one of several mini audits of a programme, the plans
/// of all of them are signed off. An update goes on with its plan and decides nothing.
///
/// Source: Bath and North East Somerset's plan of 2015-16, by which the full audit assures that all
/// earlier actions are complete.
public struct SignOff: Sendable {
    /// What a full return says of an action.
    public enum Decision: String, Sendable, CaseIterable {
        /// It is complete.
        case closed
        /// It goes on in this cycle's plan.
        case carried
        /// The return does not name it, or not how far it is; or there is no return.
        case notSaid = "not said"
    }

    /// An action that was open.
    public struct Item: Sendable, Equatable {
        /// The agency's position in this cycle's register.
        public let agency: Int
        /// The action's number, or its place where it has none that can be printed; never its text.
        public let label: String
        /// The action, as the cycle before has it.
        public let before: ImprovementAction
        /// The action, as this cycle's full return has it; `nil` if it does not name it.
        public let now: ImprovementAction?
        /// What the return says.
        public let decision: Decision
    }

    /// An agency that has actions to decide upon.
    public struct Plan: Sendable, Equatable {
        /// The agency's position in this cycle's register.
        public let agency: Int
        /// Whether it made its full return.
        public let hasReturned: Bool
        /// The actions that were open, in the order of the earlier return.
        public let items: [Item]

        /// How many have a decision.
        public func count(_ decision: Decision) -> Int { items.count { $0.decision == decision } }

        /// Whether every action is closed or carried.
        public var isDecided: Bool { count(.notSaid) == 0 }
    }

    /// The id of the cycle before, and those of the mini audits that ran with it; none if none is
    /// on disk.
    public let cyclesBefore: [String]

    /// The agencies with open actions that made a full return, or of which one is expected.
    public let plans: [Plan]

    /// The agencies with open actions whose return is no full one, so that nothing is signed off.
    public let withoutFullReturn: [Int]

    /// Looks for every open action of the cycle before in the full returns of a scope.
    public init(_ set: ReturnSet, scope: Scope) {
        cyclesBefore = set.plansBefore.map(\.cycle.id)
        var plans: [Plan] = []
        var withoutFullReturn: [Int] = []
        for (agency, described) in set.cycle.agencies.enumerated() where scope.includes(described) {
            let open = Self.openBefore(of: described.id, in: set)
            if open.isEmpty { continue }
            let entry = set.entry(forAgency: agency)
            let kind = entry.map { set.kind(of: $0) }
            let isAsked =
                kind.map { $0 == .full } ?? (described.expects == .full)
            guard isAsked else {
                withoutFullReturn.append(agency)
                continue
            }
            let actions = ActionMatching(
                entry.map { set.withReturn(of: $0) { $0.actions } } ?? [])
            plans.append(
                Plan(
                    agency: agency, hasReturned: entry != nil,
                    items: open.map { label, action in
                        let now = actions.action(like: action)
                        return Item(
                            agency: agency, label: label, before: action, now: now,
                            decision: Self.decision(now))
                    }))
        }
        self.plans = plans
        self.withoutFullReturn = withoutFullReturn
    }

    /// The agencies that have yet to decide on an action.
    public var undecided: [Plan] { plans.filter { !$0.isDecided } }

    private static func decision(_ action: ImprovementAction?) -> Decision {
        // A status that is missing or in words of its own says neither.
        guard let status = action?.status else { return .notSaid }
        return status == .complete ? .closed : .carried
    }

    /// The open actions of the agency's returns in the cycles before, and of those of the bodies
    /// whose open actions it inherits, with their labels.
    private static func openBefore(
        of id: String, in set: ReturnSet
    ) -> [(label: String, action: ImprovementAction)] {
        let bodies = [id] + set.inheritance(of: id)
        return set.plansBefore.flatMap { earlier in
            bodies.compactMap { earlier.entry(forID: $0) }.flatMap { entry in
                earlier.withReturn(of: entry, open)
            }
        }
    }

    /// The open actions of a return, with their labels.
    private static func open(
        in before: borrowing Return
    ) -> [(label: String, action: ImprovementAction)] {
        var open: [(label: String, action: ImprovementAction)] = []
        for action in before.actions
        where action.isOpen && !(action.number.isEmpty && action.action.isEmpty) {
            open.append((before.label(of: action), action))
        }
        return open
    }
}
