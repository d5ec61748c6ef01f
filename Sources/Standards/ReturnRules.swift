/// What a return must hold beside ratings, and how strictly it is checked.
public struct ReturnRules: Sendable, Equatable, Decodable {
    /// The code of the lowest grade that must be supported by evidence; `nil` for no rule.
    public let evidenceRequiredFrom: String?

    /// The code of the grade below which an improvement action is required; `nil` for no rule.
    public let actionRequiredBelow: String?

    /// What the catalogue changes of the checks, by their codes; empty for nothing.
    public let checks: [String: CheckSetting]

    /// Creates rules.
    public init(
        evidenceRequiredFrom: String? = nil, actionRequiredBelow: String? = nil,
        checks: [String: CheckSetting] = [:]
    ) {
        self.evidenceRequiredFrom = evidenceRequiredFrom
        self.actionRequiredBelow = actionRequiredBelow
        self.checks = checks
    }

    private enum CodingKeys: CodingKey { case evidenceRequiredFrom, actionRequiredBelow, checks }

    /// Reads rules from a catalogue.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            evidenceRequiredFrom: try container.decodeIfPresent(
                String.self, forKey: .evidenceRequiredFrom),
            actionRequiredBelow: try container.decodeIfPresent(
                String.self, forKey: .actionRequiredBelow),
            checks: try container.decodeIfPresent(
                [String: CheckSetting].self, forKey: .checks) ?? [:])
    }

    /// The settings in the order of their codes.
    public var settings: [(code: String, setting: CheckSetting)] {
        checks.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
