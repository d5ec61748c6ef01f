public import Section11Standards

/// F01: a standard in which most agencies need improvement.
///
/// Looks for a share of rated agencies that need improvement above the catalogue's threshold, more
/// than half unless it says otherwise. The comparison is strict and exact: 5 of 10 is not more than
/// half. Does not look at how far below the pass grade they are, nor at agencies that are not
/// rated.
///
/// Example: 11 of 19 agencies rate standard 5 as requiring improvement, so F01 is raised on it.
///
/// Source: the Southampton board's report for 2017-18, which names the "areas where most agencies"
/// required improvement.
public enum WeakStandard: StandardRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F01")

    /// The rule in a few words.
    public static let title = "weak standard"

    /// Why it matters.
    public static let reason =
        "Most of the agencies that work with these children say that they do not yet meet it."

    /// The positions of the standards that are picked out.
    public static func picks(_ shares: [Fraction?], thresholds: Thresholds) -> [Int] {
        shares.indices.filter { position in
            shares[position].map { $0 > thresholds.weakStandardShareAbove } ?? false
        }
    }

    /// The flag in one sentence.
    public static func message(
        for standard: FlaggedStandard, thresholds: Thresholds
    ) -> String {
        let isHalf = thresholds.weakStandardShareAbove == Fraction(1, of: 2)
        let percent = thresholds.weakStandardShareAbove.rounded(toDecimals: 2)
        return """
            \(standard.needingImprovement) of \(standard.rated) rated agencies need improvement in \
            standard \(standard.number), \(standard.title): \
            \(isHalf ? "more than half" : "more than \(percent) %")
            """
    }
}
