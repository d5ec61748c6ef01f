import Section11Standards

/// R303: a unique learner number in a text.
///
/// Looks for ten digits whose last checks the others, near the words ULN or learner. Does not
/// report one without such a word; no number passes this check and that of the NHS number.
///
///     Evidence: ULN 1000000043 was excluded
///
/// Source: the Learning Records Service's check of the unique learner number.
enum LearnerNumberCheck: PrivacyCheck {
    static let code = AuditIssue.Code(rawValue: "R303")
    static let kind = PrivacyHit.Kind.learnerNumber
}
