extension AuditIssue.Code {
    /// S103: weights cannot be added up to a score.
    public static let impossibleWeight = Self(rawValue: "S103")
}

/// S103: a weight is less than 1, or the weights of a standard pass what can be counted.
///
/// The points method divides by the sum of the weights: none may be nought or negative, and the sum
/// times the highest points must be a number that fits. It does not judge whether weights are fair.
///
/// Example: `"weight": 0`. Source: method M02.
public enum WeightCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.impossibleWeight
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        var issues: [AuditIssue] = []
        let highest = max(1, catalogue.scale.grades.map(\.points).max() ?? 1)
        for (index, standard) in catalogue.standards.enumerated() {
            let place = document.place("/standards/\(index)/criteria")
            if !standard.criteria.isEmpty, standard.criteria.allSatisfy({ $0.weight == 0 }) {
                issues.append(
                    issue(
                        at: place, "every weight of standard \(standard.number) is 0",
                        fix: "give each criterion a weight of 1 or more"))
                continue
            }
            for (position, criterion) in standard.criteria.enumerated() where criterion.weight < 1 {
                issues.append(
                    issue(
                        at: document.place("/standards/\(index)/criteria/\(position)/weight"),
                        criterion: criterion.ref,
                        "weight '\(criterion.weight)' of criterion \(criterion.ref) is less than 1",
                        fix: "give a whole number of 1 or more"))
            }
            if overflows(standard.criteria.map(\.weight), highest: highest) {
                issues.append(
                    issue(
                        at: place,
                        "the weights of standard \(standard.number) are too large to add",
                        fix: "use small whole numbers, such as 1 to 10"))
            }
        }
        return issues
    }

    private static func overflows(_ weights: [Int], highest: Int) -> Bool {
        var sum = 0
        for weight in weights where weight > 0 {
            let (next, overflow) = sum.addingReportingOverflow(weight)
            if overflow { return true }
            sum = next
        }
        // The score is 100 times the points, doubled once more where it is rounded.
        let (points, overflow) = sum.multipliedReportingOverflow(by: highest)
        return overflow || points.multipliedReportingOverflow(by: 200).overflow
    }
}
