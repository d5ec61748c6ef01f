extension AuditIssue.Code {
    /// S104: a section of an Act is cited that this duty does not rest on.
    public static let unknownSection = Self(rawValue: "S104")
}

/// S104: a text cites a section of an Act that is not one of those this duty rests on.
///
/// Looks through every text of the file for "section", "s." and the like beside the name of one of
/// the Acts in ``Statute``. It does not look at Acts that are not in that table, nor at sections
/// that stand without an Act, nor at subsections.
///
/// Example: "duties under Section 156 of Education Act", where section 157 or 175 is meant.
/// Source: Children Act 2004, s.11; Education Act 2002, ss.157 and 175.
public enum StatuteSectionCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.unknownSection
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        var issues: [AuditIssue] = []
        let outline = document.json.outline
        for position in outline.nodes.indices {
            guard let text = outline.text(at: position) else { continue }
            for citation in StatuteCitation.find(in: text) where !citation.isKnown {
                let sections = citation.nearestSections
                    .map { "section \($0.uppercased())" }.joined(separator: " or ")
                issues.append(
                    issue(
                        at: document.json.place(at: position),
                        "section '\(citation.section.uppercased())' of the "
                            + "\(citation.statute.title) is not one that this duty rests on",
                        fix: "cite \(sections) if that is meant"))
            }
        }
        return issues
    }
}
