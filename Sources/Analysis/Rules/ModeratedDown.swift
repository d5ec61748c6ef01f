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
    public static func raised(in context: FlagContext) -> [RaisedFlags] {
        [RaisedFlags(self, standards(in: context)), RaisedFlags(self, agencies(in: context))]
    }

    private static func standards(in context: FlagContext) -> [WrittenFlag] {
        let assessment = context.assessment
        let half = Fraction(1, of: 2) ?? .zero
        let cards = assessment.tallies.scorecards.span
        var found: [(share: Fraction, flag: WrittenFlag)] = []
        for (standard, described) in context.catalogue.standards.enumerated() {
            var rated = 0
            var lowered = 0
            for card in cards.indices {
                guard let own = cards[card].selfAssessed[standard].grade,
                    let effective = cards[card].scores[standard].standing.grade
                else { continue }
                rated += 1
                if effective < own { lowered += 1 }
            }
            guard lowered > 1, let share = Fraction(lowered, of: rated), share > half else {
                continue
            }
            let flag = WrittenFlag(
                subject: .standard(standard),
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

    private static func agencies(in context: FlagContext) -> LoweredRatings {
        let least = max(1, context.catalogue.flags.moderatedDownRatings)
        let sheets = context.assessment.sheets
        var lowered = LoweredRatings(names: context.names)
        for position in sheets.indices {
            // Nearly all sheets: the panel changed nothing.
            if sheets[position].effective == sheets[position].selfAssessed { continue }
            let sheet = sheets[position]
            guard
                let responses = context.withAnswered(by: sheet.agency, { $0.responses })
            else { continue }
            var criteria: [UInt32] = []
            var steps = 0
            var moderated = 0
            for (criterion, source) in sheet.sources.enumerated() {
                guard let source, source.cyclesBack == 0,
                    let panel = responses[source.response].moderated?.grade,
                    let own = responses[source.response].selfAssessed.grade
                else { continue }
                moderated += 1
                if panel < own {
                    criteria.append(UInt32(clamping: criterion))
                    steps += own - panel
                }
            }
            if criteria.count < least { continue }
            lowered.found.append(
                .init(
                    agency: UInt32(clamping: sheet.agency), moderated: moderated, steps: steps,
                    criteria: criteria))
        }
        lowered.found.sort { ($1.steps, $0.agency) < ($0.steps, $1.agency) }
        return lowered
    }
}

/// The agencies of which the panel lowered ratings.
private struct LoweredRatings: FlagFindings {
    /// One agency.
    struct Found {
        let agency: UInt32
        let moderated: Int
        let steps: Int
        /// The criteria whose ratings were lowered.
        let criteria: [UInt32]
    }

    var found: [Found] = []
    let names: FlagNames

    init(names: FlagNames) { self.names = names }

    var count: Int { found.count }

    func subject(at position: Int) -> Flag.Subject { .agency(Int(found[position].agency)) }

    func message(at position: Int) -> String {
        let found = found[position]
        return """
            the panel lowered \(found.criteria.count) of \
            \(FlagWords.count(found.moderated, "rating", "ratings")) of \
            \(names.agency(found.agency)) that it moderated, by \
            \(FlagWords.count(found.steps, "step", "steps")) in all: \
            \(FlagWords.list(names.refs(found.criteria)))
            """
    }

    func numbers(at position: Int) -> [Flag.Number] {
        let found = found[position]
        return [
            .init("lowered", .count(found.criteria.count)),
            .init("moderated", .count(found.moderated)), .init("steps", .count(found.steps)),
            .init("refs", .text(names.refs(found.criteria).joined(separator: " "))),
        ]
    }
}
