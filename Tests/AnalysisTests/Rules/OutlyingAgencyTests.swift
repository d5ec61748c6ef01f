import Section11Analysis
import Section11Standards
import TestSupport
import Testing

struct OutlyingAgencyTests {
    /// Agencies of one kind with ten criteria each, by how many of them need improvement.
    private func cycle(
        _ needing: [Int?], of kind: String? = "maintained-school",
        thresholds: Thresholds = Thresholds(), evidence: String = "The plan of May."
    ) -> FlagCycle {
        let refs = (1...10).map { "1.\($0)" }
        var cycle = FlagCycle(SmallCycle(criteria: refs, thresholds: thresholds).catalogue)
        for (position, count) in needing.enumerated() {
            let responses = refs.enumerated().compactMap { offset, ref -> String? in
                guard let count else { return offset < 4 ? FlagCycle.answer(ref, "RI") : nil }
                return FlagCycle.answer(
                    ref, offset < count ? "RI" : "Good", evidence: offset < 9 ? evidence : "")
            }
            cycle.add("s\(position + 10)", of: kind, responses: responses)
        }
        return cycle
    }

    // F05
    @Test func `far more than its kind is outlying`() throws {
        let raised = try cycle([1, 1, 2, 2, 3, 9]).flags(OutlyingAgency.self)
        #expect(raised.map(\.subject) == [.agency(5)])
        // Median 0.2, median distance 0.1: 0.6745 times 0.7 over 0.1 is 4.72.
        #expect(
            raised.first?.message
                == """
                Agency s15 needs improvement in 9 of the 10 criteria that it rates (90 %), far more \
                than the 6 agencies of its kind (maintained school: median 20 %; modified z score \
                4.72, above 3.5)
                """)
        #expect(raised.first?.isFirm == true)
        #expect(raised.first?.tests.count == 5)
    }

    // F05
    @Test func `far less is outlying too, and its missing evidence is counted`() throws {
        let raised = try #require(
            try cycle([7, 8, 8, 8, 9, 0]).flags(OutlyingAgency.self).first)
        #expect(raised.subject == .agency(5))
        #expect(raised.message.contains("far less than the 6 agencies"))
        #expect(raised.message.hasSuffix("; worth a look, for 1 rating has no evidence"))
        #expect(FlagCycle.number("withoutEvidence", of: raised) == .count(1))
    }

    // F05
    @Test func `the score must pass the threshold, and the threshold is strict`() throws {
        // Median 0.2, median distance 0.1; of 0.7 the score is 3.3725, of 0.8 it is 4.047.
        #expect(try cycle([1, 1, 2, 2, 3, 7]).flags(OutlyingAgency.self).isEmpty)
        #expect(try cycle([1, 1, 2, 2, 3, 8]).flags(OutlyingAgency.self).count == 1)
        var exact = Thresholds()
        exact.outlyingScoreAbove = try #require(Fraction(decimal: "4.047"))
        let at = cycle([1, 1, 2, 2, 3, 8], thresholds: exact)
        #expect(try at.flags(OutlyingAgency.self).isEmpty)
        exact.outlyingScoreAbove = try #require(Fraction(decimal: "4.0469"))
        let below = cycle([1, 1, 2, 2, 3, 8], thresholds: exact)
        #expect(try below.flags(OutlyingAgency.self).count == 1)
    }

    // F05
    @Test func `where most shares are equal a small distance is none`() throws {
        #expect(try cycle([0, 0, 0, 0, 0, 1]).flags(OutlyingAgency.self).isEmpty)
        let raised = try cycle([0, 0, 0, 0, 0, 2]).flags(OutlyingAgency.self)
        #expect(raised.map(\.subject) == [.agency(5)])
        #expect(try cycle([2, 2, 2, 2, 2, 2]).flags(OutlyingAgency.self).isEmpty)
    }

    // F05
    @Test func `four of a kind, or agencies of no kind, are not compared`() throws {
        #expect(try cycle([1, 1, 1, 9]).flags(OutlyingAgency.self).isEmpty)
        #expect(try cycle([1, 1, 1, 1, 9]).flags(OutlyingAgency.self).count == 1)
        #expect(try cycle([1, 1, 1, 1, 9], of: nil).flags(OutlyingAgency.self).isEmpty)
    }

    // F05
    @Test func `a return with less than half of the grades is not compared`() throws {
        #expect(try cycle([0, 0, 0, 0, 0, nil]).flags(OutlyingAgency.self).isEmpty)
    }
}
