extension AuditIssue.Code {
    /// S124: a successor is unknown, or the successors lead in a circle.
    public static let brokenSuccessor = Self(rawValue: "S124")
}

/// S124: the successor of an agency is not in the register, or successors lead in a circle.
///
/// Comparison over years follows successors to the body that answers now. It does not look at the
/// dates of a merger; see S125.
///
/// Example: `a` with the successor `b`, and `b` with the successor `a`. Source: the cycle format.
public enum SuccessorCheck: CycleCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.brokenSuccessor
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a cycle.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        let ids = cycle.agencies.map(\.id)
        let successors = Dictionary(
            cycle.agencies.map { ($0.id, $0.successor) }, uniquingKeysWith: { first, _ in first })
        let circular = circular(successors)
        return cycle.agencies.enumerated().compactMap { index, agency in
            guard let successor = agency.successor else { return nil }
            let place = document.place("/agencies/\(index)/successor")
            if successors[successor] == nil {
                return issue(
                    at: place,
                    "the successor '\(successor)' of agency '\(agency.id)' is not in the register",
                    fix: "add that agency, or correct its id"
                        + suggestion(for: successor, among: ids))
            }
            guard circular.contains(agency.id) else { return nil }
            return issue(
                at: place, "the successors of agency '\(agency.id)' lead back to itself",
                fix: "give null as the successor of the body that exists now")
        }
    }

    /// The agencies that stand in a circle, not those that merely lead into one.
    private static func circular(_ successors: [String: String?]) -> Set<String> {
        var circular: Set<String> = []
        var done: Set<String> = []
        for start in successors.keys {
            var path: [String] = []
            var positions: [String: Int] = [:]
            var current: String? = start
            while let id = current, !done.contains(id) {
                if let position = positions[id] {
                    circular.formUnion(path[position...])
                    break
                }
                positions[id] = path.count
                path.append(id)
                current = successors[id] ?? nil
            }
            done.formUnion(path)
        }
        return circular
    }
}
