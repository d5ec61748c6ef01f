/// What checks and flags ask of an answer's texts, worked out once.
///
/// Holds no word of the texts, so that they can be let go of as soon as they are looked through.
package struct AnswerText: Sendable, Hashable {
    /// What is true of the texts.
    package struct Signs: OptionSet, Sendable, Hashable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A reason is given.
        package static let hasReason = Signs(rawValue: 1)
        /// Evidence is given.
        package static let hasEvidence = Signs(rawValue: 2)
        /// Areas for improvement are given.
        package static let hasAreasForImprovement = Signs(rawValue: 4)
        /// The evidence stands where evidence should, and names nothing.
        package static let isPlaceholder = Signs(rawValue: 8)
        /// The evidence says plainly that something is not in place.
        package static let saysNotInPlace = Signs(rawValue: 16)
        /// The evidence has a word on services that others provide; only looked for where asked.
        package static let speaksOfOthers = Signs(rawValue: 32)
        /// The evidence has a letter.
        package static let hasLetter = Signs(rawValue: 64)
    }

    /// The words above the signs, as a country has millions of answers.
    private let wordsAndSigns: UInt32

    /// What is true of the texts.
    package var signs: Signs { Signs(rawValue: UInt8(truncatingIfNeeded: wordsAndSigns)) }

    /// How many words the evidence has, up to 16 million; a dash is none.
    package var wordCount: UInt32 { wordsAndSigns >> 8 }

    /// How many characters the evidence has, counted as Unicode scalars.
    package let length: UInt32

    /// A number that equal texts of evidence share, and that different ones very seldom do.
    package let digest: UInt64

    /// A number that texts of evidence share whose words are the same, whatever their capitals,
    /// punctuation and spaces.
    package let words: UInt64

    /// Creates what a cache kept.
    package init(signs: Signs, length: UInt32, wordCount: UInt32, digest: UInt64, words: UInt64) {
        wordsAndSigns = min(wordCount, 0xFF_FFFF) << 8 | UInt32(signs.rawValue)
        self.length = length
        self.digest = digest
        self.words = words
    }

    /// Looks through the texts of an answer.
    ///
    /// - Parameters:
    ///   - response: The answer, with its texts.
    ///   - asksOfOthers: Whether its criterion asks for services that others provide.
    init(_ response: Response, asksOfOthers: Bool) {
        self.init(
            evidence: response.evidence, byteCount: response.evidence.utf8.count,
            TextDigest(response.evidence),
            hasReason: !response.reason.isEmpty,
            hasAreasForImprovement: !response.areasForImprovement.isEmpty,
            asksOfOthers: asksOfOthers)
    }

    /// Looks through the evidence of an answer, of whose other texts is only asked whether there are any.
    ///
    /// - Parameters:
    ///   - evidence: The evidence, which is only made where its digest leaves something open.
    ///   - byteCount: How many bytes it has.
    ///   - digest: The numbers of the evidence.
    ///   - hasReason: Whether there is a reason.
    ///   - hasAreasForImprovement: Whether there are areas for improvement.
    ///   - asksOfOthers: Whether the criterion asks for services that others provide.
    init(
        evidence: @autoclosure () -> String, byteCount: Int, _ digest: TextDigest, hasReason: Bool,
        hasAreasForImprovement: Bool, asksOfOthers: Bool
    ) {
        var signs: Signs = []
        if hasReason { signs.insert(.hasReason) }
        if hasAreasForImprovement { signs.insert(.hasAreasForImprovement) }
        guard byteCount > 0 else {
            self.init(signs: signs, length: 0, wordCount: 0, digest: 0, words: 0)
            return
        }
        signs.insert(.hasEvidence)
        if digest.hasPlainLetter || evidence().contains(where: \.isLetter) {
            signs.insert(.hasLetter)
        }
        let isASCII = Int(digest.scalars) == byteCount
        if EvidencePlaceholderCheck.mayBePlaceholder(byteCount: byteCount),
            EvidencePlaceholderCheck.isPlaceholder(
                evidence(), wordCount: isASCII ? digest.wordCount : nil)
        {
            signs.insert(.isPlaceholder)
        }
        if let start = digest.mayDenyFrom, PlainNegation.isFound(in: evidence(), from: start) {
            signs.insert(.saysNotInPlace)
        }
        if asksOfOthers, CommissionedLimbCheck.speaksOfOthers(evidence()) {
            signs.insert(.speaksOfOthers)
        }
        self.init(
            signs: signs, length: digest.scalars, wordCount: digest.wordCount,
            digest: digest.exact, words: digest.words)
    }

    /// The same of an answer that has a reason besides.
    var withReason: AnswerText {
        AnswerText(
            signs: signs.union(.hasReason), length: length, wordCount: wordCount, digest: digest,
            words: words)
    }

    /// Whether evidence is given that has a letter or a digit, so that "-" is none.
    package var hasWords: Bool { wordCount > 0 }

    /// Whether the evidence is word for word that of another answer.
    func isSameEvidence(as other: AnswerText) -> Bool {
        digest == other.digest && length == other.length
    }
}
