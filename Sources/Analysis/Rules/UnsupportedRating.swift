import Section11Returns
import Section11Scoring
import Section11Standards

/// F06: the top grade without any evidence.
///
/// Looks for criteria at the highest grade of the scale beside which no evidence stands, and counts
/// them by agency and standard. A carried rating is looked at with the evidence of the return that
/// it comes from. Does not judge evidence that is there, nor look at lower grades, nor at a
/// catalogue that asks for no evidence.
///
/// Example: an agency rates 4.1 and 4.3 as outstanding and names nothing for either.
///
/// Source: the rule is ours; "how do you know?" is the question of every challenge panel.
public enum UnsupportedRating: FlagRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F06")

    /// The rule in a few words.
    public static let title = "unsupported rating"

    /// Why it matters.
    public static let reason =
        "The board cannot rely on, nor learn from, the best of ratings when nothing shows it."

    /// The flags, those of most criteria first.
    public static func flags(in context: FlagContext) -> [Flag] {
        let index = context.assessment.index
        let top = index.catalogue.scale.grades.count - 1
        guard top > 0, index.catalogue.rules.evidenceRequiredFrom != nil else { return [] }
        var found: [(count: Int, flag: Flag)] = []
        for sheet in context.assessment.sheets {
            for (standard, criteria) in index.criteriaByStandard.enumerated() {
                let bare = criteria.filter { criterion in
                    sheet.effective[criterion].grade == top
                        && context.hasEvidence(for: criterion, in: sheet) == false
                }
                if bare.isEmpty { continue }
                let refs = bare.map { index.entries[$0].criterion.ref }
                let described = index.catalogue.standards[standard]
                let label = index.catalogue.scale.grades[top].label
                let flag = Flag(
                    self, on: .rating(agency: sheet.agency, standard: standard),
                    message: """
                        \(context.agency(sheet.agency).name) rates \
                        \(FlagWords.count(bare.count, "criterion", "criteria")) of standard \
                        \(described.number), \(described.title), '\(label)' without evidence: \
                        \(FlagWords.list(refs))
                        """,
                    numbers: [
                        .init("criteria", .count(bare.count)),
                        .init("refs", .text(refs.joined(separator: " "))),
                    ])
                found.append((bare.count, flag))
            }
        }
        return found.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }.map(\.element.flag)
    }
}
