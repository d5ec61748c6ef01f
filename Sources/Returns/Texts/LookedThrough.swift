/// What is known of those answers of a return whose texts were looked through as soon as they were
/// read, and are not held.
struct LookedThrough: Sendable, Equatable {
    /// What is known of the answers, in the return's order, as far as any was looked through.
    private var texts: [AnswerText] = []

    /// Notes what is known of an answer.
    mutating func note(_ text: AnswerText, ofAnswer position: Int) {
        while texts.count < position { texts.append(.unknown) }
        texts.append(text)
    }

    /// What is known of an answer; `nil` where its texts are still to be looked through.
    func text(ofAnswer position: Int) -> AnswerText? {
        guard position < texts.count, texts[position] != .unknown else { return nil }
        return texts[position]
    }
}

extension Return {
    /// Adds an answer.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - text: What is known of its texts, if they were looked through and are not held.
    mutating func append(_ response: consuming Response, lookedThrough text: AnswerText?) {
        if let text { lookedThrough.note(text, ofAnswer: responses.count) }
        responses.append(response)
    }
}

extension AnswerText {
    /// Stands for an answer that was not looked through: no text is so long.
    fileprivate static let unknown = AnswerText(
        signs: [], length: .max, wordCount: 0, digest: 0, words: 0)
}
