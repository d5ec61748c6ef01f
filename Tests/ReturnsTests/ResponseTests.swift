import Section11Tables
import Testing

@testable import Section11Returns

struct ResponseTests {
    private static let bare = Response(ref: "1.1", origin: Origin(layout: 0, row: 4))

    @Test func `what is not said is empty, unanswered or nil`() {
        let answer = Self.bare
        #expect(answer.criterionText.isEmpty && answer.reason.isEmpty && answer.evidence.isEmpty)
        #expect(answer.areasForImprovement.isEmpty && answer.moderatedText.isEmpty)
        #expect(answer.selfAssessed == .unanswered && answer.moderated == nil)
        #expect(answer.criterion == nil && answer.standard == nil && answer.ratingFill == nil)
        #expect(answer.mappedRating == nil && answer.mappedModerated == nil)
        #expect(answer.effective == .unanswered)
    }

    @Test(arguments: [
        Rating.unanswered, .notApplicable, .graded(0), .graded(3), .graded(252), .graded(253),
        .graded(255), .graded(70_000), .graded(-1), .invalid("?"), .unmapped("met"),
    ])
    func `every rating is kept as it is`(rating: Rating) {
        var answer = Self.bare
        answer.selfAssessed = rating
        #expect(answer.selfAssessed == rating)
        answer.moderated = rating
        #expect(answer.moderated == rating)
        answer.selfAssessed = .graded(1)
        #expect(answer.selfAssessed == .graded(1))
        #expect(answer.moderated == rating && answer.effective == rating)
    }

    @Test func `what is taken back leaves the answer as it was`() {
        var answer = Self.bare
        answer.evidence = "Minutes"
        answer.reason = "No premises"
        answer.moderatedText = "Good"
        answer.moderated = .graded(2)
        answer.selfAssessed = .invalid("??")
        answer.mappedRating = "good"
        answer.criterion = 7
        answer.standard = 1
        answer.ratingFill = Colour(0)
        #expect(answer != Self.bare)
        #expect(answer.ratingFill == Colour(0))
        answer.evidence = ""
        answer.reason = ""
        answer.moderatedText = ""
        answer.moderated = nil
        answer.selfAssessed = .unanswered
        answer.mappedRating = nil
        answer.criterion = nil
        answer.standard = nil
        answer.ratingFill = nil
        #expect(answer == Self.bare)
    }

    @Test func `a copy is changed by itself`() {
        var answer = Self.bare
        answer.evidence = "Minutes"
        answer.moderatedText = "Good"
        var copy = answer
        copy.evidence = "Rota"
        copy.moderatedText = "Met"
        #expect(answer.evidence == "Minutes" && answer.moderatedText == "Good")
        #expect(copy.evidence == "Rota" && copy.moderatedText == "Met")
    }

    @Test func `words are let go of, but for a text that checks quote`() {
        var answer = Response(
            ref: "1.1", criterionText: "Staff are trained", reason: "a", evidence: "b",
            areasForImprovement: "c", origin: Origin(layout: 0, row: 4))
        var named = answer
        named.matchedBy = .ref
        named.dropWords()
        #expect(named.criterionText.isEmpty && named.reason.isEmpty && named.evidence.isEmpty)
        answer.matchedBy = .text(differing: 1, of: 3)
        answer.dropWords()
        #expect(answer.criterionText == "Staff are trained")
        #expect(answer.evidence.isEmpty && answer.areasForImprovement.isEmpty)
    }

    @Test func `an answer takes little room, as a country has millions`() {
        #expect(MemoryLayout<Response>.stride <= 72)
    }
}
