/// A numbered heading of a catalogue, under which criteria are rated.
public struct Standard: Sendable, Equatable, Decodable {
    /// The number as agencies write it, such as `5`.
    public let number: String

    /// The name.
    public let title: String

    /// How well a public source supports the name.
    public let status: SourceStatus

    /// Where the name comes from; `nil` if the catalogue does not say.
    public let source: String?

    /// The kinds of agency that answer it.
    public let appliesTo: Applicability

    /// What agencies rate, in order.
    public let criteria: [Criterion]

    /// Creates a standard.
    public init(
        number: String, title: String, status: SourceStatus = .verified, source: String? = nil,
        appliesTo: Applicability = Applicability(), criteria: [Criterion]
    ) {
        self.number = number
        self.title = title
        self.status = status
        self.source = source
        self.appliesTo = appliesTo
        self.criteria = criteria
    }

    private enum CodingKeys: CodingKey { case number, title, status, source, appliesTo, criteria }

    /// Reads a standard from a catalogue.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        number = try container.decode(String.self, forKey: .number)
        title = try container.decode(String.self, forKey: .title)
        status = try container.decodeIfPresent(SourceStatus.self, forKey: .status) ?? .unknown
        source = try container.decodeIfPresent(String.self, forKey: .source)
        appliesTo =
            try container.decodeIfPresent(Applicability.self, forKey: .appliesTo) ?? Applicability()
        criteria = try container.decodeIfPresent([Criterion].self, forKey: .criteria) ?? []
    }
}

/// One thing that an agency rates, such as `5.3`.
public struct Criterion: Sendable, Equatable, Decodable {
    /// A limb of the duty of the Children Act 2004, s.11(2).
    public enum Limb: String, Sendable, Decodable {
        /// What the agency does itself: s.11(2)(a).
        case own
        /// What others provide under arrangements with it: s.11(2)(b).
        case commissioned
    }

    /// The reference as agencies write it, such as `5.3`.
    public let ref: String

    /// What is expected.
    public let text: String

    /// How to judge it; `nil` if the catalogue does not say.
    public let guidance: String?

    /// What might show it.
    public let evidence: [String]

    /// The weight under the points method, a whole number.
    public let weight: Int

    /// Whether meeting it is required whatever else is met.
    public let isEssential: Bool

    /// The kinds of agency that answer it.
    public let appliesTo: Applicability

    /// The limbs of the duty for which an answer is asked; none if the catalogue does not say.
    public let limbs: [Limb]

    /// Where the expectation comes from; `nil` if the catalogue does not say.
    public let source: String?

    /// Creates a criterion.
    public init(
        ref: String, text: String, guidance: String? = nil, evidence: [String] = [],
        weight: Int = 1, isEssential: Bool = false, appliesTo: Applicability = Applicability(),
        limbs: [Limb] = [], source: String? = nil
    ) {
        self.ref = ref
        self.text = text
        self.guidance = guidance
        self.evidence = evidence
        self.weight = weight
        self.isEssential = isEssential
        self.appliesTo = appliesTo
        self.limbs = limbs
        self.source = source
    }

    private enum CodingKeys: String, CodingKey {
        case ref, text, guidance, evidence, weight, appliesTo, limbs, source
        case isEssential = "essential"
    }

    /// Reads a criterion from a catalogue.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        ref = try container.decode(String.self, forKey: .ref)
        text = try container.decode(String.self, forKey: .text)
        guidance = try container.decodeIfPresent(String.self, forKey: .guidance)
        evidence = try container.decodeIfPresent([String].self, forKey: .evidence) ?? []
        weight = try container.decodeIfPresent(Int.self, forKey: .weight) ?? 1
        isEssential = try container.decodeIfPresent(Bool.self, forKey: .isEssential) ?? false
        appliesTo =
            try container.decodeIfPresent(Applicability.self, forKey: .appliesTo) ?? Applicability()
        limbs = try container.decodeIfPresent([Limb].self, forKey: .limbs) ?? []
        source = try container.decodeIfPresent(String.self, forKey: .source)
    }
}
