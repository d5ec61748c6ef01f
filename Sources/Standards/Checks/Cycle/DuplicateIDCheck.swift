extension AuditIssue.Code {
    /// S121: the id of an agency or an area stands twice.
    public static let duplicateID = Self(rawValue: "S121")
}

/// S121: the id of an agency, or of an area, stands twice.
///
/// Returns are joined to agencies by their ids. It does not look at names; see S122.
///
/// Example: two agencies `"id": "police"`. Source: the cycle format.
public enum DuplicateIDCheck: CycleCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.duplicateID
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a cycle.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        issues(cycle.agencies.map(\.id), "agency", at: "/agencies", in: document)
            + issues(cycle.areas.map(\.id), "area", at: "/areas", in: document)
    }

    private static func issues(
        _ ids: [String], _ what: String, at list: String, in document: JSONDocument
    ) -> [AuditIssue] {
        var seen: Set<String> = []
        return ids.enumerated().filter { !seen.insert($0.element).inserted }.map {
            issue(
                at: document.place("\(list)/\($0.offset)/id"),
                "the \(what) id '\($0.element)' stands twice",
                fix: "give each \(what) an id of its own, or leave one of the two out")
        }
    }
}
