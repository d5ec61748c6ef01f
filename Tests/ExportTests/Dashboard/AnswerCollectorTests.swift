import Section11Standards
import TestSupport
import Testing

@testable import Section11Export

/// What is gathered one agency after the other reads as if all texts had been cut at the end.
struct AnswerCollectorTests {
    private static let grades = SmallCycle.scale.grades

    /// Answers of an agency: one that needs improvement, one that does not, with their words if they
    /// are shown.
    private static func answers(
        of agency: Int, evidence: String, remark: String = "", in collector: AnswerCollector
    ) -> SummaryDetail.AgencyAnswers {
        func answer(_ grade: Int) -> SummaryDetail.Answer {
            let isShown = collector.shows(.graded(grade))
            return SummaryDetail.Answer(
                criterion: grade, rating: .graded(grade), selfAssessed: nil, carriedFrom: nil,
                evidence: isShown ? evidence : "", remark: isShown ? remark : "", place: nil)
        }
        return .init(agency: agency, answers: [answer(0), answer(3)])
    }

    /// A text of some words, in letters of one, two or four bytes, some parted by combining marks.
    private static func text(random: inout SplitMix64) -> String {
        let letters = ["a", "b", "д", "é", "e\u{301}", "👩‍👧", "x\u{302}\u{308}\u{301}"]
        let count = Int.random(in: 0..<60, using: &random)
        return (0..<count).map { _ in
            let isLong = Int.random(in: 0..<20, using: &random) == 0
            let length = Int.random(in: 1...(isLong ? 300 : 12), using: &random)
            return (0..<length).map { _ in letters[Int.random(in: letters.indices, using: &random)]
            }.joined()
        }.joined(separator: " ")
    }

    @Test(arguments: [201, 240, 700, 1_500])
    func `texts are cut as they would be all at once`(agencies: Int) {
        var random = SplitMix64(seed: UInt64(agencies))
        var collector = AnswerCollector(agencies: agencies, grades: Self.grades)
        var texts: [[String]] = []
        for agency in 0..<agencies {
            let pair = (0..<2).map { _ in
                let repeats = agency % 7 == 0 ? 40 : 1
                return (0..<repeats).map { _ in Self.text(random: &random) }.joined(separator: " ")
            }
            texts.append(pair)
            collector.add(
                Self.answers(of: agency, evidence: pair[0], remark: pair[1], in: collector))
        }
        #expect(!collector.showsAll)
        let lengths = texts.joined().map(\.utf8.count).filter { $0 > 0 }
        let budget = TextBudget(
            needing: TextLengths(lengths), other: TextLengths(),
            bytes: min(60_000 + 3_000 * agencies, 3_000_000))
        #expect(collector.budget == budget)
        #expect(budget.needing != nil)
        for (answered, pair) in zip(collector.shown(), texts) {
            let whole = pair.map { budget.cut($0, needsImprovement: true) }
            #expect([answered.answers[0].evidence, answered.answers[0].remark] == whole)
            // What needs no improvement is not on the page.
            #expect(answered.answers[1].evidence.isEmpty && answered.answers[1].remark.isEmpty)
        }
    }

    @Test func `of few agencies every text is shown`() {
        var collector = AnswerCollector(agencies: 200, grades: Self.grades)
        collector.add(Self.answers(of: 0, evidence: "An audit.", remark: "A plan.", in: collector))
        #expect(collector.showsAll)
        #expect(collector.shown()[0].answers.map(\.evidence) == ["An audit.", "An audit."])
        #expect(!collector.budget.cutsAny)
    }

    @Test func `what is held stays within the page, however long the texts are`() {
        var collector = AnswerCollector(agencies: 201, grades: Self.grades)
        let long = Array(repeating: "children", count: 20_000).joined(separator: " ")
        for agency in 0..<201 {
            collector.add(Self.answers(of: agency, evidence: long, in: collector))
        }
        let held = collector.held.flatMap(\.answers).reduce(0) { $0 + $1.evidence.utf8.count }
        #expect(held < 663_000)
    }
}
