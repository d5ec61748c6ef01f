import Section11Scoring
public import Section11Standards

/// F02: the weakest standards, relative to the others.
///
/// Looks for every standard of the catalogue's rank or better (three unless it says otherwise) by
/// the share of rated agencies that need improvement, in which at least one agency does. Ties share
/// a rank, so more standards than the number may be picked out. Does not say that a standard is
/// weak in itself; F01 does.
///
/// Example: shares of 13/19, 12/19, 11/18 and 7/19 have the ranks 1 to 4; the first three are
/// flagged.
///
/// Source: the Southampton board's report for 2017-18, which names three standards.
public enum WeakestStandards: StandardRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F02")

    /// The rule in a few words.
    public static let title = "weakest standards"

    /// Why it matters.
    public static let reason =
        "Work on these standards first would help most agencies, even where most already meet them."

    /// The positions of the standards that are picked out.
    public static func picks(_ shares: [Fraction?], thresholds: Thresholds) -> [Int] {
        let ranks = Tally.ranks(of: shares)
        return shares.indices.filter { position in
            guard let rank = ranks[position], let share = shares[position] else { return false }
            return rank <= thresholds.weakest && share > .zero
        }
    }

    /// The flag in one sentence.
    public static func message(
        for standard: FlaggedStandard, thresholds: Thresholds
    ) -> String {
        """
        standard \(standard.number), \(standard.title), has rank \(standard.rank) by the share of \
        rated agencies that need improvement: \(standard.needingImprovement) of \(standard.rated)
        """
    }
}
