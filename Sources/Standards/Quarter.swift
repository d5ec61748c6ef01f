/// A quarter of a reporting year, as a return names it.
///
/// The year is the cycle's own: a board whose year runs from October calls October to December its
/// first quarter, and nothing here says otherwise.
///
///     Quarter("Q3 2017-18")?.number   // 3
///     Quarter("2nd quarter")?.number  // 2
///     Quarter("March")                // nil
public struct Quarter: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The number, 1 to 4.
    public let number: Int

    /// Creates a quarter; `nil` unless the number is 1 to 4.
    public init?(_ number: Int) {
        guard (1...4).contains(number) else { return nil }
        self.number = number
    }

    /// Reads a quarter as people write it; `nil` if that cannot be told.
    ///
    /// A year beside it makes no difference, and two quarters in one text are none.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 40 else { return nil }
        var found: Int?
        var isAfterYear = false
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            if word.utf8.count == 4, word.allSatisfy(\.isNumber) {
                isAfterYear = true
                continue
            }
            defer { isAfterYear = false }
            if word == "quarter" || word == "qtr" || word == "q" { continue }
            if isAfterYear, word.utf8.count == 2, word.allSatisfy(\.isNumber) { continue }
            guard found == nil, let number = Self.number(word) else { return nil }
            found = number
        }
        guard let found else { return nil }
        self.init(found)
    }

    /// All four, the first first.
    public static let all = (1...4).compactMap { Quarter($0) }

    /// The earlier quarter first.
    public static func < (left: Quarter, right: Quarter) -> Bool { left.number < right.number }

    /// The quarter as `Q3`.
    public var description: String { "Q\(number)" }

    /// The number in `q3`, `3`, `3rd`; `nil` in any other word.
    private static func number(_ word: Substring) -> Int? {
        var rest = word
        if rest.first == "q" { rest = rest.dropFirst() }
        for ending in ["st", "nd", "rd", "th"] where rest.hasSuffix(ending) {
            rest = rest.dropLast(2)
        }
        return rest.utf8.count == 1 ? Int(rest) : nil
    }
}
