/// Which criteria of one edition correspond to which of another.
public struct Crosswalk: Sendable, Equatable, Decodable {
    /// The value of `schema` in a crosswalk's file.
    public static let schema = "section11/crosswalk/1"

    /// One correspondence.
    public struct Link: Sendable, Equatable, Decodable {
        /// How much of the one the other covers.
        public enum Relation: String, Sendable, Codable {
            /// Both ask the same.
            case equal
            /// The first asks a part of the second.
            case subset
            /// The first asks the second and more.
            case superset
            /// Both ask something that the other does not.
            case intersects
        }

        /// The reference in the edition that is left.
        public let from: String
        /// The reference in the edition that is entered.
        public let to: String
        /// How much of the one the other covers.
        public let relation: Relation
        /// Whether the rating may be carried over.
        public let copyRating: Bool
        /// Whether the evidence may be carried over.
        public let copyNarrative: Bool
        /// Whether a person must look at what was carried over.
        public let needsReview: Bool
        /// Why, in a sentence; `nil` if nothing needs saying.
        public let note: String?
    }

    /// A criterion without a counterpart.
    public struct Unlinked: Sendable, Equatable, Decodable {
        /// The reference.
        public let ref: String
        /// Why there is none.
        public let reason: String
    }

    /// The criteria without a counterpart, on both sides.
    public struct Unmapped: Sendable, Equatable, Decodable {
        /// Those of the edition that is left.
        public let from: [Unlinked]
        /// Those of the edition that is entered.
        public let to: [Unlinked]
    }

    /// The name in files and commands.
    public let id: String

    /// The name in words.
    public let title: String

    /// The id of the edition that is left.
    public let from: String

    /// The id of the edition that is entered.
    public let to: String

    /// The correspondences.
    public let links: [Link]

    /// The criteria without a counterpart.
    public let unmapped: Unmapped
}
