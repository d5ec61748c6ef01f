public import Section11Standards

/// A cycle with all its returns, as the checks look at it.
///
/// What concerns the whole cycle is worked out once, so that the cost of checking follows the
/// number of returns.
public final class CycleContext: Sendable {
    /// The returns.
    public let set: ReturnSet

    /// The register.
    public let register: AgencyRegister

    /// The entries of each agency that no other return replaces, by the register's positions.
    let entriesByAgency: [[Int]]

    /// Whether an agency, or one that it took the place of, made a full return in a cycle before.
    let hasFullReturnBefore: [Bool]

    /// The return of each agency in the cycle before, `nil` for none; empty if there is no cycle
    /// before.
    private let earlier: [EarlierReturn?]

    /// The returns in the cycle before of the bodies whose place each agency took.
    let inherited: [[EarlierReturn]]

    /// Whether each criterion belongs to the theme of a mini audit; `nil` if there is no theme.
    package let isInScope: [Bool]?

    private let askedByKind: [AgencyKind?: [Int]]
    private let kinds: [AgencyKind?]

    /// Creates the context of a cycle.
    public init(_ set: ReturnSet) {
        self.set = set
        register = set.register ?? AgencyRegister(set.cycle)
        var entries = [[Int]](repeating: [], count: set.cycle.agencies.count)
        for (position, entry) in set.entries.enumerated() {
            guard let agency = entry.agency else { continue }
            if !set.superseded.contains(set.submissions[entry.submission].file) {
                entries[agency].append(position)
            }
        }
        entriesByAgency = entries
        hasFullReturnBefore = Self.fullReturnsBefore(set)
        earlier = EarlierReturn.returns(before: set)
        inherited = EarlierReturn.inherited(before: set)
        kinds = set.cycle.agencies.map(\.kind)
        let scope = set.cycle.scope.map { Self.criteria(of: $0, in: set.index) }
        isInScope = scope.map { scope in set.index.entries.indices.map(scope.contains) }
        var asked: [AgencyKind?: [Int]] = [:]
        for kind in kinds + [nil] where asked[kind] == nil {
            asked[kind] = set.index.applicable(to: kind).filter { scope?.contains($0) ?? true }
        }
        askedByKind = asked
    }

    /// The return of an agency in the cycle before; `nil` for none.
    func earlier(of agency: Int) -> EarlierReturn? {
        earlier.indices.contains(agency) ? earlier[agency] : nil
    }

    /// The positions of the criteria that an agency is asked; those of all kinds for no agency.
    func asked(of agency: Int?) -> [Int] {
        askedByKind[agency.flatMap { kinds[$0] }] ?? []
    }

    private static func fullReturnsBefore(_ set: ReturnSet) -> [Bool] {
        var ids: Set<String> = []
        for earlier in set.earlier {
            for entry in earlier.entries where earlier.kind(of: entry) == .full {
                guard let agency = entry.agency else { continue }
                ids.insert(earlier.cycle.agencies[agency].id)
                if let successor = earlier.cycle.agencies[agency].successor {
                    ids.insert(successor)
                }
            }
        }
        for agency in set.cycle.agencies where ids.contains(agency.id) {
            if let successor = agency.successor { ids.insert(successor) }
        }
        return set.cycle.agencies.map { ids.contains($0.id) }
    }

    /// The criteria that the references of standards and criteria name.
    private static func criteria(of refs: [String], in index: CatalogueIndex) -> Set<Int> {
        var criteria: Set<Int> = []
        for ref in refs {
            if let position = index.position(of: ref) {
                criteria.insert(position)
            } else if let standard = index.standard(numbered: ref) {
                criteria.formUnion(index.criteriaByStandard[standard])
            }
        }
        return criteria
    }
}
