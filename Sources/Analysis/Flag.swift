import Section11Returns
public import Section11Standards

/// Attention drawn to something, with the numbers behind it.
///
/// A country has hundreds of thousands of them, of which most are only counted: so a flag names what
/// its rule found, and its sentence and its numbers are made whenever they are asked for.
public struct Flag: Sendable, Equatable {
    /// A code that names a rule for ever, such as `F01`.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The code as it is printed.
        public let rawValue: String

        /// Creates a code.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    /// What attention is drawn to.
    public enum Subject: Sendable, Hashable {
        /// A standard, by its position in the catalogue.
        case standard(Int)
        /// A criterion, by its position in the catalogue.
        case criterion(Int)
        /// An agency, by its position in the register.
        case agency(Int)
        /// An agency's answers to a standard.
        case rating(agency: Int, standard: Int)
        /// An improvement action, by its agency and its number.
        case action(agency: Int, number: String)
        /// An indicator, by its position in the catalogue.
        case indicator(Int)
        /// An agency's figure for an indicator.
        case figure(agency: Int, indicator: Int)

        /// The agency that is meant; `nil` if all are.
        public var agency: Int? {
            switch self {
            case .standard, .criterion, .indicator: nil
            case .agency(let agency), .rating(let agency, _), .action(let agency, _),
                .figure(let agency, _):
                agency
            }
        }
    }

    /// A count of agencies that need improvement, as it stands behind a standard's flag.
    public struct Share: Sendable, Equatable {
        /// How many agencies need improvement.
        public let needingImprovement: Int
        /// How many agencies are rated.
        public let rated: Int
        /// The 95 % interval of the share.
        public let interval: WilsonInterval
        /// The rank by share.
        public let rank: Int
    }

    /// A further number behind a flag.
    public struct Number: Sendable, Equatable {
        /// What a number is.
        public enum Value: Sendable, Equatable {
            /// A count of something.
            case count(Int)
            /// A share, from 0 to 1.
            case share(Fraction)
            /// A figure as an agency gave it, or a mean of such.
            case figure(Fraction)
            /// A day, a grade's code or an id.
            case text(String)
        }

        /// The name, such as `shareBefore`: a key of the summary's JSON.
        public let name: String
        /// The number.
        public let value: Value

        /// Creates a number.
        public init(_ name: String, _ value: Value) {
            self.name = name
            self.value = value
        }
    }

    /// Whether a flag stands under another reading of the same returns.
    public struct Test: Sendable, Equatable {
        /// The reading.
        public let reading: Reading.Name
        /// Whether the flag would be raised under it.
        public let holds: Bool

        /// Creates a test's result.
        public init(reading: Reading.Name, holds: Bool) {
            self.reading = reading
            self.holds = holds
        }
    }

    /// The flags of its rule, which know what it says.
    private let raised: RaisedFlags

    /// Its position among them.
    private let position: Int

    /// The flag at a position of those that a rule raised.
    init(_ raised: RaisedFlags, at position: Int) {
        self.raised = raised
        self.position = position
    }

    /// Creates a flag.
    ///
    /// - Parameters:
    ///   - rule: The rule that raises it.
    ///   - subject: What is flagged.
    ///   - message: The flag in one sentence, with its numbers.
    ///   - share: The count of agencies behind it; `nil` for none.
    ///   - numbers: Further numbers behind it.
    ///   - tests: Whether it stands under each other reading; none where no reading can change it.
    public init(
        _ rule: any FlagRule.Type, on subject: Subject, message: String, share: Share? = nil,
        numbers: [Number] = [], tests: [Test] = []
    ) {
        let written = WrittenFlag(
            subject: subject, message: message, share: share, numbers: numbers, tests: tests)
        self.init(RaisedFlags(rule, [written]), at: 0)
    }

    /// The rule.
    public var code: Code { raised.rule.code }

    /// What is flagged.
    public var subject: Subject { raised.findings.subject(at: position) }

    /// The flag in one sentence, with its numbers.
    public var message: String { raised.findings.message(at: position) }

    /// Why it matters, in one sentence.
    public var reason: String { raised.rule.reason }

    /// The count of agencies behind it; `nil` for a flag that is no share of agencies.
    public var share: Share? { raised.findings.share(at: position) }

    /// Further numbers behind it.
    public var numbers: [Number] { raised.findings.numbers(at: position) }

    /// Whether the flag stands under each other reading; none where no reading can change it.
    public var tests: [Test] { raised.findings.tests(at: position) }

    /// Whether two flags say the same.
    public static func == (one: Flag, other: Flag) -> Bool {
        if one.raised === other.raised, one.position == other.position { return true }
        return one.code == other.code && one.subject == other.subject
            && one.message == other.message && one.reason == other.reason
            && one.share == other.share && one.numbers == other.numbers
            && one.tests == other.tests
    }

    /// Whether it stands under every reading.
    public var isFirm: Bool { tests.allSatisfy(\.holds) }

    /// The tests in words: `holds under 6 of 7 readings`.
    public var holdsUnder: String {
        tests.isEmpty
            ? "holds whatever the reading"
            : "holds under \(tests.count(where: \.holds)) of \(tests.count) readings"
    }

    /// The position of the standard that is flagged as a whole; `nil` for any other flag.
    @inline(never)
    public var standard: Int? {
        // Inlined in a release build, this stops Swift 6.3.1 with "found ownership error".
        switch subject {
        case .standard(let standard): standard
        default: nil
        }
    }
}
