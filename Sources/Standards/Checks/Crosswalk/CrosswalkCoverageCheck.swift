extension AuditIssue.Code {
    /// S132: a criterion is neither linked nor listed as unmapped.
    public static let unaccountedCriterion = Self(rawValue: "S132")
}

/// S132: a criterion of either edition is neither linked nor listed as unmapped.
///
/// What is not compared must be said to be so, with a reason. It does not look at criteria that are
/// both linked and listed.
///
/// Example: the criterion 7.4, in no link and in no list. Source: the crosswalk format.
public enum CrosswalkCoverageCheck: CrosswalkCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.unaccountedCriterion
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a crosswalk.
    public static func check(
        _ crosswalk: Crosswalk, from: Catalogue, to: Catalogue, in document: JSONDocument
    ) -> [AuditIssue] {
        let accountedFrom = crosswalk.links.map(\.from) + crosswalk.unmapped.from.map(\.ref)
        let accountedTo = crosswalk.links.map(\.to) + crosswalk.unmapped.to.map(\.ref)
        return issues(from, accountedFrom, at: document.place("/unmapped/from"))
            + issues(to, accountedTo, at: document.place("/unmapped/to"))
    }

    private static func issues(
        _ catalogue: Catalogue, _ accounted: [String], at place: Locator
    ) -> [AuditIssue] {
        let accounted = Set(accounted)
        let criteria = catalogue.standards.flatMap(\.criteria)
        return criteria.filter { !accounted.contains($0.ref) }.map {
            issue(
                at: place, criterion: $0.ref,
                "criterion '\($0.ref)' of '\(catalogue.id)' is neither linked nor unmapped",
                fix: "link it, or list it as unmapped with a reason")
        }
    }
}
