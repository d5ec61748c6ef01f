extension ReturnSet {
    /// Looks at the return of an entry where it stands.
    ///
    /// A copy of a return counts each of its many parts as used once more. What is asked of its
    /// lists is taken out once, before they are gone through.
    package func withReturn<Value>(
        of entry: Entry, _ look: (borrowing Return) -> Value
    ) -> Value {
        // Through a span, as the return itself would be copied.
        let returns = submissions[entry.submission].returns
        return look(returns.span[entry.position])
    }

    /// Looks at the return that counts for an agency of the register; `nil` if it sent none.
    package func withReturn<Value>(
        ofAgency agency: Int, _ look: (borrowing Return) -> Value
    ) -> Value? {
        guard let entry = entry(forAgency: agency) else { return nil }
        return withReturn(of: entry, look)
    }
}

/// What an answer says of a rating, without what the agency wrote.
package struct RatedAnswer: Sendable {
    /// The position of the answer in the return.
    package let position: Int
    /// The criterion's position in the catalogue; `nil` if it is in none.
    package let criterion: Int?
    /// The standard's position, if the form rates a whole standard; `nil` otherwise.
    package let standard: Int?
    /// The agency's own rating.
    package let selfAssessed: Rating
    /// The moderation panel's rating; `nil` if the panel recorded none.
    package let moderated: Rating?

    /// The moderated rating where the panel recorded one, else the self-assessed one.
    package var effective: Rating { moderated ?? selfAssessed }
}

extension Return {
    /// Gives the rating of each answer, in the file's order.
    package func forEachRating(_ body: (RatedAnswer) -> Void) {
        // Through a span, so that no answer's texts are counted as used.
        let responses = responses.span
        for position in responses.indices {
            body(
                RatedAnswer(
                    position: position, criterion: responses[position].criterion,
                    standard: responses[position].standard,
                    selfAssessed: responses[position].selfAssessed,
                    moderated: responses[position].moderated))
        }
    }
}
