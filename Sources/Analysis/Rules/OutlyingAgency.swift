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
    public static func raised(in context: FlagContext) -> [RaisedFlags] {
        var peers: [OutlyingAgencies.Peers] = []
        var found: [OutlyingAgencies.Found] = []
        for group in PeerGroup.all(in: context.assessment) {
            let spread = add(group, as: peers.count, in: context, to: &found)
            guard let spread else { continue }
            peers.append(.init(kind: group.kind, count: spread.count, median: spread.median))
        }
        if found.isEmpty { return [] }
        found.sort { $0.score == $1.score ? $0.agency < $1.agency : $0.score > $1.score }
        let findings = OutlyingAgencies(
            found: found, peers: peers, readings: [.asScored, .anyOneLeftOut] + readings,
            scoreAbove: context.catalogue.flags.outlyingScoreAbove, names: context.names)
        return [RaisedFlags(self, findings)]
    }

    /// Adds the agencies that stand apart from a group.
    ///
    /// - Parameters:
    ///   - group: The agencies of one kind.
    ///   - peers: The position of the group among those with such agencies.
    ///   - context: What the rule may look at.
    ///   - found: Takes the agencies up.
    /// - Returns: How the shares of the group lie; `nil` if no agency stands apart.
    private static func add(
        _ group: PeerGroup, as peers: Int, in context: FlagContext,
        to found: inout [OutlyingAgencies.Found]
    ) -> ShareSpread? {
        let assessment = context.assessment
        let thresholds = context.catalogue.flags
        let shares = group.shares(under: .asScored, in: assessment)
        guard shares.count >= thresholds.outlyingOfKind else { return nil }
        let spread = ShareSpread(shares.map(\.share))
        let apart = shares.compactMap { member in
            verdict(on: member.share, in: spread, by: thresholds).map { (member, $0) }
        }
        if apart.isEmpty { return nil }
        let leftOut = spread.withOneLeftOut
        let others = readings.map { reading in
            let shares = group.shares(under: reading, in: assessment)
            return (
                spread: ShareSpread(shares.map(\.share)), count: shares.count,
                shares: Dictionary(
                    shares.map { ($0.sheet, $0.share) }, uniquingKeysWith: { first, _ in first })
            )
        }
        for (member, verdict) in apart {
            func isSame(_ share: Fraction, in spread: ShareSpread) -> Bool {
                self.verdict(on: share, in: spread, by: thresholds)?.isWorse == verdict.isWorse
            }
            var holds = [true, leftOut.allSatisfy { isSame(member.share, in: $0) }]
            for other in others {
                holds.append(
                    other.count >= thresholds.outlyingOfKind
                        && other.shares[member.sheet].map { isSame($0, in: other.spread) } ?? false)
            }
            found.append(
                .init(
                    agency: UInt32(clamping: assessment.sheets[member.sheet].agency),
                    peers: UInt32(clamping: peers), share: member.share, score: verdict.score,
                    isWorse: verdict.isWorse, holds: holds,
                    bare: verdict.isWorse
                        ? nil : ratingsWithoutEvidence(inSheet: member.sheet, of: assessment)))
        }
        return spread
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

    private static func ratingsWithoutEvidence(
        inSheet position: Int, of assessment: Assessment
    ) -> Int {
        let set = assessment.returnSet
        let effective = assessment.sheets[position].effective
        let evidence = SheetEvidence(assessment.sheets[position].sources, in: set)
        return effective.indices.count { criterion in
            effective[criterion].grade != nil
                && evidence.isThere(for: criterion, in: set) == false
        }
    }
}

/// The agencies that stand apart from the others of their kinds.
private struct OutlyingAgencies: FlagFindings {
    /// The agencies of one kind.
    struct Peers {
        let kind: AgencyKind
        let count: Int
        let median: Fraction
    }

    /// One agency.
    struct Found {
        let agency: UInt32
        let peers: UInt32
        let share: Fraction
        let score: Fraction
        let isWorse: Bool
        /// Whether it stands apart under each of the readings.
        let holds: [Bool]
        /// How many ratings have no evidence; `nil` where that is not asked.
        let bare: Int?
    }

    let found: [Found]
    let peers: [Peers]
    let readings: [Reading.Name]
    let scoreAbove: Fraction
    let names: FlagNames

    var count: Int { found.count }

    func subject(at position: Int) -> Flag.Subject { .agency(Int(found[position].agency)) }

    func message(at position: Int) -> String {
        let found = found[position]
        let peers = peers[Int(found.peers)]
        let score = Fraction(found.score.rounded(toDecimals: 2), of: 100) ?? .zero
        var message = """
            \(names.agency(found.agency)) needs improvement in \(found.share.numerator) of the \
            \(found.share.denominator) criteria that it rates (\(FlagWords.percent(found.share))), \
            far \(found.isWorse ? "more" : "less") than the \(peers.count) agencies of its kind \
            (\(peers.kind.title): median \(FlagWords.percent(peers.median)); modified z score \
            \(FlagWords.decimal(score)), above \(FlagWords.decimal(scoreAbove)))
            """
        if let bare = found.bare, bare > 0 {
            message +=
                "; worth a look, for \(FlagWords.count(bare, "rating has", "ratings have")) "
                + "no evidence"
        }
        return message
    }

    func numbers(at position: Int) -> [Flag.Number] {
        let found = found[position]
        let peers = peers[Int(found.peers)]
        return [
            .init("needingImprovement", .count(found.share.numerator)),
            .init("graded", .count(found.share.denominator)), .init("share", .share(found.share)),
            .init("kind", .text(peers.kind.rawValue)), .init("ofKind", .count(peers.count)),
            .init("medianOfKind", .share(peers.median)),
            .init("modifiedZ", .figure(found.score)),
        ] + (found.bare.map { [.init("withoutEvidence", .count($0))] } ?? [])
    }

    func tests(at position: Int) -> [Flag.Test] {
        zip(readings, found[position].holds).map { Flag.Test(reading: $0, holds: $1) }
    }
}
