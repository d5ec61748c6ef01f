import Section11Standards

/// How the shares of agencies of one kind lie about their median, all in whole numbers.
///
/// The modified z score of Iglewicz and Hoaglin (1993): 0.6745 times the distance from the median,
/// divided by the median of all such distances. Where that median is 0, since half of the shares
/// are equal, the mean distance takes its place: the distance divided by 1.2533 times the mean.
struct ShareSpread {
    /// A share in millionths, with how many agencies have it.
    private struct Value {
        let share: Int
        var count: Int
    }

    private var values: [Value]

    /// How many agencies there are.
    private(set) var count: Int

    /// Twice the median, in millionths.
    private(set) var doubledMedian = 0

    private var doubledMedianDistance = 0
    private var sumOfDistances = 0

    /// Collects the shares of agencies.
    init(_ shares: [Fraction]) {
        var counts: [Int: Int] = [:]
        for share in shares { counts[Self.millionths(share), default: 0] += 1 }
        values = counts.sorted { $0.key < $1.key }.map { Value(share: $0.key, count: $0.value) }
        count = shares.count
        measure()
    }

    /// The spreads with any one agency left out; equal ones are made once.
    var withOneLeftOut: [ShareSpread] {
        values.indices.map { position in
            var spread = self
            spread.values[position].count -= 1
            spread.count -= 1
            spread.measure()
            // Only its measures are asked for, and there are as many spreads as values.
            spread.values = []
            return spread
        }
    }

    /// The median.
    var median: Fraction { Fraction(doubledMedian, of: 2_000_000) ?? .zero }

    /// How far a share lies from the median, without its sign.
    func distance(of share: Fraction) -> Fraction {
        Fraction(abs(2 * Self.millionths(share) - doubledMedian), of: 2_000_000) ?? .zero
    }

    /// Whether a share is greater than the median.
    func isAboveMedian(_ share: Fraction) -> Bool {
        2 * Self.millionths(share) > doubledMedian
    }

    /// The modified z score of a share, without its sign; `nil` if no share differs from another.
    func score(of share: Fraction) -> Fraction? {
        let distance = abs(2 * Self.millionths(share) - doubledMedian)
        if doubledMedianDistance > 0 {
            return Fraction(2 * 6745 * distance, of: 10_000 * doubledMedianDistance)
        }
        return Fraction(10_000 * distance * count, of: 12_533 * sumOfDistances)
    }

    private static func millionths(_ share: Fraction) -> Int { share.rounded(toDecimals: 6) }

    private mutating func measure() {
        guard count > 0 else { return }
        doubledMedian = Self.doubledMedian(of: values, count)
        let distances = values.map {
            Value(share: abs(2 * $0.share - doubledMedian), count: $0.count)
        }
        doubledMedianDistance = Self.doubledMedian(
            of: distances.sorted { $0.share < $1.share }, count)
        sumOfDistances = distances.reduce(0) { $0 + $1.share * $1.count }
    }

    /// The sum of the two values in the middle, which is twice the median.
    private static func doubledMedian(of values: [Value], _ count: Int) -> Int {
        value(at: (count - 1) / 2, in: values) + value(at: count / 2, in: values)
    }

    private static func value(at rank: Int, in values: [Value]) -> Int {
        var seen = 0
        for value in values {
            seen += value.count
            if rank < seen { return value.share }
        }
        return values.last?.share ?? 0
    }
}
