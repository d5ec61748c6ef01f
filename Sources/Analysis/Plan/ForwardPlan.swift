public import Section11Returns
public import Section11Standards
public import Section11Tables

/// Who presents which return at which meeting, and how far that is.
///
/// Source: the Southend board's Executive, whose forward plan named for each of its meetings who
/// presented a report and a return.
public struct ForwardPlan: Sendable {
    /// How far a presentation is.
    public enum State: String, Sendable, CaseIterable {
        /// The return was there and the meeting has been.
        case presented
        /// The return is there and its meeting has not been, or it came after its meeting.
        case received
        /// The meeting has been and no return has come.
        case overdue
        /// The meeting has not been and no return has come yet.
        case awaited
        /// A return is expected, and no meeting has a place for it.
        case notPlaced = "not-placed"
    }

    /// The place of one agency at one meeting.
    public struct Slot: Sendable, Equatable {
        /// The meeting's position in the cycle's list; `nil` where no meeting has a place for it.
        public let meeting: Int?
        /// The agency's position in the register.
        public let agency: Int
        /// How far it is.
        public let state: State
    }

    /// The cycle.
    public let cycle: AuditCycle

    /// The day that counts as today; `nil` if neither the caller nor the cycle gives one, and then
    /// no meeting has been.
    public let asOf: CalendarDate?

    /// The meetings' places by date, then those of which a return is expected and that have none.
    public let slots: [Slot]

    /// The ids at meetings that are in no register.
    public let unknown: [String]

    /// Makes the plan of a scope.
    ///
    /// A meeting has been from its own day on, and a return is overdue from the day after it.
    ///
    /// - Parameters:
    ///   - set: The returns.
    ///   - scope: Whose returns are meant.
    ///   - receipts: On which day returns came.
    ///   - asOf: The day that counts as today; `nil` for the day on which the cycle ends or, if it
    ///     does not say, is due. The clock is never asked.
    public init(
        _ set: ReturnSet, scope: Scope, receipts: ReceiptLog, asOf: CalendarDate? = nil
    ) {
        let cycle = set.cycle
        let today = asOf ?? cycle.ends ?? cycle.due
        let positions = Dictionary(
            cycle.agencies.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        let order = cycle.meetings.indices.sorted {
            (cycle.meetings[$0].date, $0) < (cycle.meetings[$1].date, $1)
        }
        var slots: [Slot] = []
        var placed: Set<Int> = []
        var unknown: [String] = []
        for meeting in order {
            for id in cycle.meetings[meeting].agencies {
                guard let agency = positions[id] else {
                    unknown.append(id)
                    continue
                }
                guard scope.includes(cycle.agencies[agency]) else { continue }
                placed.insert(agency)
                let state = Self.state(
                    of: agency, in: set, at: cycle.meetings[meeting].date,
                    received: receipts.days[agency], today: today)
                slots.append(Slot(meeting: meeting, agency: agency, state: state))
            }
        }
        for agency in ReturnsOverview.expected(in: set, scope: scope)
        where !placed.contains(agency) {
            slots.append(Slot(meeting: nil, agency: agency, state: .notPlaced))
        }
        self.cycle = cycle
        self.asOf = today
        self.slots = slots
        self.unknown = unknown
    }

    /// How many places are in a state.
    public func count(_ state: State) -> Int { slots.count { $0.state == state } }

    private static func state(
        of agency: Int, in set: ReturnSet, at meeting: CalendarDate, received: CalendarDate?,
        today: CalendarDate?
    ) -> State {
        guard set.entry(forAgency: agency) != nil else {
            return today.map { meeting < $0 } ?? false ? .overdue : .awaited
        }
        if let received, meeting < received { return .received }
        return today.map { meeting <= $0 } ?? false ? .presented : .received
    }
}
