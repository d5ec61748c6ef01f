public import Section11Returns
public import Section11Scoring
public import Section11Standards

/// What verification visits confirmed and what they changed.
///
/// A visit is held beside the agency's own rating, carried forward ones included; the panel's
/// rating is no part of it, and a visit changes no rating.
public struct VisitOutcomes: Sendable {
    /// What a visit did to a rating.
    public enum Result: String, Sendable, CaseIterable {
        /// The visit found the agency's own grade.
        case confirmed
        /// The visit found a better grade.
        case up
        /// The visit found a weaker grade.
        case down
        /// One of the two is no grade, so that there is no better and no weaker.
        case other
    }

    /// A rating that was visited.
    public struct Outcome: Sendable, Equatable {
        /// The visit.
        public let visit: Visit
        /// What the agency's own answer is.
        public let own: Standing
        /// What the visit found: the own answer where it confirmed that.
        public let found: Standing
        /// What the visit did.
        public let result: Result
    }

    /// How many ratings of a part were visited, by what the visits did.
    public struct Count: Sendable, Equatable {
        /// The counts by what the visits did; a result that did not occur is left out.
        public let results: [Result: Int]
        /// How many ratings were visited.
        public var visited: Int { results.values.reduce(0, +) }
        /// The share confirmed of those where both are grades; `nil` where there is none.
        public var share: Fraction? {
            Fraction(results[.confirmed] ?? 0, of: visited - (results[.other] ?? 0))
        }

        init(_ outcomes: [Outcome]) {
            results = Dictionary(grouping: outcomes, by: \.result).mapValues(\.count)
        }
    }

    /// The ratings that were visited, by agency and criterion.
    public let outcomes: [Outcome]

    private let index: CatalogueIndex

    /// Holds visits beside the answers of a scope.
    public init(_ visits: [Visit], of assessment: Assessment) {
        let sheets = Dictionary(
            assessment.sheets.map { ($0.agency, $0) }, uniquingKeysWith: { first, _ in first })
        index = assessment.index
        outcomes = visits.compactMap { visit in
            guard let sheet = sheets[visit.agency] else { return nil }
            let own = sheet.selfAssessed[visit.criterion]
            let found = visit.rating.map { Standing($0) } ?? own
            return Outcome(
                visit: visit, own: own, found: found, result: Self.result(own: own, found: found))
        }
    }

    private static func result(own: Standing, found: Standing) -> Result {
        guard let before = own.grade, let after = found.grade else { return .other }
        return after == before ? .confirmed : (after > before ? .up : .down)
    }

    /// All visits together.
    public var all: Count { Count(outcomes) }

    /// The visits to each standard's criteria, by the catalogue's positions; standards that nobody
    /// visited are left out.
    public var byStandard: [(standard: Int, count: Count)] {
        let groups = Dictionary(grouping: outcomes) { index.entries[$0.visit.criterion].standard }
        return groups.sorted { $0.key < $1.key }.map { ($0.key, Count($0.value)) }
    }

    /// The visits to agencies of each setting type, by its title; `nil` comes last.
    ///
    /// - Parameter cycle: The cycle with the register.
    /// - Returns: The setting types that were visited, with what the visits did.
    public func bySetting(in cycle: AuditCycle) -> [(setting: String?, count: Count)] {
        let groups = Dictionary(grouping: outcomes) {
            cycle.agencies[$0.visit.agency].setting?.title
        }
        let labels = groups.keys.compactMap(\.self).sorted() + (groups[nil] == nil ? [] : [nil])
        return labels.map { ($0, Count(groups[$0] ?? [])) }
    }
}
