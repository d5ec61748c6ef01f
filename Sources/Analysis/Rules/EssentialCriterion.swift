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
    public static func raised(in context: FlagContext) -> [RaisedFlags] {
        let assessment = context.assessment
        let scale = assessment.scale
        let least = max(1, context.catalogue.flags.essentialAgencies)
        let tallies = assessment.tallies.criteria
        let essential = assessment.index.entries.indices.filter {
            assessment.index.entries[$0].criterion.isEssential
        }
        if essential.isEmpty { return [] }
        let ranks = Tally.ranks(of: tallies.map { $0.share(on: scale) })
        let needs = scale.grades.map(\.needsImprovement)
        let sheets = assessment.sheets.span
        var found: [EssentialCriteria.Found] = []
        for position in essential {
            let count = tallies[position].needingImprovement(on: scale)
            guard count >= least, let share = tallies[position].share(on: scale),
                let rank = ranks[position],
                let interval = WilsonInterval(count, of: tallies[position].rated)
            else { continue }
            var failing: [UInt32] = []
            var fresh = 0
            var own = 0
            for sheet in sheets.indices {
                if sheets[sheet].effective[position].grade.map({ needs[$0] }) ?? false {
                    failing.append(UInt32(clamping: sheets[sheet].agency))
                    if !sheets[sheet].isCarried[position] { fresh += 1 }
                }
                if sheets[sheet].selfAssessed[position].grade.map({ needs[$0] }) ?? false {
                    own += 1
                }
            }
            found.append(
                .init(
                    criterion: position, fraction: share,
                    share: Flag.Share(
                        needingImprovement: count, rated: tallies[position].rated,
                        interval: interval, rank: rank),
                    failing: failing,
                    tests: [
                        Flag.Test(reading: .asScored, holds: true),
                        Flag.Test(reading: .anyOneLeftOut, holds: count - 1 >= least),
                        Flag.Test(reading: .withoutCarried, holds: fresh >= least),
                        Flag.Test(reading: .selfAssessed, holds: own >= least),
                    ]))
        }
        found.sort {
            $0.fraction == $1.fraction
                ? $0.criterion < $1.criterion : $0.fraction > $1.fraction
        }
        return [RaisedFlags(self, EssentialCriteria(found: found, names: context.names))]
    }
}

/// The essential criteria that agencies do not meet.
private struct EssentialCriteria: FlagFindings {
    /// One criterion.
    struct Found {
        let criterion: Int
        let fraction: Fraction
        let share: Flag.Share
        /// The agencies that need improvement in it.
        let failing: [UInt32]
        let tests: [Flag.Test]
    }

    let found: [Found]
    let names: FlagNames

    var count: Int { found.count }

    func subject(at position: Int) -> Flag.Subject { .criterion(found[position].criterion) }

    func message(at position: Int) -> String {
        let found = found[position]
        return """
            \(found.share.needingImprovement) of \(found.share.rated) rated agencies need improvement \
            in essential criterion \(names.index.entries[found.criterion].criterion.ref): \
            \(FlagWords.list(found.failing.map(names.agency), limit: 3))
            """
    }

    func share(at position: Int) -> Flag.Share? { found[position].share }

    func numbers(at position: Int) -> [Flag.Number] {
        let ids = found[position].failing.map { names.agencies[Int($0)].id }
        return [.init("agencies", .text(ids.joined(separator: " ")))]
    }

    func tests(at position: Int) -> [Flag.Test] { found[position].tests }
}
