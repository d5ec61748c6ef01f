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
    public static func raised(in context: FlagContext) -> [RaisedFlags] {
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
        let sheets = context.assessment.sheets
        func agency(_ sheet: Int) -> UInt32 { UInt32(clamping: sheets[sheet].agency) }
        var within: [TextsWithin.Found] = []
        var between: [TextsBetween.Found] = []
        for (sheet, finding) in findings {
            if finding.texts > 0 {
                within.append(
                    .init(
                        agency: agency(sheet), texts: finding.texts,
                        criteria: finding.criteria.sorted().map { UInt32(clamping: $0) }))
            }
            if finding.sharedTexts > 0 {
                between.append(
                    .init(
                        agency: agency(sheet), texts: finding.sharedTexts,
                        others: finding.others.sorted().map(agency)))
            }
        }
        within.sort { ($1.criteria.count, $0.agency) < ($0.criteria.count, $1.agency) }
        between.sort { ($1.texts, $0.agency) < ($0.texts, $1.agency) }
        return [
            RaisedFlags(self, TextsWithin(found: within, names: context.names)),
            RaisedFlags(self, TextsBetween(found: between, names: context.names)),
        ]
    }
}

/// Texts that stand beside several criteria of one agency.
private struct TextsWithin: FlagFindings {
    /// One agency.
    struct Found {
        let agency: UInt32
        let texts: Int
        /// The criteria beside which they stand.
        let criteria: [UInt32]
    }

    let found: [Found]
    let names: FlagNames

    var count: Int { found.count }

    func subject(at position: Int) -> Flag.Subject { .agency(Int(found[position].agency)) }

    func message(at position: Int) -> String {
        let found = found[position]
        return """
            \(names.agency(found.agency)) gives the same evidence, word for word, beside \
            \(found.criteria.count) criteria (\(FlagWords.count(found.texts, "text", "texts"))): \
            \(FlagWords.list(names.refs(found.criteria)))
            """
    }

    func numbers(at position: Int) -> [Flag.Number] {
        let found = found[position]
        return [
            .init("texts", .count(found.texts)), .init("criteria", .count(found.criteria.count)),
            .init("refs", .text(names.refs(found.criteria).joined(separator: " "))),
        ]
    }
}

/// Texts that stand in the returns of several agencies.
private struct TextsBetween: FlagFindings {
    /// One agency.
    struct Found {
        let agency: UInt32
        let texts: Int
        /// The other agencies, in the register's order.
        let others: [UInt32]
    }

    let found: [Found]
    let names: FlagNames

    var count: Int { found.count }

    func subject(at position: Int) -> Flag.Subject { .agency(Int(found[position].agency)) }

    func message(at position: Int) -> String {
        let found = found[position]
        return """
            \(FlagWords.count(found.texts, "text", "texts")) of evidence of \
            \(names.agency(found.agency)) \(found.texts == 1 ? "stands" : "stand") word for word in \
            the \(found.others.count == 1 ? "return" : "returns") of \
            \(FlagWords.list(found.others.map(names.agency), limit: 5))
            """
    }

    func numbers(at position: Int) -> [Flag.Number] {
        let ids = found[position].others.map { names.agencies[Int($0)].id }
        return [
            .init("sharedTexts", .count(found[position].texts)),
            .init("others", .text(ids.joined(separator: " "))),
        ]
    }
}
