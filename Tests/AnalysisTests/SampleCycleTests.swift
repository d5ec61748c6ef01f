import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

/// The finding that the Southampton board published for 2017-18 comes out of the sample cycle.
struct SampleCycleTests {
    private static let set = Result { try Repository.sample("4lscb-2017-18") }

    private func assessment(_ areas: [String]) throws -> Assessment {
        let set = try Self.set.get()
        let scope = try #require(Scope(areas: areas, of: set.cycle))
        return try #require(Assessment(set, scope: scope))
    }

    @Test func `most Southampton agencies need improvement in 5, 6 and 11 and nowhere else`() throws
    {
        let flags = FlagRules.flags(in: try assessment(["southampton"]))
        #expect(
            flags.filter { $0.code.rawValue == "F01" }.map(\.subject)
                == [.standard(4), .standard(5), .standard(10)])
        #expect(
            flags.filter { $0.code.rawValue == "F02" }.map(\.subject)
                == [.standard(4), .standard(5), .standard(10)])
    }

    @Test func `nineteen returns, six full and thirteen updates`() throws {
        let sheets = try assessment(["southampton"]).sheets
        #expect(sheets.count == 19)
        #expect(sheets.count { $0.kind == .full } == 6)
        #expect(sheets.count { $0.kind == .update } == 13)
    }

    @Test func `the pool reconciles`() throws {
        let assessment = try assessment([])
        let pool = Pool(of: assessment.returnSet, scope: assessment.scope)
        #expect(pool.reconciles)
        #expect(pool.distinctReturns == assessment.sheets.count)
        #expect(pool.countedInSeveral == 12)
        #expect(pool.areas.first { $0.area == "southampton" }?.returns == 19)
    }
}
