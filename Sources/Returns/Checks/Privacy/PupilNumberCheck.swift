import Section11Standards

/// R302: a unique pupil number in a text.
///
/// Looks for a check letter and twelve digits, of which the last may be a letter, and for the
/// same form after the words "former UPN". Does not report a number whose letter is wrong.
///
///     Evidence: attendance of B801200005001 is followed up
///
/// Source: the Department for Education's guide to unique pupil numbers.
enum PupilNumberCheck: PrivacyCheck {
    static let code = AuditIssue.Code(rawValue: "R302")
    static let kind = PrivacyHit.Kind.pupilNumber
}
