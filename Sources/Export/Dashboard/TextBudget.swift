/// How much of each text fits on a page, so that its size stays within bounds.
///
/// What needs improvement is read first, so it gets the larger part; within each part all texts are
/// cut at the same length, so that no agency is shown at more length than another.
struct TextBudget: Equatable {
    /// How many bytes are shown of a text that goes with a need for improvement; `nil` for all.
    let needing: Int?

    /// How many bytes are shown of any other text; `nil` for all.
    let other: Int?

    /// Finds the longest cuts with which the texts fit.
    ///
    /// - Parameters:
    ///   - needing: The lengths of the texts that go with a need for improvement.
    ///   - other: The lengths of the others.
    ///   - bytes: How many bytes they may take together.
    init(needing: TextLengths, other: TextLengths, bytes: Int) {
        self.needing = needing.cut(within: Self.bytesForNeeds(of: bytes))
        self.other = other.cut(within: bytes - needing.total(at: self.needing))
    }

    /// How many bytes of all are for the texts that go with a need for improvement.
    static func bytesForNeeds(of bytes: Int) -> Int { bytes / 3 * 2 }

    /// Whether any text may be cut.
    var cutsAny: Bool { needing != nil || other != nil }

    /// A text as far as it fits, cut after a word and with an ellipsis.
    func cut(_ text: String, needsImprovement: Bool) -> String {
        Self.cut(text, to: needsImprovement ? needing : other)
    }

    /// A text of so many bytes at most, cut after a word and with an ellipsis; whole if that is
    /// `nil`.
    static func cut(_ text: String, to limit: Int?) -> String {
        guard let limit, text.utf8.count > limit else { return text }
        let start = text.utf8.prefix(limit + 1)
        if start.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
            // Here a character is a byte.
            let room = start.dropLast()
            let words = text[..<(room.lastIndex(of: UInt8(ascii: " ")) ?? room.endIndex)]
            return words.isEmpty ? "" : words + "…"
        }
        var end = text.startIndex
        var lastSpace: String.Index?
        while end < text.endIndex {
            let next = text.index(after: end)
            if text.utf8.distance(from: text.startIndex, to: next) > limit { break }
            if text[end] == " " { lastSpace = end }
            end = next
        }
        let words = text[..<(lastSpace ?? end)]
        return words.isEmpty ? "" : words + "…"
    }

    /// The beginning of a text from which it can be cut to so many bytes, or to fewer, as the whole
    /// text would be.
    static func beginning(of text: String, for limit: Int?) -> String {
        guard let limit, text.utf8.count > limit else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: limit + 1)
        // A character must not be parted, nor counted as two.
        while end < text.endIndex, end.samePosition(in: text) == nil {
            text.utf8.formIndex(after: &end)
        }
        return end == text.endIndex ? text : String(text[..<end])
    }
}
