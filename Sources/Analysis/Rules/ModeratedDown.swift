import Section11Returns
import Section11Scoring
import Section11Standards

/// F08: ratings that the moderation panel lowered.
///
/// Counts by agency how many ratings of its return the panel lowered and by how many steps of the
/// scale in all, from one rating up unless the catalogue says otherwise; and looks for standards in
/// which more than half of the agencies rated, two at least, stand lower after moderation than by
/// their own ratings. Does not look at ratings that the panel raised or confirmed, nor, by agency,
/// at ratings carried forward, which were told of in their own cycle.
///
/// Example: the panel lowers 6.1 of an agency from outstanding to requires improvement: one rating,
/// two steps.
///
/// Source: templates that keep the agency's score beside the moderated one; the rule is ours.
public enum ModeratedDown: FlagRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F08")

    /// The rule in a few words.
    public static let title = "moderated down"

    /// Why it matters.
    public static let reason =
        "Where the panel sees less than the agency does, the other ratings may be too high as well."

    /// The flags: standards first, then the agencies by steps.
    public static func flags(in context: FlagContext) -> [Flag] {
        standards(in: context) + agencies(in: context)
    }

    private static func standards(in context: FlagContext) -> [Flag] {
        let assessment = context.assessment
        let half = Fraction(1, of: 2) ?? .zero
        var found: [(share: Fraction, flag: Flag)] = []
        for (standard, described) in context.catalogue.standards.enumerated() {
            var rated = 0
            var lowered = 0
            for card in assessment.tallies.scorecards {
                guard let own = card.selfAssessed[standard].grade,
                    let effective = card.scores[standard].standing.grade
                else { continue }
                rated += 1
                if effective < own { lowered += 1 }
            }
            guard lowered > 1, let share = Fraction(lowered, of: rated), share > half else {
                continue
            }
            let flag = Flag(
                self, on: .standard(standard),
                message: """
                    the panel's ratings put \(lowered) of \(rated) rated agencies lower in standard \
                    \(described.number), \(described.title), than their own
                    """,
                share: Flag.Share(ofStandard: standard, in: assessment),
                numbers: [
                    .init("agenciesLowered", .count(lowered)), .init("agencies", .count(rated)),
                ])
            found.append((share, flag))
        }
        return found.enumerated().sorted {
            $0.element.share == $1.element.share
                ? $0.offset < $1.offset : $0.element.share > $1.element.share
        }.map(\.element.flag)
    }

    private static func agencies(in context: FlagContext) -> [Flag] {
        let index = context.assessment.index
        var found: [(steps: Int, flag: Flag)] = []
        for sheet in context.assessment.sheets {
            guard let responses = context.answered(sheet)?.responses else { continue }
            var refs: [String] = []
            var steps = 0
            var moderated = 0
            for (criterion, source) in sheet.sources.enumerated() {
                guard let source, source.cyclesBack == 0,
                    let panel = responses[source.response].moderated?.grade,
                    let own = responses[source.response].selfAssessed.grade
                else { continue }
                moderated += 1
                if panel < own {
                    refs.append(index.entries[criterion].criterion.ref)
                    steps += own - panel
                }
            }
            guard refs.count >= max(1, context.catalogue.flags.moderatedDownRatings) else {
                continue
            }
            let flag = Flag(
                self, on: .agency(sheet.agency),
                message: """
                    the panel lowered \(refs.count) of \
                    \(FlagWords.count(moderated, "rating", "ratings")) of \
                    \(context.agency(sheet.agency).name) that it moderated, by \
                    \(FlagWords.count(steps, "step", "steps")) in all: \(FlagWords.list(refs))
                    """,
                numbers: [
                    .init("lowered", .count(refs.count)), .init("moderated", .count(moderated)),
                    .init("steps", .count(steps)),
                    .init("refs", .text(refs.joined(separator: " "))),
                ])
            found.append((steps, flag))
        }
        return found.enumerated().sorted {
            ($1.element.steps, $0.offset) < ($0.element.steps, $1.offset)
        }.map(\.element.flag)
    }
}
