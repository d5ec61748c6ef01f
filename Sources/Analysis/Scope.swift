import Section11Returns
public import Section11Standards

/// The agencies that a summary is about.
public struct Scope: Sendable, Equatable {
    /// Whether one area is meant or several together.
    public enum Kind: String, Sendable {
        /// One area.
        case area
        /// Several areas, each return counted once.
        case pool
        /// A cycle that knows no areas.
        case cycle
    }

    /// Whether one area is meant or several together.
    public let kind: Kind

    /// The ids of the areas, in the cycle's order.
    public let areas: [String]

    /// Creates the scope of some areas of a cycle; none at all means every area.
    ///
    /// `nil` if an area is not one of the cycle's.
    public init?(areas: [String], of cycle: AuditCycle) {
        let known = cycle.areas.map(\.id)
        guard areas.allSatisfy(known.contains) else { return nil }
        let chosen = areas.isEmpty ? known : known.filter(areas.contains)
        self.areas = chosen
        kind = chosen.count > 1 ? .pool : (chosen.isEmpty ? .cycle : .area)
    }

    /// The same areas in another cycle; `nil` if it knows none of them.
    ///
    /// An area that the other cycle does not know is left out.
    package func carried(to cycle: AuditCycle) -> Scope? {
        if kind == .cycle { return Scope(areas: [], of: cycle) }
        let known = areas.filter { area in cycle.areas.contains { $0.id == area } }
        return known.isEmpty ? nil : Scope(areas: known, of: cycle)
    }

    /// Whether an agency belongs to the scope.
    public func includes(_ agency: Agency) -> Bool {
        kind == .cycle || agency.areas.contains(where: areas.contains)
    }
}
