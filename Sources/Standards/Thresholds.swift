/// When attention is drawn to a standard.
public struct Thresholds: Sendable, Equatable, Decodable {
    /// F01: a standard is weak where more than this share of agencies need improvement.
    public let weakStandardShareAbove: Fraction

    /// F02: the standards of this rank or better are the weakest.
    public let weakest: Int

    /// Creates thresholds; the defaults are "more than half" and "the weakest three".
    public init(weakStandardShareAbove: Fraction? = nil, weakest: Int = 3) {
        self.weakStandardShareAbove = weakStandardShareAbove ?? Self.half
        self.weakest = weakest
    }

    private static let half = Fraction(1, of: 2) ?? Fraction.zero

    private enum CodingKeys: CodingKey { case weakStandard, weakest }
    private enum WeakStandardKeys: CodingKey { case shareAbove }

    /// Reads thresholds from a catalogue.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var share: Fraction?
        if container.contains(.weakStandard) {
            let nested = try container.nestedContainer(
                keyedBy: WeakStandardKeys.self, forKey: .weakStandard)
            let number = try nested.decode(Double.self, forKey: .shareAbove)
            // The shortest decimal text of the number is what the file says.
            share = Fraction(decimal: String(number))
        }
        self.init(
            weakStandardShareAbove: share,
            weakest: try container.decodeIfPresent(Int.self, forKey: .weakest) ?? 3
        )
    }
}
