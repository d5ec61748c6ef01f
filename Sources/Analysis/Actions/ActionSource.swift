import Section11Returns
import Section11Standards

/// One cycle of which the actions are gathered, and the cycles that came after it.
struct ActionSource {
    /// The cycle.
    let set: ReturnSet

    /// The cycles after it, the nearest first: one list for each of the latest cycles that it
    /// precedes; an empty list for a latest cycle itself.
    private(set) var ways: [[ReturnSet]]

    /// Whether it is one of the latest cycles.
    var isHead: Bool { ways.contains(where: \.isEmpty) }

    /// The cycles that are before none of the others, the latest first.
    static func heads(of sets: [ReturnSet]) -> [ReturnSet] {
        let before = Set(sets.flatMap { $0.earlier.map(\.cycle.id) })
        let sorted = sets.sorted { one, other in
            let days = [one, other].map { $0.cycle.ends ?? $0.cycle.due ?? $0.cycle.opens }
            if days[0] != days[1] {
                guard let first = days[0] else { return false }
                return days[1].map { first > $0 } ?? true
            }
            return one.cycle.id < other.cycle.id
        }
        let heads = sorted.filter { !before.contains($0.cycle.id) }
        // Cycles that each say that the other is the one before: the later one is the latest.
        return heads.isEmpty ? Array(sorted.prefix(1)) : heads
    }

    /// The latest cycles and all before them, each once, however many of the latest it precedes.
    static func all(of heads: [ReturnSet]) -> [ActionSource] {
        var sources: [ActionSource] = []
        var positions: [String: Int] = [:]
        for head in heads {
            let chain = [head] + head.earlier
            for (place, set) in chain.enumerated() {
                let way = Array(chain[..<place].reversed())
                if let known = positions[set.cycle.id] {
                    sources[known].ways.append(way)
                } else {
                    positions[set.cycle.id] = sources.count
                    sources.append(ActionSource(set: set, ways: [way]))
                }
            }
        }
        return sources
    }

    /// The agency to which the actions of an agency of the cycle's register fall: itself, or the
    /// body that took its place; `nil` if it is in none of the areas.
    func owner(of agency: Int, areas: [String]) -> Agency? {
        let described = set.cycle.agencies[agency]
        var owner = described
        var cycle = set.cycle
        for way in ways {
            let ids = Self.heirs(of: described.id, along: way)
            guard let latest = way.last?.cycle,
                let id = ids.last(where: { latest.agency($0) != nil }),
                let found = latest.agency(id)
            else { continue }
            owner = found
            cycle = latest
            break
        }
        if areas.isEmpty { return owner }
        let known = areas.filter { area in cycle.areas.contains { $0.id == area } }
        guard !known.isEmpty, let scope = Scope(areas: known, of: cycle) else { return nil }
        return scope.includes(owner) ? owner : nil
    }

    /// The action plans that the agency, or the bodies that took its place, made later.
    func laterPlans(of id: String) -> [ActionMatching] {
        ways.flatMap { way in
            let ids = Self.heirs(of: id, along: way)
            return way.flatMap { later in ids.compactMap { later.plan(of: $0) } }
        }
    }

    /// The agency and the bodies that took its place, by id; a body that still answers keeps its
    /// own.
    private static func heirs(of id: String, along way: [ReturnSet]) -> [String] {
        guard let latest = way.last else { return [id] }
        var ids = [id]
        for later in way {
            let left = ids.filter { latest.entry(forID: $0) == nil }
            for agency in later.cycle.agencies where !ids.contains(agency.id) {
                let predecessors = later.successions.predecessors(of: agency.id)
                if predecessors.contains(where: left.contains) { ids.append(agency.id) }
            }
        }
        return ids
    }
}
