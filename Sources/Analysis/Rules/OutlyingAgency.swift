import Section11Returns
import Section11Scoring
import Section11Standards

/// F05: an agency that stands apart from the others of its kind.
///
/// Takes the share of the criteria rated that need improvement, and compares it with the median of
/// the agencies of the same kind, where there are five of them or more. Looks for agencies with a
/// modified z score above 3.5 that also lie a fifth of the criteria or more from the median; the
/// catalogue may set other numbers. Much better stands apart as well as much worse, and is told
/// with how many of its ratings have no evidence. Does not compare agencies of unknown kind, nor
/// one that has a grade for less than half of what it was asked.
///
/// Example: of 12 schools most need improvement in a tenth of the criteria or less, one in 60 %.
///
/// Source: the rule is ours, with the modified z score of Iglewicz and Hoaglin (1993) and their
/// 3.5.
public enum OutlyingAgency: FlagRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F05")

    /// The rule in a few words.
    public static let title = "outlying agency"

    /// Why it matters.
    public static let reason = """
        An agency so unlike its peers needs help, has something to teach, or judges itself by another \
        measure.
        """

    /// The readings that change the ratings of criteria, beside that as scored.
    private static let readings: [Reading.Name] = [
        .withoutCarried, .notApplicableCounted, .selfAssessed,
    ]

    /// The flags, the highest score first.
    public static func flags(in context: FlagContext) -> [Flag] {
        let found = PeerGroup.all(in: context).flatMap { flags(of: $0, in: context) }
        return found.sorted {
            $0.score == $1.score
                ? ($0.flag.subject.agency ?? 0) < ($1.flag.subject.agency ?? 0)
                : $0.score > $1.score
        }.map(\.flag)
    }

    private static func flags(
        of group: PeerGroup, in context: FlagContext
    ) -> [(score: Fraction, flag: Flag)] {
        let scale = context.catalogue.scale
        let thresholds = context.catalogue.flags
        let shares = group.shares(under: .asScored, on: scale)
        guard shares.count >= thresholds.outlyingOfKind else { return [] }
        let spread = ShareSpread(shares.map(\.share))
        let apart = shares.compactMap { member in
            verdict(on: member.share, in: spread, by: thresholds).map { (member, $0) }
        }
        if apart.isEmpty { return [] }
        let leftOut = spread.withOneLeftOut
        let others = readings.map { reading in
            let shares = group.shares(under: reading, on: scale)
            return (
                name: reading, spread: ShareSpread(shares.map(\.share)), count: shares.count,
                shares: Dictionary(
                    shares.map { ($0.agency, $0.share) }, uniquingKeysWith: { first, _ in first })
            )
        }
        return apart.map { member, verdict in
            var tests = [
                Flag.Test(reading: .asScored, holds: true),
                Flag.Test(
                    reading: .anyOneLeftOut,
                    holds: leftOut.allSatisfy {
                        self.verdict(on: member.share, in: $0, by: thresholds)?.isWorse
                            == verdict.isWorse
                    }),
            ]
            for other in others {
                let share = other.shares[member.agency]
                let same = share.flatMap {
                    self.verdict(on: $0, in: other.spread, by: thresholds)?.isWorse
                }
                tests.append(
                    Flag.Test(
                        reading: other.name,
                        holds: other.count >= thresholds.outlyingOfKind
                            && same == verdict.isWorse))
            }
            let bare =
                verdict.isWorse
                ? nil : ratingsWithoutEvidence(of: member.agency, in: group, context)
            let flag = Flag(
                self, on: .agency(member.agency),
                message: message(
                    context.agency(member.agency).name, member.share, verdict, group.kind, spread,
                    bare, thresholds),
                numbers: [
                    .init("needingImprovement", .count(member.share.numerator)),
                    .init("graded", .count(member.share.denominator)),
                    .init("share", .share(member.share)),
                    .init("kind", .text(group.kind.rawValue)),
                    .init("ofKind", .count(spread.count)),
                    .init("medianOfKind", .share(spread.median)),
                    .init("modifiedZ", .figure(verdict.score)),
                ] + (bare.map { [.init("withoutEvidence", .count($0))] } ?? []),
                tests: tests)
            return (verdict.score, flag)
        }
    }

    /// How far and on which side a share stands apart; `nil` if it does not.
    private static func verdict(
        on share: Fraction, in spread: ShareSpread, by thresholds: Thresholds
    ) -> (score: Fraction, isWorse: Bool)? {
        guard let score = spread.score(of: share), score > thresholds.outlyingScoreAbove,
            spread.distance(of: share) >= thresholds.outlyingShareApart
        else { return nil }
        return (score, spread.isAboveMedian(share))
    }

    private static func message(
        _ name: String, _ share: Fraction, _ verdict: (score: Fraction, isWorse: Bool),
        _ kind: AgencyKind, _ spread: ShareSpread, _ bare: Int?, _ thresholds: Thresholds
    ) -> String {
        let score = Fraction(verdict.score.rounded(toDecimals: 2), of: 100) ?? .zero
        var message = """
            \(name) needs improvement in \(share.numerator) of the \(share.denominator) criteria that \
            it rates (\(FlagWords.percent(share))), far \(verdict.isWorse ? "more" : "less") than the \
            \(spread.count) agencies of its kind (\(kind.title): median \
            \(FlagWords.percent(spread.median)); modified z score \(FlagWords.decimal(score)), above \
            \(FlagWords.decimal(thresholds.outlyingScoreAbove)))
            """
        if let bare, bare > 0 {
            message +=
                "; worth a look, for \(FlagWords.count(bare, "rating has", "ratings have")) "
                + "no evidence"
        }
        return message
    }

    private static func ratingsWithoutEvidence(
        of agency: Int, in group: PeerGroup, _ context: FlagContext
    ) -> Int {
        guard let sheet = group.sheets.first(where: { $0.agency == agency }) else { return 0 }
        return sheet.effective.indices.count { criterion in
            sheet.effective[criterion].grade != nil
                && context.hasEvidence(for: criterion, in: sheet) == false
        }
    }
}
