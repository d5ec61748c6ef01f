import Section11Standards

/// A check for one kind of child-level data.
///
/// What is found is never shown; its shape is, so that it can be found again in the cell.
protocol PrivacyCheck: ReturnCheck {
    /// The kind that it looks for.
    static var kind: PrivacyHit.Kind { get }
}

extension PrivacyCheck {
    static var severity: AuditIssue.Severity { .error }

    static var title: String { kind.noun + " in a text" }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        context.privacy.findings.filter { $0.kind == kind }.map { finding in
            let found =
                finding.count == 1
                ? "\(kind.phrase) (\(finding.masked))"
                : "\(finding.count) \(kind.plural) (the first \(finding.masked))"
            return issue(
                at: finding.place, criterion: finding.criterion,
                "\(found) in \(finding.name)",
                fix: "take \(finding.count == 1 ? "it" : "them") out;"
                    + " a return describes arrangements, not children")
        }
    }
}
