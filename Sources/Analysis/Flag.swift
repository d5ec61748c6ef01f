import Section11Returns
import Section11Scoring
public import Section11Standards

/// Attention drawn to a standard, with the numbers behind it.
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

    /// The rule.
    public let code: Code

    /// The position of the standard in the catalogue.
    public let standard: Int

    /// What is flagged, such as `standard 5`.
    public let subject: String

    /// The flag in one sentence, with its numbers.
    public let message: String

    /// Why it matters, in one sentence.
    public let reason: String

    /// How many agencies need improvement.
    public let needingImprovement: Int

    /// How many agencies are rated.
    public let rated: Int

    /// The 95 % interval of the share.
    public let interval: WilsonInterval

    /// The rank by share.
    public let rank: Int

    /// Whether the flag stands under each other reading.
    public let tests: [Test]

    /// Whether it stands under every one.
    public var isFirm: Bool { tests.allSatisfy(\.holds) }

    /// The tests in words: `holds under 6 of 7 readings`.
    public var holdsUnder: String {
        "holds under \(tests.count(where: \.holds)) of \(tests.count) readings"
    }
}

/// A rule that draws attention to standards.
public protocol FlagRule: Sendable {
    /// The rule's code.
    static var code: Flag.Code { get }

    /// The rule in a few words.
    static var title: String { get }

    /// Why it matters, in one sentence.
    static var reason: String { get }

    /// The positions of the standards that the rule picks out, given the share of each.
    static func picks(_ shares: [Fraction?], thresholds: Thresholds) -> [Int]

    /// The flag in one sentence, with its numbers.
    static func message(for standard: FlaggedStandard, thresholds: Thresholds) -> String
}

/// A standard that a rule picked out, with its numbers.
public struct FlaggedStandard: Sendable {
    /// The number as agencies write it.
    public let number: String
    /// The name.
    public let title: String
    /// How many agencies need improvement.
    public let needingImprovement: Int
    /// How many agencies are rated.
    public let rated: Int
    /// The rank by share.
    public let rank: Int
}

/// All rules, in the order of their codes.
public enum FlagRules {
    /// All rules, in the order of their codes.
    public static let all: [any FlagRule.Type] = [WeakStandard.self, WeakestStandards.self]

    /// The flags that the rules raise, rule by rule, the weakest standard first.
    public static func flags(in assessment: Assessment) -> [Flag] {
        let readings = Reading.all(of: assessment)
        return all.flatMap { flags(of: $0, in: assessment, readings: readings) }
    }

    private static func flags(
        of rule: any FlagRule.Type, in assessment: Assessment, readings: [Reading]
    ) -> [Flag] {
        let thresholds = assessment.index.catalogue.flags
        let tallies = assessment.tallies.standards
        let picks = rule.picks(
            tallies.map { $0.share(on: assessment.scale) }, thresholds: thresholds)
        let flags = picks.compactMap { standard -> Flag? in
            let tally = tallies[standard]
            let count = tally.needingImprovement(on: assessment.scale)
            guard let rank = assessment.ranks[standard],
                let interval = WilsonInterval(count, of: tally.rated)
            else { return nil }
            let described = assessment.index.catalogue.standards[standard]
            let flagged = FlaggedStandard(
                number: described.number, title: described.title, needingImprovement: count,
                rated: tally.rated, rank: rank)
            let tests = readings.map { reading in
                Flag.Test(
                    reading: reading.name,
                    holds: reading.variants.allSatisfy {
                        rule.picks($0, thresholds: thresholds).contains(standard)
                    })
            }
            return Flag(
                code: rule.code, standard: standard, subject: "standard \(described.number)",
                message: rule.message(for: flagged, thresholds: thresholds),
                reason: rule.reason, needingImprovement: count, rated: tally.rated,
                interval: interval, rank: rank, tests: tests)
        }
        return flags.sorted { ($0.rank, $0.standard) < ($1.rank, $1.standard) }
    }
}
