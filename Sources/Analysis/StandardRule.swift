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
    public static func raised(in context: FlagContext) -> [RaisedFlags] {
        let assessment = context.assessment
        let thresholds = context.catalogue.flags
        let shares = assessment.tallies.standards.map { $0.share(on: assessment.scale) }
        let picked = picks(shares, thresholds: thresholds)
        if picked.isEmpty { return [] }
        let firm = context.readings.map { reading in
            (name: reading.name, standards: picks(inAll: reading.variants, thresholds: thresholds))
        }
        typealias Found = (rank: Int, standard: Int, flag: WrittenFlag)
        let flags = picked.compactMap { standard -> Found? in
            guard let share = Flag.Share(ofStandard: standard, in: assessment) else { return nil }
            let described = context.catalogue.standards[standard]
            let flagged = FlaggedStandard(
                number: described.number, title: described.title,
                needingImprovement: share.needingImprovement, rated: share.rated, rank: share.rank)
            let flag = WrittenFlag(
                subject: .standard(standard),
                message: message(for: flagged, thresholds: thresholds), share: share,
                tests: firm.map { name, standards in
                    Flag.Test(reading: name, holds: standards?.contains(standard) ?? true)
                })
            return (share.rank, standard, flag)
        }
        let ordered = flags.sorted { ($0.rank, $0.standard) < ($1.rank, $1.standard) }
        return [RaisedFlags(self, ordered.map(\.flag))]
    }

    /// The standards that are picked out in every variant of a reading; `nil`, which is all of them,
    /// where it has none.
    static func picks(inAll variants: [[Fraction?]], thresholds: Thresholds) -> Set<Int>? {
        guard let first = variants.first else { return nil }
        var all = Set(picks(first, thresholds: thresholds))
        // Each variant is tried once for all standards, as a country has thousands of them.
        for variant in variants.dropFirst() where !all.isEmpty {
            all.formIntersection(picks(variant, thresholds: thresholds))
        }
        return all
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
