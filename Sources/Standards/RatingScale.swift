/// The scale on which agencies rate themselves: data of the catalogue, never of the program.
///
/// The same colours and numbers mean opposite things to different boards, so a scale is read, not
/// assumed.
public struct RatingScale: Sendable, Equatable, Decodable {
    /// The grades, weakest first.
    public let grades: [Grade]

    /// How "not applicable" is written, and whether it needs a reason.
    public let notApplicable: NotApplicable

    /// Whether a public source gives the grades.
    public let status: SourceStatus

    /// Where the grades come from; `nil` if the catalogue does not say.
    public let source: String?

    /// How "not applicable" is written.
    public struct NotApplicable: Sendable, Equatable, Decodable {
        /// The words that mean "not applicable".
        public let aliases: [String]
        /// Whether an agency must say why a criterion does not apply.
        public let reasonRequired: Bool

        /// Creates the rule.
        public init(aliases: [String], reasonRequired: Bool) {
            self.aliases = aliases
            self.reasonRequired = reasonRequired
        }
    }

    /// What a text means on the scale.
    public enum Match: Sendable, Equatable {
        /// A grade, by its position from the weakest.
        case grade(Int)
        /// Not applicable.
        case notApplicable
    }

    private let matches: [String: Match]

    /// Creates a scale; grades stand weakest first.
    public init(
        grades: [Grade], notApplicable: NotApplicable, status: SourceStatus = .verified,
        source: String? = nil
    ) {
        self.grades = grades
        self.notApplicable = notApplicable
        self.status = status
        self.source = source
        var matches: [String: Match] = [:]
        for alias in notApplicable.aliases + ["N/A"] {
            matches[Self.normalised(alias)] = .notApplicable
        }
        for (index, grade) in grades.enumerated() {
            for alias in [grade.code, grade.label] + grade.aliases {
                matches[Self.normalised(alias)] = .grade(index)
            }
        }
        self.matches = matches
    }

    private enum CodingKeys: CodingKey { case grades, notApplicable, status, source }

    /// Reads a scale from a catalogue.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            grades: try container.decode([Grade].self, forKey: .grades),
            notApplicable: try container.decodeIfPresent(NotApplicable.self, forKey: .notApplicable)
                ?? NotApplicable(aliases: [], reasonRequired: true),
            status: try container.decodeIfPresent(SourceStatus.self, forKey: .status) ?? .verified,
            source: try container.decodeIfPresent(String.self, forKey: .source)
        )
    }

    /// What a text means on this scale; `nil` if it is not on it.
    ///
    /// Upper and lower case, white space and punctuation make no difference.
    public func match(_ text: String) -> Match? {
        matches[text] ?? matches[Self.normalised(text)]
    }

    /// The position of a grade by its code; `nil` if the scale has none such.
    public func index(ofCode code: String) -> Int? {
        grades.firstIndex { $0.code == code }
    }

    /// The words that a person may enter, for a message: `Inadequate, Good, or N/A`.
    public var choices: String {
        (grades.map(\.label) + ["or N/A if the criterion does not apply"]).joined(separator: ", ")
    }

    /// Letters and digits in lower case, with single spaces between words.
    package static func normalised(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var needsSpace = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
                if needsSpace, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
                needsSpace = false
                let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                bytes.append(isUpper ? byte | 0x20 : byte)
            default:
                needsSpace = true
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Compares what the catalogue says.
    public static func == (left: RatingScale, right: RatingScale) -> Bool {
        left.grades == right.grades && left.notApplicable == right.notApplicable
            && left.status == right.status && left.source == right.source
    }
}

/// A step of a rating scale.
public struct Grade: Sendable, Equatable, Decodable {
    /// The name that stands in files and outputs, such as `requires-improvement`.
    public let code: String

    /// The words that a person sees, such as "Requires improvement".
    public let label: String

    /// Other ways in which agencies write the grade.
    public let aliases: [String]

    /// Whether the grade counts as requiring improvement.
    public let needsImprovement: Bool

    /// The points under the points method, a whole number.
    public let points: Int

    /// The colour's name, such as `amber`; `nil` if the scale has no colours.
    public let colour: String?

    /// What the grade means; `nil` if the catalogue does not say.
    public let meaning: String?

    /// Creates a grade.
    public init(
        code: String, label: String, aliases: [String] = [], needsImprovement: Bool, points: Int,
        colour: String? = nil, meaning: String? = nil
    ) {
        self.code = code
        self.label = label
        self.aliases = aliases
        self.needsImprovement = needsImprovement
        self.points = points
        self.colour = colour
        self.meaning = meaning
    }

    private enum CodingKeys: CodingKey {
        case code, label, aliases, needsImprovement, points, colour, meaning
    }

    /// Reads a grade from a catalogue.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        code = try container.decode(String.self, forKey: .code)
        label = try container.decode(String.self, forKey: .label)
        aliases = try container.decodeIfPresent([String].self, forKey: .aliases) ?? []
        needsImprovement = try container.decode(Bool.self, forKey: .needsImprovement)
        points = try container.decode(Int.self, forKey: .points)
        colour = try container.decodeIfPresent(String.self, forKey: .colour)
        meaning = try container.decodeIfPresent(String.self, forKey: .meaning)
    }
}

/// How well a public source supports a name.
public enum SourceStatus: String, Sendable, Codable {
    /// A public source gives it.
    case verified
    /// It follows from public sources, with reasons, but none gives it.
    case inferred
    /// No public source gives it.
    case unknown
}
