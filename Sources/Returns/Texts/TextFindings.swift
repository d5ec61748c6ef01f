import Section11Standards

/// What is known of a return's texts once they are looked through.
package struct TextFindings: Sendable, Equatable {
    private var heldAnswers: HeldRecords<AnswerText>

    /// The answers, in the return's order.
    package var answers: [AnswerText] { heldAnswers.records }

    /// What the texts hold of children.
    let privacy: PrivacyFindings

    /// Creates what a cache kept.
    init(answers: [AnswerText], privacy: PrivacyFindings) {
        heldAnswers = HeldRecords(answers)
        self.privacy = privacy
    }

    /// Holds what is known of the answers as bytes.
    mutating func pack(_ words: KeptWords) { heldAnswers.pack(words) }

    /// Holds what is known of the answers itself again.
    mutating func openForGood() { heldAnswers.openForGood() }

    /// Looks through the texts of a return that is resolved against a catalogue.
    init(_ answered: Return, in index: CatalogueIndex) {
        // Through a span, so that no answer's texts are counted as used.
        let responses = answered.responses.span
        var answers: [AnswerText] = []
        answers.reserveCapacity(responses.count)
        var privacy = PrivacyFindings([])
        var room = TextRoom()
        for position in responses.indices {
            if let known = answered.lookedThrough.text(ofAnswer: position) {
                // Beside what was looked through, an answer may have a reason in its rating.
                let reason = responses[position].reason
                answers.append(reason.isEmpty ? known : known.withReason)
                if !reason.isEmpty {
                    privacy.look(atAnswer: position, of: answered, evidenceMayHold: false)
                }
                continue
            }
            let criterion = responses[position].criterion
            let digest = TextDigest(responses[position].evidence, in: &room)
            answers.append(
                AnswerText(
                    evidence: responses[position].evidence,
                    byteCount: responses[position].evidence.utf8.count, digest,
                    hasReason: !responses[position].reason.isEmpty,
                    hasAreasForImprovement: !responses[position].areasForImprovement.isEmpty,
                    asksOfOthers: criterion.map { index.asksOfOthers[$0] } ?? false))
            privacy.look(
                atAnswer: position, of: answered, evidenceMayHold: digest.mayBePrivate)
        }
        privacy.lookBesideAnswers(of: answered)
        heldAnswers = HeldRecords(answers)
        self.privacy = privacy
    }
}

extension Return {
    /// Finds what the answers mean and looks through their texts, once for a catalogue.
    ///
    /// - Parameters:
    ///   - index: The catalogue.
    ///   - keepsTexts: Whether the texts are still asked for afterwards.
    mutating func settle(in index: CatalogueIndex, keepsTexts: Bool) {
        if textFindings == nil || settledFor != index.catalogue.id {
            precondition(!hasDroppedTexts, "a return without its texts is read for one catalogue")
            resolve(against: index)
            settledFor = index.catalogue.id
            textFindings = TextFindings(self, in: index)
        }
        if !keepsTexts { dropTexts() }
    }

    /// What is known of the texts of an answer.
    package func text(of response: Int) -> AnswerText {
        if let textFindings {
            let answers = textFindings.answers
            if answers.indices.contains(response) { return answers[response] }
        }
        return AnswerText(responses[response], asksOfOthers: false)
    }

    /// Gives what is known of each answer's texts, with the criterion that it means.
    package func forEachText(_ body: (_ criterion: Int?, _ text: AnswerText) -> Void) {
        // Through a span, so that no answer's texts are counted as used.
        let all = responses
        let responses = all.span
        let texts = textFindings?.answers ?? []
        for position in responses.indices {
            let text = position < texts.count ? texts[position] : text(of: position)
            body(responses[position].criterion, text)
        }
    }
}
