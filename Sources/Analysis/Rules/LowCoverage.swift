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
    public static func flags(in context: FlagContext) -> [Flag] {
        let threshold = context.catalogue.flags.coverageBelow
        let hasTheme = context.assessment.returnSet.cycle.scope != nil
        var found: [(share: Fraction, flag: Flag)] = []
        for sheet in context.assessment.sheets {
            if sheet.kind == .mini, !hasTheme { continue }
            if sheet.kind == .update, !context.assessment.countsCarried { continue }
            let counts = counts(of: sheet, in: context)
            guard let share = Fraction(counts.answered, of: counts.asked), share < threshold else {
                continue
            }
            let what =
                context.assessment.method.method == .reported
                ? FlagWords.count(counts.asked, "standard", "standards")
                : FlagWords.count(counts.asked, "criterion", "criteria")
            let flag = Flag(
                self, on: .agency(sheet.agency),
                message: """
                    \(context.agency(sheet.agency).name) answers \(counts.answered) of the \(what) \
                    asked of it (\(FlagWords.percent(share))), less than \
                    \(FlagWords.percent(threshold))
                    """,
                numbers: [
                    .init("answered", .count(counts.answered)),
                    .init("asked", .count(counts.asked)),
                    .init("coverage", .share(share)),
                ])
            found.append((share, flag))
        }
        return found.enumerated().sorted {
            $0.element.share == $1.element.share
                ? $0.offset < $1.offset : $0.element.share < $1.element.share
        }.map(\.element.flag)
    }

    private static func counts(
        of sheet: AnswerSheet, in context: FlagContext
    ) -> (answered: Int, asked: Int) {
        let isReported = context.assessment.method.method == .reported
        var answered = 0
        var asked = 0
        for (standard, criteria) in context.assessment.index.criteriaByStandard.enumerated() {
            let those = criteria.filter {
                context.isInTheme[$0] && sheet.effective[$0] != .notAsked
            }
            if isReported {
                if !those.isEmpty { asked += 1 }
                if !those.isEmpty, isAnswer(sheet.reported[standard]) { answered += 1 }
            } else {
                asked += those.count
                answered += those.count { isAnswer(sheet.effective[$0]) }
            }
        }
        return (answered, asked)
    }

    private static func isAnswer(_ standing: Standing) -> Bool {
        standing.grade != nil || standing == .notApplicable
    }
}
