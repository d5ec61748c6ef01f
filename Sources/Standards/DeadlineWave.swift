public import Section11Tables

/// A day by which a share of the returns should have come, where a board chases them in waves.
///
///     { "by": "2025-02-03", "share": 0.8 }
///
/// Source: the Devon board, which aimed at 80 % of its schools by a first date and at 90 % by a
/// final one, and chased the rest.
public struct DeadlineWave: Sendable, Equatable, Decodable {
    /// The last day of the wave.
    public let by: CalendarDate

    /// The share of the returns expected that should have come by then, from 0 to 1, exact.
    public let share: Fraction

    /// Creates a wave.
    public init(by: CalendarDate, share: Fraction) {
        self.by = by
        self.share = share
    }

    private enum CodingKeys: CodingKey { case by, share }

    /// Reads a wave from a cycle.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        by = try container.decode(CalendarDate.self, forKey: .by)
        let number = try container.decode(Double.self, forKey: .share)
        guard let share = Fraction(decimal: Indicator.plain(number)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .share, in: container, debugDescription: "the share is not a number")
        }
        self.share = share
    }

    /// How many of a number of returns are at least the share: 80 % of 419 are 336.
    public func returns(of expected: Int) -> Int {
        let (product, overflow) = expected.multipliedReportingOverflow(by: share.numerator)
        guard !overflow, product > 0 else { return 0 }
        return (product - 1) / share.denominator + 1
    }
}
