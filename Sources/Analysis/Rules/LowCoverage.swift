import Section11Returns
import Section11Scoring
import Section11Standards

/// F09: a return that leaves much unanswered.
///
/// Looks for agencies that answer less than four fifths of what was asked of them, unless the
/// catalogue says otherwise: of the criteria, or of the standards where the form rates those. Not
/// applicable is an answer, and so is a rating carried forward. In a themed audit only the theme is
/// asked. Does not look at a mini return where no theme is known, nor at updates where carried
/// ratings are left out.
///
/// Example: an agency answers 30 of 51 criteria.
///
/// Source: method M06; the threshold is ours.
public enum LowCoverage: FlagRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F09")

    /// The rule in a few words.
    public static let title = "low coverage"

    /// Why it matters.
    public static let reason =
        "What an agency does not answer cannot be relied on, and hides behind what it does answer."

    /// The flags, the lowest coverage first.
    public static func raised(in context: FlagContext) -> [RaisedFlags] {
        let assessment = context.assessment
        let threshold = context.catalogue.flags.coverageBelow
        let hasTheme = assessment.returnSet.cycle.scope != nil
        let isReported = assessment.method.method == .reported
        let criteriaByStandard = assessment.index.criteriaByStandard
        var found: [LowCoverages.Found] = []
        for position in assessment.sheets.indices {
            let kind = assessment.sheets[position].kind
            if kind == .mini, !hasTheme { continue }
            if kind == .update, !assessment.countsCarried { continue }
            let sheet = assessment.sheets[position]
            var answered = 0
            var asked = 0
            for (standard, criteria) in criteriaByStandard.enumerated() {
                var askedHere = 0
                for criterion in criteria
                where context.isInTheme[criterion] && sheet.effective[criterion] != .notAsked {
                    askedHere += 1
                    if !isReported, isAnswer(sheet.effective[criterion]) { answered += 1 }
                }
                if !isReported {
                    asked += askedHere
                } else if askedHere > 0 {
                    asked += 1
                    if isAnswer(sheet.reported[standard]) { answered += 1 }
                }
            }
            guard let share = Fraction(answered, of: asked), share < threshold else { continue }
            found.append(
                .init(agency: UInt32(clamping: sheet.agency), answered: answered, asked: asked))
        }
        // Two shares may be equal: the register's order then.
        found.sort { one, other in
            guard let left = one.share, let right = other.share, left != right else {
                return one.agency < other.agency
            }
            return left < right
        }
        let findings = LowCoverages(
            found: found, isReported: isReported, threshold: threshold, names: context.names)
        return [RaisedFlags(self, findings)]
    }

    private static func isAnswer(_ standing: Standing) -> Bool {
        standing.grade != nil || standing == .notApplicable
    }
}

/// The agencies that leave much unanswered.
private struct LowCoverages: FlagFindings {
    /// One agency.
    struct Found {
        let agency: UInt32
        let answered: Int
        let asked: Int

        /// The share of what was asked that is answered; never `nil`, as something was asked.
        var share: Fraction? { Fraction(answered, of: asked) }
    }

    let found: [Found]
    /// Whether standards are counted instead of criteria.
    let isReported: Bool
    let threshold: Fraction
    let names: FlagNames

    var count: Int { found.count }

    func subject(at position: Int) -> Flag.Subject { .agency(Int(found[position].agency)) }

    func message(at position: Int) -> String {
        let found = found[position]
        let what =
            isReported
            ? FlagWords.count(found.asked, "standard", "standards")
            : FlagWords.count(found.asked, "criterion", "criteria")
        return """
            \(names.agency(found.agency)) answers \(found.answered) of the \(what) asked of it \
            (\(FlagWords.percent(found.share ?? .zero))), less than \
            \(FlagWords.percent(threshold))
            """
    }

    func numbers(at position: Int) -> [Flag.Number] {
        let found = found[position]
        return [
            .init("answered", .count(found.answered)), .init("asked", .count(found.asked)),
            .init("coverage", .share(found.share ?? .zero)),
        ]
    }
}
