import Section11Standards

/// Finds the criterion that a form means by the words of its text.
///
/// The same words in the same order are sure. Else the criterion is taken whose words differ least,
/// if they differ by less than a third and every other's by clearly more; a word with a letter or two
/// mistyped counts half. A text that two criteria fit about as well is said to be of either, and is
/// never decided.
public struct CriterionMatcher: Sendable {
    /// What a text means.
    public enum Match: Sendable, Equatable {
        /// No text of the catalogue.
        case none
        /// The text at a position, from which so many of so many words differ.
        case one(Int, differing: Int, of: Int)
        /// A text of which only the beginning stands, or that goes on: so many words of so many.
        case part(Int, words: Int, of: Int)
        /// Either of two texts, which fit about as well.
        case either(Int, Int)
    }

    private let texts: [PlainWords]
    private let exact: [String: (first: Int, second: Int?)]

    /// Creates a matcher of texts.
    public init(_ texts: [String]) {
        self.texts = texts.map { PlainWords($0) }
        var exact: [String: (first: Int, second: Int?)] = [:]
        for (position, text) in self.texts.enumerated() where !text.key.isEmpty {
            if let known = exact[text.key] {
                exact[text.key] = (known.first, known.second ?? position)
            } else {
                exact[text.key] = (position, nil)
            }
        }
        self.exact = exact
    }

    /// How many texts are compared word by word.
    private static let shortlist = 6

    /// The least likeness by groups of letters at which two texts are compared word by word.
    private static let leastLikeness = 200

    /// Whether a text has the words of the text at a position.
    public func isSame(_ text: some StringProtocol, as position: Int) -> Bool {
        PlainWords(text).key == texts[position].key
    }

    /// What a text means.
    public func match(_ text: some StringProtocol) -> Match {
        let text = PlainWords(text)
        if let known = exact[text.key] {
            if let second = known.second { return .either(known.first, second) }
            return .one(known.first, differing: 0, of: text.words.count)
        }
        if text.words.count < 3 { return .none }
        if let near = nearest(text) { return near }
        return part(text)
    }

    private func nearest(_ text: PlainWords) -> Match? {
        var likely: [(likeness: Int, position: Int)] = []
        for (position, other) in texts.enumerated() {
            let likeness = text.trigrams.likeness(to: other.trigrams)
            if likeness >= Self.leastLikeness { likely.append((likeness, position)) }
        }
        likely.sort { ($0.likeness, $1.position) > ($1.likeness, $0.position) }
        var best: (position: Int, distance: WordDistance)?
        var second: (position: Int, distance: WordDistance)?
        for (_, position) in likely.prefix(Self.shortlist) {
            let distance = WordDistance(text.words[...], texts[position].words[...])
            if best.map({ distance.halves < $0.distance.halves }) ?? true {
                second = best
                best = (position, distance)
            } else if second.map({ distance.halves < $0.distance.halves }) ?? true {
                second = (position, distance)
            }
        }
        guard let best else { return nil }
        let length = max(text.words.count, texts[best.position].words.count)
        guard best.distance.halves * 5 <= length * 3 else { return nil }
        if let second, second.distance.halves <= 2 * best.distance.halves {
            return .either(min(best.position, second.position), max(best.position, second.position))
        }
        return .one(best.position, differing: best.distance.words, of: length)
    }

    /// The text that begins with the words, or with which they begin.
    private func part(_ text: PlainWords) -> Match {
        var found: [(position: Int, words: Int)] = []
        for (position, other) in texts.enumerated() {
            let count = min(text.words.count, other.words.count)
            if count < 5 { continue }
            let distance = WordDistance(text.words.prefix(count), other.words.prefix(count))
            if distance.halves <= 2 { found.append((position, count)) }
        }
        guard let first = found.first else { return .none }
        if found.count > 1 { return .either(first.position, found[1].position) }
        let length = max(text.words.count, texts[first.position].words.count)
        return .part(first.position, words: first.words, of: length)
    }
}

/// How far apart two rows of words are.
struct WordDistance {
    /// The words to insert, leave out or replace, in halves: a mistyped word counts one.
    let halves: Int

    /// How many words differ, mistyped ones included.
    let words: Int

    init(_ one: ArraySlice<PlainWords.Word>, _ other: ArraySlice<PlainWords.Word>) {
        // Halves above and words below in one number, so that one comparison orders both.
        let whole = 2 << 16 + 1
        let half = 1 << 16 + 1
        let one = one.prefix(400)
        let other = Array(other.prefix(400))
        var last = (0...other.count).map { $0 * whole }
        var current = last
        for (row, word) in one.enumerated() {
            current[0] = (row + 1) * whole
            for column in other.indices {
                let cost: Int
                if word.key == other[column].key {
                    cost = 0
                } else {
                    cost = Self.isMistyped(word, other[column]) ? half : whole
                }
                current[column + 1] = min(
                    last[column] + cost, last[column + 1] + whole, current[column] + whole)
            }
            swap(&last, &current)
        }
        halves = last[other.count] >> 16
        words = last[other.count] & 0xFFFF
    }

    /// Whether a word is another with a letter or two mistyped.
    private static func isMistyped(_ one: PlainWords.Word, _ other: PlainWords.Word) -> Bool {
        let length = max(one.count, other.count)
        if length < 4 || length > 40 { return false }
        let limit = length < 8 ? 1 : 2
        if abs(one.count - other.count) > limit { return false }
        if (one.letters ^ other.letters).nonzeroBitCount > 2 * limit { return false }
        return EditDistance.between(one.text, other.text, limit: limit) != nil
    }
}
