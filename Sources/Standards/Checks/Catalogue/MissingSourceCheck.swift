extension AuditIssue.Code {
    /// S111: a source is missing.
    public static let missingSource = Self(rawValue: "S111")
}

/// S111: a scale, standard, criterion or indicator does not say where it comes from.
///
/// A scrutineer who asks "who says so?" finds the answer in `source`; "ours" is an answer too.
/// It does not look at whether a source supports what is said.
///
/// Example: a criterion without `source`. Source: the catalogue format.
public enum MissingSourceCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.missingSource
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.advice

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        var issues: [AuditIssue] = []
        func look(_ source: String?, _ subject: String, at pointer: String, criterion: String?) {
            guard source?.allSatisfy(\.isWhitespace) ?? true else { return }
            issues.append(
                issue(
                    at: document.place(pointer), criterion: criterion,
                    "\(subject) does not say where it comes from",
                    fix: "name the guidance or tool in 'source', or say that it is your own"))
        }
        look(catalogue.scale.source, "the scale", at: "/scale", criterion: nil)
        for (index, indicator) in catalogue.indicators.enumerated() {
            let subject = "indicator '\(indicator.id)'"
            look(indicator.source, subject, at: "/indicators/\(index)", criterion: nil)
        }
        for (index, standard) in catalogue.standards.enumerated() {
            let place = "/standards/\(index)"
            look(standard.source, "standard \(standard.number)", at: place, criterion: nil)
            for (position, criterion) in standard.criteria.enumerated() {
                look(
                    criterion.source, "criterion \(criterion.ref)",
                    at: "\(place)/criteria/\(position)", criterion: criterion.ref)
            }
        }
        return issues
    }
}
