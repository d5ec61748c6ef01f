import Section11Analysis
import Section11Returns
import Section11Scoring
import TestSupport
import Testing

struct ReconciliationTests {
    /// Σ areas − double counting = pool, for all counts, and all of them as counted by hand.
    @Test func `a thousand random cycles add up, and as they are counted without the engine`()
        throws
    {
        var random = SplitMix64(seed: 2018)
        var overlapping = 0
        var carried = 0
        for round in 0..<1000 {
            let cycle = RandomCycle(&random)
            let some = cycle.areas.filter { _ in Bool.random(using: &random) }
            let scope = try #require(Scope(areas: some, of: cycle.set.cycle))
            let chosen = Set(scope.areas)
            let assessment = try #require(Assessment(cycle.set, scope: scope))
            let proof = Reconciliation(of: assessment)
            let members = cycle.members.filter {
                $0.now != nil && !chosen.isDisjoint(with: $0.areas)
            }
            #expect(proof.areas == scope.areas)
            #expect(proof.lines.count == 2 + 3 * 9)
            #expect(proof.reconciles, "round \(round)")
            var wrong: [Reconciliation.Line] = []
            for line in proof.lines {
                let counts = members.map { RandomCycle.count(line.subject, of: $0) }
                let times = members.map { chosen.intersection($0.areas).count }
                let again = zip(counts, times).reduce(0) { $0 + $1.0 * ($1.1 - 1) }
                let byArea = scope.areas.map { area in
                    zip(members, counts).reduce(0) { $0 + ($1.0.areas.contains(area) ? $1.1 : 0) }
                }
                let isRight =
                    line.pool == counts.reduce(0, +) && line.byArea == byArea
                    && line.doubleCounting == again && byArea.reduce(0, +) - again == line.pool
                if !isRight { wrong.append(line) }
                if again > 0 { overlapping += 1 }
            }
            #expect(wrong.isEmpty, "round \(round): \(wrong)")
            carried += assessment.tallies.criteria.reduce(0) { $0 + $1.carriedForward }
            let pool = Pool(of: cycle.set, scope: scope)
            #expect(pool.distinctReturns == proof.lines[0].pool)
            #expect(pool.overlaps.map(\.areas) == proof.overlaps)
        }
        // The cycles are not all of one kind: agencies overlap, and updates carry ratings forward.
        #expect(overlapping > 4000)
        #expect(carried > 250)
    }

    @Test func `an area that is counted twice is found out`() throws {
        let line = Reconciliation.Line(
            subject: .returns, byArea: [2, 2], byOverlap: [2, 1], pool: 4, doubleCounting: 1)
        #expect(!line.reconciles)
    }

    @Test func `one area is its own pool`() throws {
        let set = SmallCycle(criteria: ["1.1"]).set(["a": ["1.1": "Good"]])
        let scope = try #require(Scope(areas: ["here"], of: set.cycle))
        let proof = Reconciliation(of: try #require(Assessment(set, scope: scope)))
        #expect(proof.lines.map(\.pool) == [1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0])
        #expect(proof.overlaps == [1])
    }
}
