import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

@testable import Section11Analysis

struct ReadingTests {
    @Test(arguments: 0..<60)
    func `each return left out in turn gives the shares that counting anew gives`(
        seed: UInt64
    ) throws {
        var random = SplitMix64(seed: seed)
        let set = RandomCycle(&random).set
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        let readings = Reading.all(of: assessment)
        let expected = assessment.sheets.indices.map { left in
            var sheets = assessment.sheets
            sheets.remove(at: left)
            return Tallies(sheets, index: set.index, method: assessment.method).standards.map {
                $0.share(on: assessment.scale)
            }
        }
        let variants = try #require(readings.first { $0.name == .anyOneLeftOut }).variants
        #expect(Set(variants) == Set(expected))
        #expect(variants.count <= expected.count)
    }

    @Test(arguments: 0..<60)
    func `ratings that are carried are left out as from the sheets themselves`(
        seed: UInt64
    ) throws {
        var random = SplitMix64(seed: seed)
        let set = RandomCycle(&random).set
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        let fresh = try #require(Assessment(set, scope: scope, countsCarried: false))
        let reading = try #require(
            Reading.all(of: assessment).first { $0.name == .withoutCarried })
        #expect(reading.variants == [fresh.tallies.standards.map { $0.share(on: fresh.scale) }])
    }

    @Test(arguments: 0..<40)
    func `what is picked out in all variants is in each of them`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let count = Int.random(in: 1...6, using: &random)
        let variants = (0..<Int.random(in: 0...5, using: &random)).map { _ in
            (0..<count).map { _ in
                Fraction(
                    Int.random(in: 0...4, using: &random), of: Int.random(in: 0...4, using: &random)
                )
            }
        }
        let thresholds = Thresholds()
        let weak = WeakStandard.picks(inAll: variants, thresholds: thresholds)
        let weakest = WeakestStandards.picks(inAll: variants, thresholds: thresholds)
        for standard in 0..<count {
            #expect(
                weak?.contains(standard) ?? true
                    == variants.allSatisfy {
                        WeakStandard.picks($0, thresholds: thresholds).contains(standard)
                    })
            #expect(
                weakest?.contains(standard) ?? true
                    == variants.allSatisfy {
                        WeakestStandards.picks($0, thresholds: thresholds).contains(standard)
                    })
        }
    }
}
