/// What is known of those answers and actions of a return whose texts were looked through as soon as
/// they were read, and are not held.
struct LookedThrough: Sendable, Equatable {
    /// What is known of the answers, in the return's order, as far as any was looked through.
    private var texts: [AnswerText] = []

    /// Whether the actions were looked through, in the return's order, as far as any was.
    private var actions: [Bool] = []

    /// Makes room for what is known of so many answers.
    mutating func reserveAnswers(_ count: Int) { texts.reserveCapacity(count) }

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

    /// Notes that an action holds stand-ins for its texts, in which nothing private is.
    mutating func note(action position: Int) {
        while actions.count < position { actions.append(false) }
        actions.append(true)
    }

    /// Whether an action holds stand-ins for its texts, in which nothing private is.
    func hasLookedAt(action position: Int) -> Bool {
        position < actions.count && actions[position]
    }
}

extension Return {
    /// Makes room for so many answers.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - areLookedThrough: Whether their texts are looked through as they are read.
    mutating func reserveAnswers(_ count: Int, areLookedThrough: Bool) {
        responses.reserveCapacity(count)
        if areLookedThrough { lookedThrough.reserveAnswers(count) }
    }

    /// Adds an answer.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - text: What is known of its texts, if they were looked through and are not held.
    mutating func append(_ response: consuming Response, lookedThrough text: AnswerText?) {
        if let text { lookedThrough.note(text, ofAnswer: responseCount) }
        responses.append(response)
    }

    /// Adds an action.
    ///
    /// - Parameters:
    ///   - action: The action.
    ///   - isLookedThrough: Whether it holds stand-ins for its texts, in which nothing private is.
    mutating func append(_ action: consuming ImprovementAction, isLookedThrough: Bool) {
        if isLookedThrough { lookedThrough.note(action: actionCount) }
        actions.append(action)
    }
}

extension AnswerText {
    /// Stands for an answer that was not looked through: no text is so long.
    fileprivate static let unknown = AnswerText(
        signs: [], length: .max, wordCount: 0, digest: 0, words: 0)
}
