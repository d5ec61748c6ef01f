/// A heading of a survey in the form in which headings are compared.
///
/// Case, punctuation, apostrophes, line ends and no-break spaces make no difference.
struct SurveyText: Equatable {
    /// How much of a heading is looked at, so that a hostile one costs little.
    private static let lengthLimit = 2_000
    private static let wordLimit = 120

    /// The words, in lower case.
    let words: [String]

    /// The words with single spaces between them.
    let folded: String

    private let search: WordSearch

    /// Folds a heading.
    init(_ heading: some StringProtocol) {
        var words: [String] = []
        var word = ""
        func close() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for scalar in heading.unicodeScalars.prefix(Self.lengthLimit) {
            switch scalar {
            case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
            case "A"..."Z": word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case "'", "\u{2018}", "\u{2019}": continue
            case "&":
                close()
                words.append("and")
            case _ where scalar.value >= 0x80 && scalar.properties.isAlphabetic:
                word += String(scalar).lowercased()
            default: close()
            }
            if words.count >= Self.wordLimit { break }
        }
        close()
        self.init(words: words)
    }

    private init(words: [String]) {
        self.words = words
        folded = words.joined(separator: " ")
        search = WordSearch(folded)
    }

    /// The heading without the number that a survey adds to tell two equal headings apart.
    ///
    ///     SurveyText("Evidence2").withoutCount.folded  // "evidence"
    var withoutCount: SurveyText {
        guard let last = words.last, let end = last.utf8.last,
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(end)
        else { return self }
        var stem = Substring(last)
        while let end = stem.utf8.last, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(end) {
            stem = stem.dropLast()
        }
        return SurveyText(words: words.dropLast() + (stem.isEmpty ? [] : [String(stem)]))
    }

    /// Whether words stand in the heading one after another.
    func contains(_ phrase: String) -> Bool { search.hasPhrase(phrase) }

    /// Whether any of the phrases stands in the heading.
    func contains(anyOf phrases: [String]) -> Bool { phrases.contains(where: search.hasPhrase) }
}
