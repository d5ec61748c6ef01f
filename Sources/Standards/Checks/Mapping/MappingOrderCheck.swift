extension AuditIssue.Code {
    /// S153: a mapping turns grades round, or changes what needs improvement.
    public static let mappingOrder = Self(rawValue: "S153")
}

/// S153: a better grade becomes a weaker one than a weaker grade does, or a grade that needs
/// improvement becomes one that does not, or the reverse.
///
/// Either may be meant, for scales run both ways and boards draw the line at different grades; then
/// it stands. It does not look at grades that are not mapped.
///
/// Example: `green` becomes `requires-improvement`. Source: the order and `needsImprovement` of the
/// two scales.
public enum MappingOrderCheck: MappingCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.mappingOrder
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.query

    /// Looks through a mapping.
    public static func check(
        _ mapping: ScaleMapping, from: Catalogue, to: Catalogue, in document: JSONDocument
    ) -> [AuditIssue] {
        let positions = mapping.positions(from: from.scale, to: to.scale)
        var issues: [AuditIssue] = []
        var best: Int?
        for (grade, position) in zip(from.scale.grades, positions) {
            guard let position else { continue }
            let line = mapping.grades.firstIndex { $0.from == grade.code } ?? 0
            let place = document.place("/grades/\(line)/to")
            let target = to.scale.grades[position]
            if let best, position < best {
                issues.append(
                    issue(
                        at: place,
                        "'\(grade.code)' becomes '\(target.code)', weaker than what a weaker grade "
                            + "becomes",
                        fix: "check that the grades are not turned round"))
            }
            best = max(best ?? position, position)
            if grade.needsImprovement != target.needsImprovement {
                let needs = grade.needsImprovement ? "needs improvement" : "needs no improvement"
                let other = target.needsImprovement ? "does" : "does not"
                issues.append(
                    issue(
                        at: place, "'\(grade.code)' \(needs) and '\(target.code)' \(other)",
                        fix: "check that both boards draw the line there, and say so in the note"))
            }
        }
        return issues
    }
}
