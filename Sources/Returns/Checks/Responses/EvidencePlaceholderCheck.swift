import Section11Standards

/// R215: the evidence is a placeholder.
///
/// Looks at ratings from the catalogue's `evidenceRequiredFrom` up whose whole evidence is one of a
/// closed list of texts such as "see above", "as before", "tbc" or "in place", or marks without a
/// letter such as "-". Upper and lower case and punctuation make no difference. Does not judge any
/// other text, however short.
///
///     Ref | Rating | Evidence
///     4.1 | Good   | See above.
///
/// Source: "how do you know?" is the question of every challenge panel, and this does not answer
/// it.
enum EvidencePlaceholderCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R215")
    static let severity = AuditIssue.Severity.query
    static let title = "placeholder for evidence"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard let lowest = context.lowestEvidencedGrade else { return [] }
        var found: [Int] = []
        for (position, mark) in context.marks.enumerated()
        where mark.state == .graded && mark.grade >= lowest && mark.hasEvidence {
            if context.texts[position].signs.contains(.isPlaceholder),
                mark.criterion >= 0 || context.answered.responses[position].standard != nil
            {
                found.append(position)
            }
        }
        if found.isEmpty { return [] }
        return context.issues(of: found, at: .evidence) { response, place in
            placeholder(context.ref(of: response), at: place)
        } several: { run, place in
            placeholder(rows: context.rows(run, at: place), at: place)
        }
    }

    /// Whether a text stands where evidence should.
    ///
    /// - Parameters:
    ///   - evidence: The text.
    ///   - wordCount: How many words it has, if it is all of ASCII; `nil` if that is not known.
    /// - Returns: Whether it does.
    static func isPlaceholder(_ evidence: String, wordCount: UInt32? = nil) -> Bool {
        if !mayBePlaceholder(byteCount: evidence.utf8.count) { return false }
        if let wordCount, wordCount > mostWords { return false }
        let words = normalisedWords(evidence)
        return words.isEmpty || texts.contains(words)
    }

    /// Whether a text of so many bytes may stand where evidence should.
    static func mayBePlaceholder(byteCount: Int) -> Bool {
        // The longest text of the list has fewer bytes, punctuation included.
        byteCount <= 48
    }

    /// How many words the texts of the list have at most.
    private static let mostWords = UInt32(texts.map { spacedWords($0).count }.max() ?? 0)

    private static let texts: Set<String> = [
        "above", "all in place", "already in place", "as above", "as before", "as below",
        "as last year", "as last time", "as per above", "as per last year", "as per previous",
        "as previous", "as previously", "as previously stated", "as stated above", "attached",
        "available", "available on request", "can be provided", "complete", "completed",
        "compliant", "covered above", "done", "embedded", "evidence attached",
        "evidence available", "evidence available on request", "evidenced", "fully compliant",
        "fully met", "good", "in place", "met", "n a", "na", "nil", "no", "no change",
        "no changes", "none", "not applicable", "ok", "okay", "ongoing", "on going",
        "please see above",
        "policies", "policy", "policy in place", "procedure", "procedures", "same as above",
        "same as before", "same as last year", "see above", "see attached", "see below",
        "see earlier", "see evidence", "see folder", "see last year", "see other", "see policy",
        "see previous", "see previous answer", "tba", "tbc", "tbd", "test", "tick",
        "to be added", "to be confirmed", "to follow", "training", "unchanged", "various", "x",
        "xx", "xxx", "y", "yes", "yes in place",
    ]

    private static let remedy = "name the evidence: what shows it, and from when"

    private static func placeholder(_ ref: String, at place: Locator) -> Return.Issue {
        issue(
            at: place, criterion: ref,
            "the evidence of criterion \(ref) is a placeholder and names nothing", fix: remedy)
    }

    private static func placeholder(rows: String, at place: Locator) -> Return.Issue {
        issue(at: place, "the evidence is a placeholder in \(rows)", fix: remedy)
    }
}
