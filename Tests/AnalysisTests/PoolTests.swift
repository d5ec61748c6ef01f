import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

struct PoolTests {
    private let cycle = SmallCycle(criteria: ["1.1"])

    /// One agency in all four areas and one local agency in each.
    private var fourAreas: ReturnSet {
        let answers = ["multi", "h", "i", "p", "s"].map { ($0, ["1.1": "Good"]) }
        return cycle.set(
            Dictionary(uniqueKeysWithValues: answers),
            areas: [
                "multi": ["hants", "iow", "ports", "soton"], "h": ["hants"], "i": ["iow"],
                "p": ["ports"], "s": ["soton"], "silent": ["soton"],
            ])
    }

    @Test func `an agency in four areas counts once in the pool and once in each`() throws {
        let scope = try #require(
            Scope(areas: ["hants", "iow", "ports", "soton"], of: fourAreas.cycle))
        let pool = Pool(of: fourAreas, scope: scope)
        #expect(pool.distinctReturns == 5)
        #expect(pool.areas.map(\.returns) == [2, 2, 2, 2])
        #expect(pool.overlaps.map { [$0.areas, $0.returns] } == [[1, 4], [4, 1]])
        #expect(pool.countedInSeveral == 1)
        #expect(pool.doubleCounting == 3)
        #expect(pool.reconciles)
    }

    @Test func `one area is counted by itself`() throws {
        let scope = try #require(Scope(areas: ["soton"], of: fourAreas.cycle))
        #expect(scope.kind == .area)
        let pool = Pool(of: fourAreas, scope: scope)
        #expect(pool.distinctReturns == 2)
        #expect(pool.countedInSeveral == 0)
        #expect(try #require(Assessment(fourAreas, scope: scope)).sheets.count == 2)
    }

    @Test func `an area that the cycle does not know gives no scope`() {
        #expect(Scope(areas: ["kent"], of: fourAreas.cycle) == nil)
    }

    /// Σ areas − double counting = pool, for returns and for the counts of a standard.
    @Test func `random cycles reconcile`() throws {
        var state: UInt64 = 11
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        let all = ["w", "x", "y", "z"]
        for _ in 0..<50 {
            var answers: [String: [String: String]] = [:]
            var areas: [String: [String]] = ["anchor": all]
            for agency in 0..<(3 + next(9)) {
                let covered = all.filter { _ in next(2) == 0 }
                areas["a\(agency)"] = covered.isEmpty ? ["w"] : covered
                if next(5) > 0 { answers["a\(agency)"] = ["1.1": ["RI", "Good", "N/A"][next(3)]] }
            }
            let set = cycle.set(answers, areas: areas)
            let scope = try #require(Scope(areas: all, of: set.cycle))
            let pool = Pool(of: set, scope: scope)
            #expect(pool.reconciles)
            #expect(pool.distinctReturns == answers.count)
            let pooled = try #require(Assessment(set, scope: scope)).tallies.standards[0]
            var weighted = 0
            for area in all {
                let local = try #require(Scope(areas: [area], of: set.cycle))
                weighted += try #require(Assessment(set, scope: local)).tallies.standards[0].rated
            }
            let extra = answers.filter { $0.value["1.1"] != "N/A" }
                .reduce(0) { $0 + (areas[$1.key]?.count ?? 1) - 1 }
            #expect(weighted - extra == pooled.rated)
        }
    }
}
