/// How the ratings of a standard's criteria become one rating of the standard.
public struct ScoringRule: Sendable, Equatable, Decodable {
    /// A way of turning criteria into a rating; the meanings are those of the codes M01 to M04.
    public enum Method: String, Sendable, Codable, CaseIterable {
        /// M01: the weakest rating among the applicable, answered criteria.
        case weakest
        /// M02: weighted points as a share of the highest, turned into a grade by bands.
        case points
        /// M03: the share of criteria that need no improvement, turned into a grade by bands.
        case proportion
        /// M04: the form rates the standards themselves.
        case reported
    }

    /// A score from which a grade holds.
    public struct Band: Sendable, Equatable, Decodable {
        /// The lowest score of the band, 0 to 100.
        public let from: Int
        /// The code of the grade.
        public let grade: String

        /// Creates a band.
        public init(from: Int, grade: String) {
            self.from = from
            self.grade = grade
        }
    }

    /// The method that the catalogue's publisher uses.
    public let method: Method

    /// The step to which points are rounded, such as 5; `nil` for no rounding.
    public let roundTo: Int?

    /// The grades by score, ascending; `nil` if the catalogue gives none.
    public let bands: [Band]?

    /// Creates a rule.
    public init(method: Method = .weakest, roundTo: Int? = nil, bands: [Band]? = nil) {
        self.method = method
        self.roundTo = roundTo
        self.bands = bands
    }
}

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
