import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct LowCoverageTests {
    private let refs = (1...5).map { "\($0).1" }

    private func cycle(
        _ answers: [String], kind: Return.Kind = .full, thresholds: Thresholds = Thresholds(),
        scope: [String]? = nil
    ) -> FlagCycle {
        var cycle = FlagCycle(SmallCycle(criteria: refs, thresholds: thresholds).catalogue)
        cycle.add(
            "a", kind: kind, responses: zip(refs, answers).map { FlagCycle.answer($0, $1) })
        cycle.scope = scope
        return cycle
    }

    // F09
    @Test func `four of five is enough, three are not`() throws {
        #expect(
            try cycle(["Good", "RI", "N/A", "Good", ""]).flags(LowCoverage.self).isEmpty)
        let raised = try cycle(["Good", "RI", "N/A", "", "good enough"]).flags(LowCoverage.self)
        #expect(
            raised.map(\.message)
                == ["Agency a answers 3 of the 5 criteria asked of it (60 %), less than 80 %"])
        #expect(FlagCycle.number("asked", of: raised.first) == .count(5))
    }

    // F09
    @Test func `a catalogue may set another threshold`() throws {
        var half = Thresholds()
        half.coverageBelow = try #require(Fraction(3, of: 5))
        #expect(
            try cycle(["Good", "Good", "Good"], thresholds: half).flags(LowCoverage.self).isEmpty)
        #expect(
            try cycle(["Good", "Good"], thresholds: half).flags(LowCoverage.self).count == 1)
    }

    // F09
    @Test func `a themed audit asks for its theme alone`() throws {
        let themed = cycle(["Good", "Good"], kind: .mini, scope: ["1", "2.1"])
        #expect(try themed.flags(LowCoverage.self).isEmpty)
        let lacking = cycle(["Good"], kind: .mini, scope: ["1", "2.1"])
        #expect(
            try lacking.flags(LowCoverage.self).map(\.message)
                == ["Agency a answers 1 of the 2 criteria asked of it (50 %), less than 80 %"])
        #expect(try cycle(["Good"], kind: .mini).flags(LowCoverage.self).isEmpty)
    }

    // F09
    @Test func `carried ratings are answers, and an update is not blamed without them`() throws {
        var update = cycle(["RI"], kind: .update)
        #expect(try update.flags(LowCoverage.self).count == 1)
        update.earlier = [cycle(Array(repeating: "Good", count: 5))]
        #expect(try update.flags(LowCoverage.self).isEmpty)
        #expect(try update.flags(LowCoverage.self, countsCarried: false).isEmpty)
    }
}
