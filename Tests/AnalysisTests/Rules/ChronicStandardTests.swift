import Section11Analysis
import Section11Standards
import Testing

struct ChronicStandardTests {
    private func flags(
        _ cycles: [[String: String]], thresholds: Thresholds = Thresholds()
    ) throws -> [Flag] {
        var made = cycles.enumerated().map {
            FlagCycle($0.element, id: "c\($0.offset)", thresholds: thresholds)
        }
        var now = made.removeFirst()
        now.earlier = made
        return try now.flags(ChronicStandard.self)
    }

    // F04
    @Test func `weak now and before is chronic, weak once is not`() throws {
        let raised = try flags([
            ["1": "rrrg", "2": "rrrg", "3": "rrgg"], ["1": "rrrg", "2": "rrgg", "3": "rrrg"],
        ])
        #expect(raised.map(\.subject) == [.standard(0)])
        #expect(
            raised.first?.message
                == "standard 1, Standard 1, is weak in 2 cycles in a row: 'c0' (3 of 4) and "
                + "'c1' (3 of 4)")
    }

    // F04
    @Test func `the longest run comes first, and a gap ends it`() throws {
        let raised = try flags([
            ["1": "rrrg", "2": "rrrg"], ["1": "rrrg", "2": "rrrg"], ["1": "gggg", "2": "rrrg"],
            ["1": "rrrg", "2": "rrrg"],
        ])
        #expect(raised.map(\.subject) == [.standard(1), .standard(0)])
        #expect(
            raised.map { FlagCycle.number("cycles", of: $0) }
                == [.text("c0 c1 c2 c3"), .text("c0 c1")])
    }

    // F04
    @Test func `a catalogue may ask for three in a row`() throws {
        var three = Thresholds()
        three.chronicCycles = 3
        let weak = ["1": "rrrg"]
        #expect(try flags([weak, weak], thresholds: three).isEmpty)
        #expect(try flags([weak, weak, weak], thresholds: three).count == 1)
    }

    // F04
    @Test func `it must hold under a reading in each of the cycles`() throws {
        let raised = try #require(try flags([["1": "rrrr"], ["1": "rrrgg"]]).first)
        #expect(raised.tests.filter { !$0.holds }.map(\.reading) == [.anyOneLeftOut])
        #expect(try #require(try flags([["1": "rrrr"], ["1": "rrrr"]]).first).isFirm)
    }

    // F04
    @Test func `one cycle alone is never chronic`() throws {
        #expect(try flags([["1": "rrrr"]]).isEmpty)
        #expect(try flags([["1": "rrrr"], ["1": "nn--"]]).isEmpty)
    }
}
