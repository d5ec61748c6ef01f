import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

struct XCCDFModelTests {
    // NIST IR 7275 r4, 7.3, by hand. Standard 1: weights 3 met, 1 not met, and one not applicable.
    // Standard 2: weight 1 met. Standard 3: nothing but not applicable.
    private let cycle = SmallCycle(
        criteria: ["1.1", "1.2", "1.3", "2.1", "3.1"], weights: ["1.1": 3])

    private func results() throws -> [[XCCDFModel.Result]] {
        let set = cycle.set([
            "a": ["1.1": "Good", "1.2": "RI", "1.3": "N/A", "2.1": "Outstanding", "3.1": "N/A"]
        ])
        return XCCDFModel.results(
            try #require(AnswerSheet(agency: 0, in: set)), index: set.index)
    }

    @Test(arguments: [
        (XCCDFModel.weightedMean, Fraction(75, of: 1)), (.flat, Fraction(3, of: 4)),
        (.flatUnweighted, Fraction(1, of: 2)), (.absolute, Fraction(0, of: 1)),
    ])
    func `a standard's score is as the report describes`(
        model: XCCDFModel, expected: Fraction?
    ) throws {
        #expect(model.score(of: try results()[0]) == expected)
    }

    // The default model takes the mean of 75 and 100; flat has 4 of 5, unweighted 2 of 3.
    @Test(arguments: [
        (XCCDFModel.weightedMean, Fraction(175, of: 2)), (.flat, Fraction(4, of: 5)),
        (.flatUnweighted, Fraction(2, of: 3)), (.absolute, Fraction(0, of: 1)),
    ])
    func `an agency's score is as the report describes`(
        model: XCCDFModel, expected: Fraction?
    ) throws {
        #expect(model.score(ofStandards: try results()) == expected)
    }

    @Test(arguments: XCCDFModel.allCases)
    func `an empty set has no score`(model: XCCDFModel) throws {
        #expect(model.score(of: try results()[2]) == nil)
        #expect(model.score(ofStandards: [[], []]) == nil)
    }

    @Test func `all met is everything under every model`() {
        let met = [XCCDFModel.Result(passes: true, weight: 2), .init(passes: true, weight: 1)]
        #expect(XCCDFModel.allCases.map { $0.score(of: met)?.value } == [100, 1, 1, 1])
    }
}
