/// A figure that a return gives beside ratings, such as the share of staff trained.
public struct Indicator: Sendable, Equatable, Decodable {
    /// What kind of figure it is.
    public enum Kind: String, Sendable, Codable {
        /// A percentage, 0 to 100.
        case percentage
        /// A whole number.
        case count
    }

    /// How often a figure is asked for.
    public enum Frequency: String, Sendable, Codable {
        /// Once in a cycle.
        case yearly
        /// Once for each quarter of the cycle's year.
        case quarterly
    }

    /// What the figure should reach.
    public struct Target: Sendable, Equatable, Decodable {
        /// How the figure is compared: `>` is strict, so that "over 70 %" fails at 70.
        public enum Comparator: String, Sendable, Codable {
            case moreThan = ">"
            case atLeast = ">="
            case equal = "="
            case atMost = "<="
            case lessThan = "<"
        }

        /// How the figure is compared.
        public let comparator: Comparator
        /// The value, exact.
        public let value: Fraction

        /// Creates a target.
        public init(comparator: Comparator, value: Fraction) {
            self.comparator = comparator
            self.value = value
        }

        private enum CodingKeys: CodingKey { case comparator, value }

        /// Reads a target from a catalogue.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            comparator = try container.decode(Comparator.self, forKey: .comparator)
            let number = try container.decode(Double.self, forKey: .value)
            guard let value = Fraction(decimal: Indicator.plain(number)) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .value, in: container, debugDescription: "the target is not a number")
            }
            self.value = value
        }

        /// Whether a figure reaches the target.
        public func isMet(by figure: Fraction) -> Bool {
            switch comparator {
            case .moreThan: figure > value
            case .atLeast: figure >= value
            case .equal: figure == value
            case .atMost: figure <= value
            case .lessThan: figure < value
            }
        }
    }

    /// The name in files, such as `dbs-current`.
    public let id: String

    /// The name in words.
    public let title: String

    /// What kind of figure it is.
    public let kind: Kind

    /// The number of decimals to show.
    public let decimals: Int

    /// What the figure should reach; `nil` if nothing is set.
    public let target: Target?

    /// How often it is asked for; `nil` in a catalogue means once in a cycle.
    private let asked: Frequency?

    /// How often it is asked for.
    public var frequency: Frequency { asked ?? .yearly }

    /// Where the indicator comes from; `nil` if the catalogue does not say.
    public let source: String?

    /// Creates an indicator.
    public init(
        id: String, title: String, kind: Kind, decimals: Int = 0, target: Target? = nil,
        source: String? = nil, frequency: Frequency? = nil
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.decimals = decimals
        self.target = target
        self.source = source
        asked = frequency
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, kind, decimals, target, source
        case asked = "frequency"
    }

    /// The shortest decimal text of a number.
    package static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
    }
}
