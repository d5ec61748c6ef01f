/// How much of each text fits on a page, so that its size stays within bounds.
///
/// All texts are cut at the same length, so that no agency is shown at more length than another.
struct TextBudget: Equatable {
    /// How many characters of a text are shown; `nil` for all.
    let limit: Int?

    private static let limits = [1_000, 600, 400, 280, 200, 140, 100, 70, 50, 30]

    /// Finds the longest cut with which the texts fit.
    ///
    /// - Parameters:
    ///   - lengths: The lengths of the texts in bytes.
    ///   - bytes: How many bytes they may take together.
    init(_ lengths: [Int], bytes: Int) {
        func fits(_ limit: Int) -> Bool {
            lengths.reduce(0) { $0 + min($1, limit) } <= bytes
        }
        if fits(.max) {
            limit = nil
        } else {
            limit = Self.limits.first(where: fits) ?? 0
        }
    }

    /// A text as far as it fits, cut after a word and with an ellipsis.
    func cut(_ text: String) -> String {
        guard let limit, text.utf8.count > limit else { return text }
        let start = text.prefix(limit)
        if start.endIndex == text.endIndex { return text }
        let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
        return words.isEmpty ? "" : words + "…"
    }
}
