public import Section11Tables

/// What happened to a body of the register from one cycle to the next.
///
/// Bodies are known by their ids: one that keeps its id is the same body under another name, of
/// another kind or with other areas. What a body answered stays with the body that answered.
public struct RegisterChange: Sendable, Equatable {
    /// What happened.
    public enum Event: Sendable, Equatable {
        /// It was in no register before, or did not exist then.
        case came
        /// It is no more, and the register names nobody in its place.
        case left
        /// It is no more, and the body with this id took its place.
        case merged(into: String)
        /// It has another name than this one, which it had before.
        case renamed(from: String)
        /// It covers areas that it did not, or no longer some that it did, by id.
        case areas(gained: [String], lost: [String])
        /// It is of another kind; `nil` where a register does not say.
        case kind(from: AgencyKind?, to: AgencyKind?)
        /// It is of another setting type, as a school that became an academy; `nil` as for the
        /// kind.
        case setting(from: Setting?, to: Setting?)
    }

    /// The body's id.
    public let agency: String

    /// Its name in the later register, or in the earlier one if it is in that alone.
    public let name: String

    /// What happened.
    public let event: Event

    /// On which day, if a register says; `nil` otherwise.
    public let day: CalendarDate?

    /// Lists what changed between two registers: in the later one's order, then those that are
    /// gone.
    public static func changes(from before: AuditCycle, to after: AuditCycle) -> [RegisterChange] {
        let earlier = Dictionary(
            before.agencies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let ids = Set(after.agencies.map(\.id))
        var changes: [RegisterChange] = []
        for agency in after.agencies {
            let known = earlier[agency.id]
            let was = known.map { isThere($0, in: before) } ?? false
            let ended = agency.to ?? known?.to
            let isEnded = !isThere(agency, in: after)
            if isEnded {
                // A body that had ended before the earlier cycle is no news.
                if was { changes.append(gone(agency, known, ended, after)) }
                continue
            }
            guard let known, was else {
                changes.append(
                    .init(agency: agency.id, name: agency.name, event: .came, day: agency.from))
                continue
            }
            changes += differences(known, agency).map {
                .init(agency: agency.id, name: agency.name, event: $0, day: nil)
            }
        }
        for agency in before.agencies where !ids.contains(agency.id) && isThere(agency, in: before)
        {
            changes.append(gone(agency, agency, agency.to, after))
        }
        return changes
    }

    /// Whether a body exists for at least a day of a cycle, up to the day on which returns are due.
    private static func isThere(_ agency: Agency, in cycle: AuditCycle) -> Bool {
        if let to = agency.to, let day = cycle.due ?? cycle.ends, to < day { return false }
        if let from = agency.from, let day = cycle.ends ?? cycle.due, day < from { return false }
        return true
    }

    private static func gone(
        _ agency: Agency, _ known: Agency?, _ day: CalendarDate?, _ after: AuditCycle
    ) -> RegisterChange {
        let successor = agency.successor ?? known?.successor
        let event: Event
        if let successor, successor != agency.id, after.agency(successor) != nil {
            event = .merged(into: successor)
        } else {
            event = .left
        }
        return RegisterChange(agency: agency.id, name: agency.name, event: event, day: day)
    }

    private static func differences(_ before: Agency, _ after: Agency) -> [Event] {
        var events: [Event] = []
        if before.name != after.name { events.append(.renamed(from: before.name)) }
        let gained = after.areas.filter { !before.areas.contains($0) }
        let lost = before.areas.filter { !after.areas.contains($0) }
        if !gained.isEmpty || !lost.isEmpty { events.append(.areas(gained: gained, lost: lost)) }
        if before.kind != after.kind { events.append(.kind(from: before.kind, to: after.kind)) }
        // A register that only now says what its schools are tells of no change.
        if let then = before.setting, then != after.setting {
            events.append(.setting(from: then, to: after.setting))
        }
        return events
    }
}
