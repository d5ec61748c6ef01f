import Section11Analysis
import Section11Returns
import Section11Standards
import Testing

@testable import Section11Export

struct SummaryDetailTests {
    private func detail() throws -> (detail: SummaryDetail, summary: Summary) {
        let summary = try #require(ExampleCycle.detailed())
        return (try #require(summary.detail), summary)
    }

    @Test func `every agency that answered has an answer to each criterion asked of it`() throws {
        let (detail, summary) = try detail()
        let names = detail.answers.map { summary.agencies[$0.agency].id }
        #expect(names == ["alpha", "bravo", "charlie", "echo"])
        #expect(detail.answers.map(\.answers.count) == [3, 3, 3, 4])
    }

    @Test func `an answer says what the panel changed and where it stands`() throws {
        let (detail, _) = try detail()
        let first = try #require(detail.answers.first?.answers.first)
        #expect(first.rating == .graded(0))
        #expect(first.selfAssessed == .graded(1))
        #expect(first.evidence == "Free text that must stay inside.")
        #expect(first.place == "/responses/0/rating")
        #expect(first.carriedFrom == nil)
    }

    @Test func `a carried answer names its cycle, a blank one has no words`() throws {
        let (detail, _) = try detail()
        let charlie = detail.answers[2].answers
        #expect(charlie.map(\.carriedFrom) == [nil, "example-2017", "example-2017"])
        let custody = try #require(detail.answers[3].answers.last)
        #expect(custody.rating == .unanswered)
    }

    @Test func `good practice is the best grade with evidence of its own`() throws {
        let (detail, _) = try detail()
        #expect(detail.practice.map(\.count) == [1, 0, 0])
        #expect(detail.practiceAgencies == 1)
        #expect(detail.practice[0].quoted == detail.practice[0].first)
        let example = try #require(detail.practice[0].first.first)
        #expect(example.agency == "echo")
        #expect(example.ref == "1.1")
        #expect(example.evidence == "Young people <b>chair</b> the panel.")
        #expect(example.place == "echo.json, /responses/0/rating")
    }

    @Test func `the change is that of the agencies of both cycles`() throws {
        let (detail, _) = try detail()
        let change = try #require(detail.change)
        let line = try #require(change.lines.first)
        #expect(line.number == "1")
        #expect(line.before.needingImprovement == 1 && line.before.rated == 1)
        #expect(line.better == ["=cmd()|'calc'!A0"])
        #expect(line.worse.isEmpty && line.same == 0)
    }

    @Test func `without a cycle before there is no change`() throws {
        let set = ExampleCycle.set()
        let alone = try #require(set.earlier.first)
        let assessment = try #require(ExampleCycle.assessment(of: alone))
        #expect(SummaryDetail(of: assessment, validations: []).change == nil)
    }

    @Test func `the quality of each file is told, and each code with its meaning`() throws {
        let (detail, _) = try detail()
        let files = detail.quality.returns.words()
        #expect(
            files.first == [
                "file", "agency", "answered", "guesses", "errors", "open queries", "advice",
                "status",
            ])
        #expect(files.contains { $0[0] == "scan.pdf" && $0[7] == "cannot be read" })
        let codes = detail.quality.codes.words().dropFirst()
        #expect(codes.contains { $0[0] == "R105" && $0[1] == "error" && $0[2] != "[x]" })
        let severities = codes.map { $0[1] }
        #expect(severities == severities.sorted { order($0) < order($1) })
    }

    private func order(_ severity: String) -> Int {
        ["error", "query", "advice"].firstIndex(of: severity) ?? 3
    }
}
