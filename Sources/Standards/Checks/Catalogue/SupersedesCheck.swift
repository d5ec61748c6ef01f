extension AuditIssue.Code {
    /// S113: an edition supersedes itself, or one that is not known.
    public static let oddSupersedes = Self(rawValue: "S113")
}

/// S113: an edition supersedes itself, or one that is not among the editions that are known.
///
/// A comparison of years follows `supersedes`. An unknown edition may well exist elsewhere, so this
/// is a query. It does not look for circles over several editions, nor at anything where nobody
/// looked for other editions.
///
/// Example: `"supersedes": "section11-4lscb-2015"`, of which there is no file. Source: the format.
public enum SupersedesCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.oddSupersedes
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.query

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        guard let earlier = catalogue.supersedes else { return [] }
        let place = document.place("/supersedes")
        if earlier == catalogue.id {
            return [
                issue(
                    at: place, "the edition '\(earlier)' supersedes itself",
                    fix: "name the edition before it, or give null for a first edition")
            ]
        }
        guard let editions = document.editions, !editions.contains(earlier) else { return [] }
        return [
            issue(
                at: place, "the edition '\(earlier)' that this one supersedes is not known",
                fix: "check the id, or put the file of that edition beside the others"
                    + suggestion(for: earlier, among: editions))
        ]
    }
}
