import Section11Standards

/// R305: a date of birth in a text.
///
/// Looks for a date beside "DOB", "date of birth" or "born". Does not report a date that stands
/// alone, nor the dates between which a cohort was born.
///
///     Evidence: the girl, born on 12 March 2010, was seen
///
/// Source: a date of birth tells a child from others.
enum DateOfBirthCheck: PrivacyCheck {
    static let code = AuditIssue.Code(rawValue: "R305")
    static let kind = PrivacyHit.Kind.dateOfBirth
}
