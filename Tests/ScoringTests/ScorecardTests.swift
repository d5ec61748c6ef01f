import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

struct ScorecardTests {
    private let cycle = SmallCycle(criteria: ["1.1", "1.2", "1.3", "2.1"])

    private func card(
        _ answers: [String: String], cycle: SmallCycle? = nil, kind: String? = nil
    ) throws -> Scorecard {
        let cycle = cycle ?? self.cycle
        let set = cycle.set(
            ["a": answers], agencyKinds: kind.map { ["a": $0] } ?? [:])
        let sheet = try #require(AnswerSheet(agency: 0, in: set))
        let method = try #require(
            ScoringMethod(cycle.catalogue.scoring.method, for: cycle.catalogue))
        return Scorecard(sheet, index: set.index, method: method)
    }

    // M05
    @Test func `not applicable is left out`() throws {
        let score = try card(["1.1": "Good", "1.2": "N/A", "1.3": "Good", "2.1": "Good"]).scores[0]
        #expect(score.standing == .graded(2))
        #expect(score.notApplicable == 1)
        #expect(!score.isProvisional)
    }

    // M05
    @Test func `a standard with nothing applicable is not applicable`() throws {
        let scores = try card(["1.1": "N/A", "1.2": "n/a", "1.3": "N/A", "2.1": "Good"]).scores
        #expect(scores[0].standing == .notApplicable)
        #expect(scores[1].standing == .graded(2))
    }

    // M06
    @Test func `a gap makes a rating provisional and never counts as a grade`() throws {
        let score = try card(["1.1": "Outstanding", "1.2": "Good"]).scores[0]
        #expect(score.standing == .graded(2))
        #expect(score.unanswered == 1)
        #expect(score.isProvisional)
    }

    @Test func `part not applicable and part unanswered is unanswered`() throws {
        let scores = try card(["1.1": "N/A", "1.2": ""]).scores
        #expect(scores[0].standing == .unanswered)
        #expect(scores[1].standing == .unanswered)
        #expect(!scores[0].isProvisional)
    }

    @Test func `an answer off the scale and an error value are no grade`() throws {
        let score = try card(["1.1": "5", "1.2": "#REF!", "1.3": "Good"]).scores[0]
        #expect(score.standing == .graded(2))
        #expect(score.unanswered == 2)
    }

    @Test func `criteria for other kinds of agency are not asked`() throws {
        let cycle = SmallCycle(criteria: ["1.1", "1.2"], appliesTo: ["1.2": ["police"]])
        let health = try card(["1.1": "Good"], cycle: cycle, kind: "nhs-provider").scores[0]
        #expect(health.standing == .graded(2))
        #expect(health.unanswered == 0)
        let police = try card(["1.1": "Good"], cycle: cycle, kind: "police").scores[0]
        #expect(police.unanswered == 1)
    }

    // M04
    @Test func `a form that rates standards is taken at its word`() throws {
        let cycle = SmallCycle(
            criteria: ["1.1", "2.1"], scoring: ScoringRule(method: .reported))
        let scores = try card(["1": "RI", "2": "N/A", "1.1": "Good"], cycle: cycle).scores
        #expect(scores.map(\.standing) == [.graded(1), .notApplicable])
    }
}
