/// Words with single spaces between them, in which phrases and beginnings of words are looked for.
///
/// By bytes, since the search of the standard library costs more than reading a sheet.
struct WordSearch: Equatable {
    private static let space = UInt8(ascii: " ")

    /// The words, with a space before the first and behind the last.
    private let bytes: [UInt8]

    /// Where the space before each word stands.
    private let starts: [Int]

    /// Prepares words that are folded as the phrases are.
    init(_ words: String) {
        let bytes = [Self.space] + Array(words.utf8) + [Self.space]
        self.bytes = bytes
        starts = bytes.indices.dropLast().filter { bytes[$0] == Self.space }
    }

    /// How many words there are.
    var count: Int { starts.count }

    /// Whether a word begins so; the beginning starts with a space and may go over words.
    func hasBeginning(_ stem: String) -> Bool {
        starts.contains { stands(stem.utf8, at: $0) }
    }

    /// Whether words stand one after another.
    func hasPhrase(_ phrase: String) -> Bool {
        starts.contains { start in
            let end = start + 1 + phrase.utf8.count
            return end < bytes.count && bytes[end] == Self.space
                && stands(phrase.utf8, at: start + 1)
        }
    }

    private func stands(_ pattern: String.UTF8View, at start: Int) -> Bool {
        var position = start
        for byte in pattern {
            guard position < bytes.count, bytes[position] == byte else { return false }
            position += 1
        }
        return true
    }
}
