/// When attention is drawn to something; a catalogue sets what differs from the defaults.
public struct Thresholds: Sendable, Equatable {
    /// F01: a standard is weak where more than this share of agencies need improvement.
    public let weakStandardShareAbove: Fraction

    /// F02: the standards of this rank or better are the weakest.
    public let weakest: Int

    /// F03: by how many agencies the need of a standard must have risen.
    public var wideningAgencies = 1

    /// F03: by how much the share must have risen at least; any rise counts where it is 0.
    public var wideningShare = Fraction.zero

    /// F04: in how many cycles in a row a standard must be weak.
    public var chronicCycles = 2

    /// F05: how many agencies of a kind there must be for one to be compared with them.
    public var outlyingOfKind = 5

    /// F05: the modified z score above which an agency stands apart from its kind.
    public var outlyingScoreAbove = Self.fraction(7, 2)

    /// F05: how far an agency's share must lie from the median of its kind at least.
    public var outlyingShareApart = Self.fraction(1, 5)

    /// F07: how many words a text must have at least to be compared.
    public var copiedWords = 12

    /// F07: beside how many criteria of one agency a text must stand at least.
    public var copiedCriteria = 3

    /// F08: how many ratings of an agency the panel must have lowered at least.
    public var moderatedDownRatings = 1

    /// F09: an agency's coverage is low below this share.
    public var coverageBelow = Self.fraction(4, 5)

    /// F10: how often an action's due date must have been put off at least.
    public var dueDateRevisions = 2

    /// F14: how many agencies must need improvement in an essential criterion at least.
    public var essentialAgencies = 1

    /// Creates thresholds; the defaults are "more than half" and "the weakest three".
    public init(weakStandardShareAbove: Fraction? = nil, weakest: Int = 3) {
        self.weakStandardShareAbove = weakStandardShareAbove ?? Self.fraction(1, 2)
        self.weakest = weakest
    }

    private static func fraction(_ numerator: Int, _ denominator: Int) -> Fraction {
        Fraction(numerator, of: denominator) ?? .zero
    }
}

extension Thresholds: Decodable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }

    /// Reads thresholds from a catalogue.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func nested(_ group: String) throws -> KeyedDecodingContainer<Key>? {
            guard container.contains(Key(group)) else { return nil }
            return try container.nestedContainer(keyedBy: Key.self, forKey: Key(group))
        }
        func count(_ group: String, _ key: String, _ value: inout Int) throws {
            if let given = try nested(group)?.decodeIfPresent(Int.self, forKey: Key(key)) {
                value = given
            }
        }
        func share(_ group: String, _ key: String, _ value: inout Fraction) throws {
            guard let nested = try nested(group),
                let number = try nested.decodeIfPresent(Double.self, forKey: Key(key))
            else { return }
            // The shortest decimal text of the number is what the file says.
            guard let given = Fraction(decimal: Indicator.plain(number)) else {
                throw DecodingError.dataCorruptedError(
                    forKey: Key(key), in: nested,
                    debugDescription: "the threshold is not a plain number")
            }
            value = given
        }
        var weak = Self.fraction(1, 2)
        try share("weakStandard", "shareAbove", &weak)
        self.init(
            weakStandardShareAbove: weak,
            weakest: try container.decodeIfPresent(Int.self, forKey: Key("weakest")) ?? 3)
        try count("widening", "agenciesAtLeast", &wideningAgencies)
        try share("widening", "shareAtLeast", &wideningShare)
        try count("chronic", "cyclesAtLeast", &chronicCycles)
        try count("outlying", "ofKindAtLeast", &outlyingOfKind)
        try share("outlying", "scoreAbove", &outlyingScoreAbove)
        try share("outlying", "shareApart", &outlyingShareApart)
        try count("copiedEvidence", "wordsAtLeast", &copiedWords)
        try count("copiedEvidence", "criteriaAtLeast", &copiedCriteria)
        try count("moderatedDown", "ratingsAtLeast", &moderatedDownRatings)
        try share("lowCoverage", "shareBelow", &coverageBelow)
        try count("stalledAction", "revisionsAtLeast", &dueDateRevisions)
        try count("essentialCriterion", "agenciesAtLeast", &essentialAgencies)
    }
}
