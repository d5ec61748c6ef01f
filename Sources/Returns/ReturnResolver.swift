import Section11Standards

extension Return {
    /// Finds the criteria and grades that the answers mean, in a catalogue.
    ///
    /// What is in no catalogue or on no scale stays as it was written, for the checks to report.
    public mutating func resolve(against index: CatalogueIndex) {
        let scale = index.catalogue.scale
        for position in responses.indices {
            let ref = responses[position].ref
            responses[position].criterion = index.position(of: ref)
            responses[position].standard =
                responses[position].criterion == nil ? index.standard(numbered: ref) : nil
            responses[position].selfAssessed = Self.rating(
                responses[position].mappedRating ?? responses[position].ratingText, on: scale)
            let moderated =
                responses[position].mappedModerated ?? responses[position].moderatedText
            responses[position].moderated =
                moderated.isEmpty ? nil : Self.rating(moderated, on: scale)
        }
        for position in actions.indices where !actions[position].ref.isEmpty {
            actions[position].criterion = index.position(of: actions[position].ref)
        }
    }

    private static func rating(_ text: String, on scale: RatingScale) -> Rating {
        if text.isEmpty { return .unanswered }
        if isErrorValue(text) { return .invalid(text) }
        switch scale.match(text) {
        case .grade(let grade): return .graded(grade)
        case .notApplicable: return .notApplicable
        case nil: return .invalid(text)
        }
    }

    private static func isErrorValue(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "#") && Rating.isErrorValue(text)
    }
}
