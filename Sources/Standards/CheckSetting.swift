/// What a catalogue changes of one check of returns.
///
///     "R216": { "severity": "advice", "threshold": 80 }
///     "R409": { "severity": "off", "because": "the board asks for names" }
public struct CheckSetting: Sendable, Equatable, Decodable {
    /// How much the issues of a check matter to the board.
    public enum Severity: String, Sendable, Decodable, CaseIterable {
        /// Something that may help.
        case advice
        /// Something to amend or explain.
        case query
        /// Something to correct.
        case error
        /// Nothing: the check does not look.
        case off

        /// The severity of the issues; `nil` if the check does not look.
        public var ofIssues: AuditIssue.Severity? {
            switch self {
            case .advice: .advice
            case .query: .query
            case .error: .error
            case .off: nil
            }
        }
    }

    /// How much the issues matter; `nil` for as much as the check says itself.
    public let severity: Severity?

    /// The number from which the check speaks; `nil` for the check's own.
    public let threshold: Fraction?

    /// Why the board wants it so; `nil` if the catalogue does not say.
    public let because: String?

    /// Creates a setting.
    public init(severity: Severity? = nil, threshold: Fraction? = nil, because: String? = nil) {
        self.severity = severity
        self.threshold = threshold
        self.because = because
    }

    private enum CodingKeys: CodingKey { case severity, threshold, because }

    /// Reads a setting from a catalogue.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        severity = try container.decodeIfPresent(Severity.self, forKey: .severity)
        because = try container.decodeIfPresent(String.self, forKey: .because)
        let number = try container.decodeIfPresent(Double.self, forKey: .threshold)
        threshold = number.flatMap { Fraction(decimal: Indicator.plain($0)) }
        if number != nil, threshold == nil {
            throw DecodingError.dataCorruptedError(
                forKey: .threshold, in: container,
                debugDescription: "the threshold is not a plain number")
        }
    }

    /// The codes of the checks that a catalogue may change.
    ///
    /// The search for child-level data is not among them: no edition may turn it off.
    public static let changeable: [String] = [
        "R101", "R103", "R104", "R105", "R106", "R107", "R108", "R109", "R110", "R111", "R112",
        "R113", "R114", "R115", "R116", "R117", "R118", "R119", "R120", "R201", "R202", "R203",
        "R204",
        "R205", "R206", "R211", "R212", "R214", "R215", "R216", "R217", "R218", "R219", "R220",
        "R221", "R222", "R223", "R224", "R225", "R401", "R402", "R403", "R404", "R405", "R406",
        "R407", "R408", "R409", "R411", "R412", "R413", "R414", "R415", "R416", "R418",
    ]

    /// The codes of the checks that have a threshold.
    public static let withThreshold: [String] = ["R115", "R216", "R408", "R416"]
}
