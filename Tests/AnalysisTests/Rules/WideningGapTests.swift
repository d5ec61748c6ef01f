import Section11Analysis
import Section11Standards
import Testing

struct WideningGapTests {
    private func flags(
        _ now: [String: String], after before: [String: String],
        thresholds: Thresholds = Thresholds()
    ) throws -> [Flag] {
        var cycle = FlagCycle(now, thresholds: thresholds)
        cycle.earlier = [FlagCycle(before, id: "before", thresholds: thresholds)]
        return try cycle.flags(WideningGap.self)
    }

    // F03
    @Test func `one agency more is a wider gap, the same number is none`() throws {
        let raised = try flags(
            ["1": "rrgg", "2": "rggg", "3": "gggg"], after: ["1": "rggg", "2": "rggg", "3": "rggg"])
        #expect(raised.map(\.subject) == [.standard(0)])
        #expect(
            raised.first?.message
                == """
                2 of 4 rated agencies need improvement in standard 1, Standard 1 (50 %), against \
                1 of 4 in 'before' (25 %)
                """)
        #expect(FlagCycle.number("ratedBefore", of: raised.first) == .count(4))
    }

    // F03
    @Test func `neither a smaller nor a larger base alone raises it`() throws {
        // The share rises from 1 of 4 to 1 of 2, and the number from 1 of 2 to 2 of 4.
        let raised = try flags(["1": "rg  ", "2": "rrgg"], after: ["1": "rggg", "2": "rg  "])
        #expect(raised.isEmpty)
    }

    // F03
    @Test func `an agency that was not there before does not stand under the paired reading`()
        throws
    {
        let raised = try #require(
            try flags(["1": "rgggr"], after: ["1": "rggg"]).first)
        #expect(raised.tests.last?.reading == .inBothCycles)
        #expect(raised.tests.last?.holds == false)
        #expect(FlagCycle.number("ratedInBoth", of: raised) == .count(4))
        let paired = try #require(try flags(["1": "rrrg"], after: ["1": "rggg"]).first)
        #expect(paired.isFirm)
        #expect(paired.tests.count == 6)
    }

    // F03
    @Test func `a rise of one agency hangs on one return`() throws {
        let raised = try #require(try flags(["1": "rrgg"], after: ["1": "rggg"]).first)
        #expect(raised.tests.filter { !$0.holds }.map(\.reading) == [.anyOneLeftOut])
    }

    // F03
    @Test func `the greatest rise comes first, and a catalogue may ask for more`() throws {
        let now = ["1": "rrgg", "2": "rrrg", "3": "rggg"]
        let before = ["1": "rggg", "2": "rggg", "3": "gggg"]
        #expect(
            try flags(now, after: before).map(\.subject)
                == [.standard(1), .standard(0), .standard(2)])
        var thresholds = Thresholds()
        thresholds.wideningAgencies = 2
        #expect(
            try flags(now, after: before, thresholds: thresholds).map(\.subject) == [.standard(1)])
        thresholds.wideningAgencies = 1
        thresholds.wideningShare = try #require(Fraction(1, of: 2))
        #expect(
            try flags(now, after: before, thresholds: thresholds).map(\.subject) == [.standard(1)])
        thresholds.wideningShare = try #require(Fraction(51, of: 100))
        #expect(try flags(now, after: before, thresholds: thresholds).isEmpty)
    }

    // F03
    @Test func `without a cycle before, or a rating in it, there is nothing to compare`() throws {
        #expect(try FlagCycle(["1": "rrr"]).flags(WideningGap.self).isEmpty)
        #expect(try flags(["1": "rrr", "2": "rrr"], after: ["1": "nnn", "2": "---"]).isEmpty)
    }
}
