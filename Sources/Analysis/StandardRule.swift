import Section11Scoring
public import Section11Standards

/// A rule that picks out standards by the share of agencies that need improvement.
public protocol StandardRule: FlagRule {
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

extension StandardRule {
    /// The flags on the standards picked out, the weakest first, each tried under every reading.
    public static func flags(in context: FlagContext) -> [Flag] {
        let assessment = context.assessment
        let thresholds = context.catalogue.flags
        let shares = assessment.tallies.standards.map { $0.share(on: assessment.scale) }
        let flags = picks(shares, thresholds: thresholds).compactMap { standard -> Flag? in
            guard let share = Flag.Share(ofStandard: standard, in: assessment) else { return nil }
            let described = context.catalogue.standards[standard]
            let flagged = FlaggedStandard(
                number: described.number, title: described.title,
                needingImprovement: share.needingImprovement, rated: share.rated, rank: share.rank)
            let tests = context.readings.map { reading in
                Flag.Test(
                    reading: reading.name,
                    holds: reading.variants.allSatisfy {
                        picks($0, thresholds: thresholds).contains(standard)
                    })
            }
            return Flag(
                self, on: .standard(standard),
                message: message(for: flagged, thresholds: thresholds), share: share, tests: tests)
        }
        return flags.sorted {
            ($0.share?.rank ?? .max, $0.standard ?? .max)
                < ($1.share?.rank ?? .max, $1.standard ?? .max)
        }
    }
}

extension Flag.Share {
    /// The count behind a standard; `nil` where nobody is rated.
    public init?(ofStandard standard: Int, in assessment: Assessment) {
        let tally = assessment.tallies.standards[standard]
        let count = tally.needingImprovement(on: assessment.scale)
        guard let rank = assessment.ranks[standard],
            let interval = WilsonInterval(count, of: tally.rated)
        else { return nil }
        self.init(needingImprovement: count, rated: tally.rated, interval: interval, rank: rank)
    }
}
