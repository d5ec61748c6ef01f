import Section11Returns
import Section11Scoring
import Section11Standards

/// F14: an essential criterion that agencies do not meet.
///
/// Looks for criteria that the catalogue marks as essential and in which at least one agency,
/// unless the catalogue says otherwise, has a grade that needs improvement, and names the first of
/// them. The flag is tried under the readings that change the ratings of criteria. Does not look at
/// an essential criterion that is unanswered, nor ask whether an agency may call it not applicable.
///
/// Example: 6.1, on checks before appointment, is essential; 2 of 19 agencies need improvement in
/// it.
///
/// Source: the catalogue's own mark; a benchmark that fails by a single aspect is known from the
/// 360 degree safe tool.
public enum EssentialCriterion: FlagRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F14")

    /// The rule in a few words.
    public static let title = "essential criterion not met"

    /// Why it matters.
    public static let reason =
        "The catalogue requires it of every agency, whatever else an agency does well."

    /// The flags, the highest share first.
    public static func flags(in context: FlagContext) -> [Flag] {
        let assessment = context.assessment
        let scale = assessment.scale
        let least = max(1, context.catalogue.flags.essentialAgencies)
        let tallies = assessment.tallies.criteria
        let ranks = Tally.ranks(of: tallies.map { $0.share(on: scale) })
        var found: [(share: Fraction, flag: Flag)] = []
        for (position, entry) in assessment.index.entries.enumerated()
        where entry.criterion.isEssential {
            let count = tallies[position].needingImprovement(on: scale)
            guard count >= least, let share = tallies[position].share(on: scale),
                let rank = ranks[position],
                let interval = WilsonInterval(count, of: tallies[position].rated)
            else { continue }
            let failing = assessment.sheets.filter {
                needsImprovement($0.effective[position], on: scale)
            }
            let agencies = failing.map { context.agency($0.agency) }
            let flag = Flag(
                self, on: .criterion(position),
                message: """
                    \(count) of \(tallies[position].rated) rated agencies need improvement in \
                    essential criterion \(entry.criterion.ref): \
                    \(FlagWords.list(agencies.map(\.name), limit: 3))
                    """,
                share: Flag.Share(
                    needingImprovement: count, rated: tallies[position].rated, interval: interval,
                    rank: rank),
                numbers: [.init("agencies", .text(agencies.map(\.id).joined(separator: " ")))],
                tests: tests(of: position, failing, count, least, in: context))
            found.append((share, flag))
        }
        return found.enumerated().sorted {
            $0.element.share == $1.element.share
                ? $0.offset < $1.offset : $0.element.share > $1.element.share
        }.map(\.element.flag)
    }

    private static func tests(
        of criterion: Int, _ failing: [AnswerSheet], _ count: Int, _ least: Int,
        in context: FlagContext
    ) -> [Flag.Test] {
        let scale = context.catalogue.scale
        let fresh = failing.count { !$0.isCarried[criterion] }
        let own = context.assessment.sheets.count {
            needsImprovement($0.selfAssessed[criterion], on: scale)
        }
        return [
            Flag.Test(reading: .asScored, holds: true),
            Flag.Test(reading: .anyOneLeftOut, holds: count - 1 >= least),
            Flag.Test(reading: .withoutCarried, holds: fresh >= least),
            Flag.Test(reading: .selfAssessed, holds: own >= least),
        ]
    }

    private static func needsImprovement(_ standing: Standing, on scale: RatingScale) -> Bool {
        standing.grade.map { scale.grades[$0].needsImprovement } ?? false
    }
}
