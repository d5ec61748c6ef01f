import Testing

@testable import Section11Returns

/// What is known of some answers of a return, while others are still to be looked through.
struct LookedThroughTests {
    private static func text(_ count: UInt32) -> AnswerText {
        AnswerText(signs: [.hasEvidence], length: count, wordCount: count, digest: 1, words: 2)
    }

    @Test func `answers between those that were looked through are not known`() {
        var known = LookedThrough()
        known.note(Self.text(1), ofAnswer: 2)
        known.note(Self.text(2), ofAnswer: 3)
        known.note(Self.text(3), ofAnswer: 5)
        let texts = (0..<7).map { known.text(ofAnswer: $0)?.length }
        #expect(texts == [nil, nil, 1, 2, nil, 3, nil])
    }

    @Test func `an answer is added with what is known of it`() {
        var answered = Return(file: "a")
        let origin = Origin(layout: 0, row: 1)
        answered.append(Response(ref: "1.1", origin: origin), lookedThrough: nil)
        answered.append(Response(ref: "1.2", origin: origin), lookedThrough: Self.text(4))
        #expect(answered.responses.map(\.ref) == ["1.1", "1.2"])
        #expect(answered.lookedThrough.text(ofAnswer: 0) == nil)
        #expect(answered.lookedThrough.text(ofAnswer: 1) == Self.text(4))
    }

    @Test func `a reason besides changes nothing else`() {
        let text = Self.text(4)
        #expect(text.withReason.signs == [.hasEvidence, .hasReason])
        #expect(text.withReason.length == 4 && text.withReason.wordCount == 4)
        #expect(text.withReason.digest == 1 && text.withReason.words == 2)
    }
}
