import Section11Standards

/// The search for the criterion that a question of a survey asks about.
enum SurveyQuestions {
    /// What a question was matched by.
    enum Basis: Equatable {
        /// The reference at its start.
        case ref
        /// Its words, which differ from the criterion's in so many.
        case text(distance: Int)
    }

    /// The criterion of a question.
    struct Match: Equatable {
        /// The reference as the catalogue writes it, or as the question does without a catalogue.
        var ref: String
        /// The position in the catalogue; `nil` without a catalogue.
        var position: Int?
        /// What it was matched by.
        var basis: Basis
    }

    /// What a question means.
    enum Outcome: Equatable {
        /// One criterion.
        case match(Match)
        /// Several criteria alike, by their references.
        case ambiguous([String])
        /// None.
        case none
    }

    /// The criteria of a catalogue with their words, folded once for all questions.
    struct Criteria {
        /// The catalogue.
        let index: CatalogueIndex
        /// The words of each criterion, by position.
        let texts: [SurveyText]

        init(_ index: CatalogueIndex) {
            self.index = index
            texts = index.entries.map { SurveyText($0.criterion.text) }
        }
    }

    /// Finds the criterion whose words are a question's, or nearly.
    ///
    /// A question may put words before or after the criterion's; of two criteria that are equally
    /// near none is taken.
    static func criterion(for question: SurveyText, in criteria: Criteria) -> Outcome {
        let words = question.words
        if words.count < 3 { return .none }
        let index = criteria.index
        var best: [Int] = []
        var bestDistance = Int.max
        for position in index.entries.indices {
            let text = criteria.texts[position].words
            if text.count < 3 { continue }
            // Over a quarter of other words is another question.
            let limit = min(bestDistance, max(1, text.count / 4))
            guard let found = distance(from: words, to: text, limit: limit) else { continue }
            if found < bestDistance { best = [] }
            bestDistance = found
            best.append(position)
        }
        guard let first = best.first else { return .none }
        let ref = index.entries[first].criterion.ref
        if best.count > 1 {
            return .ambiguous(best.prefix(4).map { index.entries[$0].criterion.ref })
        }
        return .match(Match(ref: ref, position: first, basis: .text(distance: bestDistance)))
    }

    /// How many words must be put in, left out or replaced; `nil` if more than the limit.
    ///
    /// Words around a whole criterion, and the end of a criterion that a survey cut off, count one.
    private static func distance(
        from question: [String], to criterion: [String], limit: Int
    ) -> Int? {
        if question == criterion { return 0 }
        if limit < 1 { return nil }
        if criterion.count >= 5, question.count > criterion.count,
            (0...(question.count - criterion.count)).contains(where: {
                question[$0..<($0 + criterion.count)] == criterion[...]
            })
        {
            return 1
        }
        if question.count >= 6, criterion.count > question.count,
            criterion[..<(question.count - 1)] == question.dropLast()[...],
            criterion[question.count - 1].hasPrefix(question[question.count - 1])
        {
            return 1
        }
        return edits(from: question, to: criterion, limit: limit)
    }

    private static func edits(from one: [String], to other: [String], limit: Int) -> Int? {
        if abs(one.count - other.count) > limit { return nil }
        var last = Array(0...other.count)
        var current = last
        for row in one.indices {
            current[0] = row + 1
            var smallest = row + 1
            for column in other.indices {
                let cost = min(
                    last[column + 1] + 1, current[column] + 1,
                    last[column] + (one[row] == other[column] ? 0 : 1))
                current[column + 1] = cost
                smallest = min(smallest, cost)
            }
            if smallest > limit { return nil }
            swap(&last, &current)
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}

extension SurveyQuestions {
    /// The reference at the start of a question, with the rest of the question.
    ///
    /// Written as `5.3`, `Q5.3`, `5.3 -`, `(5.3)`, `Standard 5.3:` or `Q5_3`; a survey's own number may
    /// stand before it, as in `12. 5.3 The agency…`. Without a catalogue only numbers with a point in
    /// them are references.
    ///
    /// - Returns: The reference and what follows; `nil` if the question begins with none.
    static func leadingRef(
        of question: some StringProtocol, in index: CatalogueIndex?
    ) -> (match: Match, rest: Substring)? {
        var rest = Substring(String(question.prefix(400)))
        // A word such as "Criterion", and a survey's own number, may come first.
        for _ in 0..<3 {
            rest = rest.drop { !$0.isLetter && !$0.isNumber }
            let token = rest.prefix { $0.isLetter || $0.isNumber || ".-_".contains($0) }
            if token.isEmpty || token.count > 20 { return nil }
            let after = rest.dropFirst(token.count)
            if let match = match(of: token, in: index) {
                let next = withoutOwnNumber(match, token, after, in: index)
                return next ?? (match, after)
            }
            let isNumber = questionNumber(token) != nil
            let isWord = ["standard", "criterion", "question", "ref", "no"].contains(
                token.lowercased())
            if !isNumber, !isWord { return nil }
            rest = after
        }
        return nil
    }

    /// Where a survey's own number stands before the reference, the reference with what follows.
    private static func withoutOwnNumber(
        _ match: Match, _ token: Substring, _ after: Substring, in index: CatalogueIndex?
    ) -> (match: Match, rest: Substring)? {
        guard questionNumber(token) != nil else { return nil }
        let rest = after.drop { !$0.isLetter && !$0.isNumber }
        let second = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." }
        guard second.contains("."), let inner = Self.match(of: second, in: index) else {
            return nil
        }
        return (inner, rest.dropFirst(second.count))
    }

    /// The number of a question that a survey counts by itself: `12`, `12.` or `Q12`.
    private static func questionNumber(_ token: Substring) -> Int? {
        var digits = token
        if let first = digits.first, first == "Q" || first == "q" { digits = digits.dropFirst() }
        while digits.last == "." { digits = digits.dropLast() }
        return digits.count <= 4 ? Int(digits) : nil
    }

    private static func match(of token: Substring, in index: CatalogueIndex?) -> Match? {
        var token = token
        while let last = token.last, ".-_".contains(last) { token = token.dropLast() }
        var spellings = [token]
        if let first = token.first, first == "Q" || first == "q" {
            spellings.append(token.dropFirst())
        }
        for spelling in spellings {
            for ref in [String(spelling), String(spelling.map { $0 == "_" ? "." : $0 })] {
                guard let index else {
                    let parts = ref.split(separator: ".", omittingEmptySubsequences: false)
                    if parts.count >= 2, parts.allSatisfy({ Int($0) != nil && $0.count <= 3 }) {
                        return Match(ref: ref, position: nil, basis: .ref)
                    }
                    continue
                }
                if let position = index.position(of: ref) {
                    let known = index.entries[position].criterion.ref
                    return Match(ref: known, position: position, basis: .ref)
                }
            }
        }
        return nil
    }
}
