public import Section11Tables

/// A body that answers an audit, as the board's register knows it.
public struct Agency: Sendable, Equatable, Decodable {
    /// The kind of return that a board waits for.
    public enum Expectation: String, Sendable, Codable {
        /// A rating of every criterion that applies.
        case full
        /// Progress on the action plan of the last full return.
        case update
        /// A themed part of the catalogue.
        case mini
        /// No return in this cycle.
        case none
    }

    /// The name in files and commands, such as `solent-nhs`.
    public let id: String

    /// The name in words.
    public let name: String

    /// Other names under which its returns arrive.
    public let aliases: [String]

    /// What kind of body it is; `nil` if the register does not say.
    public let kind: AgencyKind?

    /// The type of school or other setting; `nil` for a body that is none, or if the register does
    /// not say.
    public let setting: Setting?

    /// The phase of education in the register's own words, such as `primary`; `nil` if it does not
    /// say.
    public let phase: String?

    /// The duty under which it answers, such as `section11`; `nil` if the register does not say.
    public let duty: String?

    /// Why that duty applies, in a sentence; `nil` if the register does not say.
    public let dutyBasis: String?

    /// The ids of the areas that it covers.
    public let areas: [String]

    /// The kind of return that is expected.
    public let expects: Expectation

    /// The first day of its existence; `nil` if it was always there.
    public let from: CalendarDate?

    /// The last day of its existence; `nil` if it is still there.
    public let to: CalendarDate?

    /// The id of the body that took its place; `nil` if none did.
    public let successor: String?

    /// Creates an agency.
    public init(
        id: String, name: String, aliases: [String] = [], kind: AgencyKind? = nil,
        duty: String? = nil, dutyBasis: String? = nil, areas: [String] = [],
        expects: Expectation = .full, from: CalendarDate? = nil, to: CalendarDate? = nil,
        successor: String? = nil, setting: Setting? = nil, phase: String? = nil
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.kind = kind
        self.setting = setting
        self.phase = phase
        self.duty = duty
        self.dutyBasis = dutyBasis
        self.areas = areas
        self.expects = expects
        self.from = from
        self.to = to
        self.successor = successor
    }

    private enum CodingKeys: CodingKey {
        case id, name, aliases, kind, setting, phase, duty, dutyBasis, areas, expects, from, to
        case successor
    }

    /// Reads an agency from a register.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        name = try container.decode(String.self, forKey: .name)
        aliases = try container.decodeIfPresent([String].self, forKey: .aliases) ?? []
        kind = try container.decodeIfPresent(AgencyKind.self, forKey: .kind)
        setting = try container.decodeIfPresent(Setting.self, forKey: .setting)
        phase = try container.decodeIfPresent(String.self, forKey: .phase)
        duty = try container.decodeIfPresent(String.self, forKey: .duty)
        dutyBasis = try container.decodeIfPresent(String.self, forKey: .dutyBasis)
        areas = try container.decodeIfPresent([String].self, forKey: .areas) ?? []
        expects = try container.decodeIfPresent(Expectation.self, forKey: .expects) ?? .full
        from = try container.decodeIfPresent(CalendarDate.self, forKey: .from)
        to = try container.decodeIfPresent(CalendarDate.self, forKey: .to)
        successor = try container.decodeIfPresent(String.self, forKey: .successor)
    }
}

/// The area of one board.
public struct Area: Sendable, Equatable, Decodable {
    /// The name in files and commands, such as `southampton`.
    public let id: String

    /// The name in words.
    public let name: String

    /// The code of the Office for National Statistics; `nil` if the register does not say.
    public let code: String?

    /// Creates an area.
    public init(id: String, name: String, code: String? = nil) {
        self.id = id
        self.name = name
        self.code = code
    }
}
