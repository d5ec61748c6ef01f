/// How much of each text fits on a page, so that its size stays within bounds.
///
/// What needs improvement is read first, so it gets the larger part; within each part all texts are
/// cut at the same length, so that no agency is shown at more length than another.
struct TextBudget: Equatable {
    /// How many bytes are shown of a text that goes with a need for improvement; `nil` for all.
    let needing: Int?

    /// How many bytes are shown of any other text; `nil` for all.
    let other: Int?

    private static let limits = [1_000, 600, 400, 280, 200, 140, 100, 70, 50, 30]

    /// Finds the longest cuts with which the texts fit.
    ///
    /// - Parameters:
    ///   - needing: The lengths in bytes of the texts that go with a need for improvement.
    ///   - other: The lengths of the others.
    ///   - bytes: How many bytes they may take together.
    init(needing: [Int], other: [Int], bytes: Int) {
        self.needing = Self.limit(needing, bytes: bytes / 3 * 2)
        let taken = Self.total(needing, cut: self.needing)
        self.other = Self.limit(other, bytes: bytes - taken)
    }

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

    private static func total(_ lengths: [Int], cut: Int?) -> Int {
        lengths.reduce(0) { $0 + min($1, cut ?? .max) }
    }

    private static func limit(_ lengths: [Int], bytes: Int) -> Int? {
        if total(lengths, cut: nil) <= bytes { return nil }
        return limits.first { total(lengths, cut: $0) <= bytes } ?? 0
    }
}
