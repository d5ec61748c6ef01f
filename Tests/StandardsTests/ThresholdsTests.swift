import Foundation
import Section11Standards
import Testing

struct ThresholdsTests {
    private func read(_ json: String) throws -> Thresholds {
        try JSONDecoder().decode(Thresholds.self, from: Data(json.utf8))
    }

    @Test func `what a catalogue leaves out has its default`() throws {
        #expect(try read("{}") == Thresholds())
        #expect(try read(#"{ "chronic": {} }"#) == Thresholds())
    }

    @Test func `what a catalogue says counts, to the last decimal`() throws {
        let read = try read(
            #"""
            { "weakStandard": { "shareAbove": 0.4 }, "weakest": 5,
              "widening": { "agenciesAtLeast": 2, "shareAtLeast": 0.1 },
              "chronic": { "cyclesAtLeast": 3 },
              "outlying": { "ofKindAtLeast": 8, "scoreAbove": 5, "shareApart": 0.25 },
              "copiedEvidence": { "wordsAtLeast": 20, "criteriaAtLeast": 4 },
              "moderatedDown": { "ratingsAtLeast": 3 }, "lowCoverage": { "shareBelow": 0.95 },
              "stalledAction": { "revisionsAtLeast": 3 },
              "essentialCriterion": { "agenciesAtLeast": 2 } }
            """#)
        var expected = Thresholds(
            weakStandardShareAbove: Fraction(decimal: "0.4"), weakest: 5)
        expected.wideningAgencies = 2
        expected.wideningShare = try #require(Fraction(decimal: "0.1"))
        expected.chronicCycles = 3
        expected.outlyingOfKind = 8
        expected.outlyingScoreAbove = try #require(Fraction(decimal: "5"))
        expected.outlyingShareApart = try #require(Fraction(decimal: "0.25"))
        expected.copiedWords = 20
        expected.copiedCriteria = 4
        expected.moderatedDownRatings = 3
        expected.coverageBelow = try #require(Fraction(decimal: "0.95"))
        expected.dueDateRevisions = 3
        expected.essentialAgencies = 2
        #expect(read == expected)
    }

    @Test(arguments: [
        #"{ "lowCoverage": { "shareBelow": 1e-300 } }"#,
        #"{ "chronic": { "cyclesAtLeast": 2.5 } }"#, #"{ "widening": 3 }"#,
    ])
    func `a threshold that is no plain number is refused, never taken for the default`(
        _ json: String
    ) {
        #expect(throws: DecodingError.self) { try read(json) }
    }
}
