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
