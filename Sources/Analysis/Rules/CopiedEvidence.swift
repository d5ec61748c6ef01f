import Section11Returns
import Section11Scoring
import Section11Standards

/// F07: evidence that is copied from criterion to criterion, or from agency to agency.
///
/// Looks for texts of evidence of at least twelve words that stand, but for capitals, spaces and
/// punctuation word for word, beside three criteria or more of one agency, or in the returns of
/// different agencies; the catalogue may set other numbers. Short texts such as "see policy" or
/// "N/A" are not compared. A text in the returns of more than ten agencies is taken for one that
/// was issued to them, and is no copy from agency to agency. Does not see a copy in which a word
/// was changed, nor compare with the cycle before, and never quotes the text.
///
/// Example: one paragraph on the training strategy stands beside 5.1, 5.2, 5.4 and 7.3.
///
/// Source: the rule is ours; one sentence seldom shows that different expectations are met.
public enum CopiedEvidence: FlagRule {
    /// The rule's code.
    public static let code = Flag.Code(rawValue: "F07")

    /// The rule in a few words.
    public static let title = "copied evidence"

    /// Why it matters.
    public static let reason =
        "Evidence that fits several questions, or several agencies, may have been checked for none."

    /// The number of agencies above which a text was issued rather than copied.
    private static let issuedAbove = 10

    /// What is found of one agency.
    private struct Finding {
        var texts = 0
        var criteria: Set<Int> = []
        var sharedTexts = 0
        var others: Set<Int> = []
    }

    /// The flags: within agencies those of most criteria first, then between agencies.
    public static func flags(in context: FlagContext) -> [Flag] {
        let thresholds = context.catalogue.flags
        let copies = CopiedTexts(in: context, words: max(1, thresholds.copiedWords)).copies
        if copies.isEmpty { return [] }
        var findings: [Int: Finding] = [:]
        for copy in copies {
            var bySheet: [(sheet: Int, criteria: Set<Int>)] = []
            for place in copy.places {
                if bySheet.last?.sheet != place.sheet { bySheet.append((place.sheet, [])) }
                bySheet[bySheet.count - 1].criteria.insert(place.criterion)
            }
            let isShared = bySheet.count > 1 && bySheet.count <= issuedAbove
            for (sheet, criteria) in bySheet {
                if criteria.count >= max(2, thresholds.copiedCriteria) {
                    findings[sheet, default: Finding()].texts += 1
                    findings[sheet, default: Finding()].criteria.formUnion(criteria)
                }
                if isShared {
                    findings[sheet, default: Finding()].sharedTexts += 1
                    findings[sheet, default: Finding()].others
                        .formUnion(bySheet.map(\.sheet).filter { $0 != sheet })
                }
            }
        }
        let ordered = findings.sorted { $0.key < $1.key }
        let within = ordered.filter { $0.value.texts > 0 }.sorted {
            ($1.value.criteria.count, $0.key) < ($0.value.criteria.count, $1.key)
        }
        let between = ordered.filter { $0.value.sharedTexts > 0 }.sorted {
            ($1.value.sharedTexts, $0.key) < ($0.value.sharedTexts, $1.key)
        }
        return within.map { self.within($0.key, $0.value, context) }
            + between.map { self.between($0.key, $0.value, context) }
    }

    private static func within(
        _ sheet: Int, _ finding: Finding, _ context: FlagContext
    ) -> Flag {
        let agency = context.assessment.sheets[sheet].agency
        let refs = finding.criteria.sorted().map {
            context.assessment.index.entries[$0].criterion.ref
        }
        return Flag(
            self, on: .agency(agency),
            message: """
                \(context.agency(agency).name) gives the same evidence, word for word, beside \
                \(refs.count) criteria (\(FlagWords.count(finding.texts, "text", "texts"))): \
                \(FlagWords.list(refs))
                """,
            numbers: [
                .init("texts", .count(finding.texts)), .init("criteria", .count(refs.count)),
                .init("refs", .text(refs.joined(separator: " "))),
            ])
    }

    private static func between(
        _ sheet: Int, _ finding: Finding, _ context: FlagContext
    ) -> Flag {
        let sheets = context.assessment.sheets
        let others = finding.others.sorted().map { context.agency(sheets[$0].agency) }
        return Flag(
            self, on: .agency(sheets[sheet].agency),
            message: """
                \(FlagWords.count(finding.sharedTexts, "text", "texts")) of evidence of \
                \(context.agency(sheets[sheet].agency).name) \
                \(finding.sharedTexts == 1 ? "stands" : "stand") word for word in the \
                \(others.count == 1 ? "return" : "returns") of \
                \(FlagWords.list(others.map(\.name), limit: 5))
                """,
            numbers: [
                .init("sharedTexts", .count(finding.sharedTexts)),
                .init("others", .text(others.map(\.id).joined(separator: " "))),
            ])
    }
}
