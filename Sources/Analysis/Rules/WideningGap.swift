import Section11Returns
import Section11Scoring
import Section11Standards

/// F03: a standard in which more agencies need improvement than in the cycle before.
///
/// Looks for standards whose number of agencies needing improvement and whose share of the rated
/// agencies have both risen since the cycle before, by the catalogue's thresholds: one agency, and
/// any rise of the share, unless it says otherwise. Since both must rise, neither a smaller nor a
/// larger base raises it alone. The flag is tried under every reading, that of only the agencies
/// rated in both cycles among them. Does not look further back than one cycle, nor at a cycle of
/// another edition. An agency that took another's place counts as new.
///
/// Example: 12 of 19 agencies need improvement in standard 5, against 9 of 18 in the cycle before.
///
/// Source: the rule is ours; that both bases are stated follows from the Southampton board's report
/// for 2017-18, which took percentages on the wrong one.
public enum WideningGap: FlagRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F03")

    /// The rule in a few words.
    public static let title = "widening gap"

    /// Why it matters.
    public static let reason =
        "What was done since the last audit has not kept more agencies from falling short."

    /// The flags, the greatest rise first.
    public static func raised(in context: FlagContext) -> [RaisedFlags] {
        guard let before = context.earlier.first else { return [] }
        let now = context.assessment
        let thresholds = context.catalogue.flags
        let shares = now.tallies.standards.map { $0.share(on: now.scale) }
        let sharesBefore = before.tallies.standards.map { $0.share(on: before.scale) }
        let risen = shares.indices.filter {
            isWider(shares[$0], than: sharesBefore[$0], by: thresholds)
        }
        if risen.isEmpty { return [] }
        let readings = Dictionary(
            Reading.all(of: before).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let both = RatedInBoth(now, before)
        typealias Found = (rise: Fraction, standard: Int, flag: WrittenFlag)
        let found = risen.compactMap { standard -> Found? in
            guard let after = shares[standard], let earlier = sharesBefore[standard],
                let rise = after.difference(from: earlier),
                let share = Flag.Share(ofStandard: standard, in: now)
            else { return nil }
            var tests = context.readings.compactMap { reading -> Flag.Test? in
                guard let other = readings[reading.name] else { return nil }
                return Flag.Test(
                    reading: reading.name,
                    holds: holds(
                        standard, in: reading, against: other, from: earlier, to: after,
                        by: thresholds))
            }
            let paired = both.shares[standard]
            tests.append(
                Flag.Test(
                    reading: .inBothCycles,
                    holds: isWider(paired.now, than: paired.before, by: thresholds)))
            let described = context.catalogue.standards[standard]
            let cycle = before.returnSet.cycle.id
            let message = """
                \(after.numerator) of \(after.denominator) rated agencies need improvement in \
                standard \(described.number), \(described.title) (\(FlagWords.percent(after))), \
                against \(earlier.numerator) of \(earlier.denominator) in '\(cycle)' \
                (\(FlagWords.percent(earlier)))
                """
            let numbers: [Flag.Number] = [
                .init("cycleBefore", .text(cycle)),
                .init("needingImprovementBefore", .count(earlier.numerator)),
                .init("ratedBefore", .count(earlier.denominator)),
                .init("shareBefore", .share(earlier)),
                .init("ratedInBoth", .count(paired.now?.denominator ?? 0)),
                .init("needingImprovementInBoth", .count(paired.now?.numerator ?? 0)),
                .init("needingImprovementInBothBefore", .count(paired.before?.numerator ?? 0)),
            ]
            return (
                rise, standard,
                WrittenFlag(
                    subject: .standard(standard), message: message, share: share,
                    numbers: numbers, tests: tests)
            )
        }
        let ordered = found.sorted {
            $0.rise == $1.rise ? $0.standard < $1.standard : $0.rise > $1.rise
        }
        return [RaisedFlags(self, ordered.map(\.flag))]
    }

    /// Whether the number and the share have both risen far enough.
    static func isWider(
        _ now: Fraction?, than before: Fraction?, by thresholds: Thresholds
    ) -> Bool {
        guard let now, let before, now > before, let rise = now.difference(from: before) else {
            return false
        }
        return now.numerator - before.numerator >= max(1, thresholds.wideningAgencies)
            && rise >= thresholds.wideningShare
    }

    /// Whether the gap is wider in every variant of a reading.
    private static func holds(
        _ standard: Int, in reading: Reading, against other: Reading, from before: Fraction,
        to now: Fraction, by thresholds: Thresholds
    ) -> Bool {
        if reading.name == .anyOneLeftOut {
            // One return is left out of the one cycle or of the other, never one of each.
            return reading.variants.allSatisfy {
                isWider($0[standard], than: before, by: thresholds)
            }
                && other.variants.allSatisfy {
                    isWider(now, than: $0[standard], by: thresholds)
                }
        }
        return zip(reading.variants, other.variants).allSatisfy {
            isWider($0[standard], than: $1[standard], by: thresholds)
        }
    }
}
