/// The lengths of texts, summed up for every cut that may be made.
struct TextLengths: Equatable {
    /// The cuts in bytes, the longest first.
    private static let cuts = [1_000, 600, 400, 280, 200, 140, 100, 70, 50, 30]

    /// What the texts come to whole, then at each cut.
    private var totals = Array(repeating: 0, count: cuts.count + 1)

    /// Sums up lengths in bytes.
    init(_ lengths: some Sequence<Int> = EmptyCollection()) {
        for length in lengths { add(length) }
    }

    /// Adds the length of one more text.
    mutating func add(_ length: Int) {
        totals[0] += length
        for (position, cut) in Self.cuts.enumerated() { totals[position + 1] += min(length, cut) }
    }

    /// The longest cut with which the texts fit; `nil` if they do whole, and 0 if with none.
    ///
    /// More texts make it shorter and never longer.
    func cut(within bytes: Int) -> Int? {
        guard let first = totals.firstIndex(where: { $0 <= bytes }) else { return 0 }
        return first == 0 ? nil : Self.cuts[first - 1]
    }

    /// How many bytes the texts take at a cut of ``cut(within:)``.
    func total(at cut: Int?) -> Int {
        guard let cut else { return totals[0] }
        return Self.cuts.firstIndex(of: cut).map { totals[$0 + 1] } ?? 0
    }
}
