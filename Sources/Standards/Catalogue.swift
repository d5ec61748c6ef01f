public import Section11Tables

/// One published edition of what agencies are asked.
///
/// An edition is a whole file, readable from top to bottom, and is never edited once published.
public struct Catalogue: Sendable, Equatable, Decodable {
    /// The value of `schema` in a catalogue's file.
    public static let schema = "section11/catalogue/1"

    /// The edition's name in files and commands, such as `section11-4lscb-2017`.
    public let id: String

    /// The edition's name in words.
    public let title: String

    /// The edition in the publisher's own way of counting, such as `2017`.
    public let edition: String

    /// The duties that the catalogue assesses.
    public let duties: [String]

    /// The first day on which it applies; `nil` if no source gives it.
    public let effectiveFrom: CalendarDate?

    /// The edition that it replaces; `nil` for a first edition.
    public let supersedes: String?

    /// The law on which it rests.
    public let legalBasis: [Citation]

    /// The scale on which agencies rate themselves.
    public let scale: RatingScale

    /// How criteria become a rating for a standard.
    public let scoring: ScoringRule

    /// When attention is drawn to a standard.
    public let flags: Thresholds

    /// What a return must hold beside ratings.
    public let rules: ReturnRules

    /// The figures that a return gives beside ratings.
    public let indicators: [Indicator]

    /// The standards, in order.
    public let standards: [Standard]

    /// A law or guidance on which a catalogue rests.
    public struct Citation: Sendable, Equatable, Decodable {
        /// The citation, such as "Children Act 2004, s.11(2)".
        public let cite: String
        /// What it requires; `nil` if the catalogue does not say.
        public let note: String?

        /// Creates a citation.
        public init(cite: String, note: String? = nil) {
            self.cite = cite
            self.note = note
        }
    }

    /// Creates a catalogue.
    public init(
        id: String, title: String, edition: String, duties: [String] = ["section11"],
        effectiveFrom: CalendarDate? = nil, supersedes: String? = nil,
        legalBasis: [Citation] = [], scale: RatingScale, scoring: ScoringRule = ScoringRule(),
        flags: Thresholds = Thresholds(), rules: ReturnRules = ReturnRules(),
        indicators: [Indicator] = [], standards: [Standard]
    ) {
        self.id = id
        self.title = title
        self.edition = edition
        self.duties = duties
        self.effectiveFrom = effectiveFrom
        self.supersedes = supersedes
        self.legalBasis = legalBasis
        self.scale = scale
        self.scoring = scoring
        self.flags = flags
        self.rules = rules
        self.indicators = indicators
        self.standards = standards
    }

    private enum CodingKeys: CodingKey {
        case id, title, edition, duties, effectiveFrom, supersedes, legalBasis, scale, scoring
        case flags, rules, indicators, standards
    }

    /// Reads a catalogue.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        title = try container.decode(String.self, forKey: .title)
        edition = try container.decode(String.self, forKey: .edition)
        duties = try container.decodeIfPresent([String].self, forKey: .duties) ?? []
        effectiveFrom = try container.decodeIfPresent(CalendarDate.self, forKey: .effectiveFrom)
        supersedes = try container.decodeIfPresent(String.self, forKey: .supersedes)
        legalBasis = try container.decodeIfPresent([Citation].self, forKey: .legalBasis) ?? []
        scale = try container.decode(RatingScale.self, forKey: .scale)
        scoring =
            try container.decodeIfPresent(ScoringRule.self, forKey: .scoring) ?? ScoringRule()
        flags = try container.decodeIfPresent(Thresholds.self, forKey: .flags) ?? Thresholds()
        rules = try container.decodeIfPresent(ReturnRules.self, forKey: .rules) ?? ReturnRules()
        indicators = try container.decodeIfPresent([Indicator].self, forKey: .indicators) ?? []
        standards = try container.decode([Standard].self, forKey: .standards)
    }

    /// The number of criteria in all standards.
    public var criterionCount: Int { standards.reduce(0) { $0 + $1.criteria.count } }
}
