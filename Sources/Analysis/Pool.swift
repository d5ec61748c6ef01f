public import Section11Returns
import Section11Standards

/// The proof that the areas of a scope add up to the pool.
///
/// Each return counts once in the pool and once in every area of the scope that its agency covers,
/// so the areas' sum less what is counted more than once is the pool.
public struct Pool: Sendable, Equatable {
    /// The returns of one area.
    public struct AreaCount: Sendable, Equatable {
        /// The area's id.
        public let area: String
        /// The number of returns from agencies that cover it.
        public let returns: Int
    }

    /// The returns of agencies that cover the same number of areas.
    public struct Overlap: Sendable, Equatable {
        /// The number of the scope's areas that an agency covers.
        public let areas: Int
        /// The number of returns from such agencies.
        public let returns: Int
    }

    /// The returns by area, in the cycle's order.
    public let areas: [AreaCount]

    /// The returns by the number of areas covered, ascending.
    public let overlaps: [Overlap]

    /// The number of returns, each counted once.
    public let distinctReturns: Int

    /// Counts the returns of a scope.
    public init(of set: ReturnSet, scope: Scope) {
        var byArea = Dictionary(uniqueKeysWithValues: scope.areas.map { ($0, 0) })
        var byOverlap: [Int: Int] = [:]
        var distinct = 0
        for (position, agency) in set.cycle.agencies.enumerated()
        where scope.includes(agency) && set.entry(forAgency: position) != nil {
            distinct += 1
            let covered = Set(agency.areas).filter { byArea[$0] != nil }
            for area in covered { byArea[area, default: 0] += 1 }
            byOverlap[covered.count, default: 0] += 1
        }
        areas = scope.areas.map { AreaCount(area: $0, returns: byArea[$0] ?? 0) }
        overlaps = byOverlap.keys.sorted().map { Overlap(areas: $0, returns: byOverlap[$0] ?? 0) }
        distinctReturns = distinct
    }

    /// The number of returns that count in more than one area of the scope.
    public var countedInSeveral: Int {
        overlaps.reduce(0) { $0 + ($1.areas > 1 ? $1.returns : 0) }
    }

    /// The sum of the areas' returns.
    public var sumOfAreas: Int { areas.reduce(0) { $0 + $1.returns } }

    /// How much of the sum is a return counted again.
    public var doubleCounting: Int {
        overlaps.reduce(0) { $0 + max(0, $1.areas - 1) * $1.returns }
    }

    /// Whether the areas' sum less the double counting is the pool.
    ///
    /// A scope without areas has nothing to reconcile.
    public var reconciles: Bool {
        areas.isEmpty || sumOfAreas - doubleCounting == distinctReturns
    }
}
