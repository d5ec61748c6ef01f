import Section11Standards

/// R309: a mobile number in a text.
///
/// Looks for 07 or +447 and nine digits. Does not report other telephone numbers, nor one that
/// the words before call a duty phone, a helpline or a text service.
///
///     Evidence: mother's mobile 07700 900123
///
/// Source: the numbering plan: mobile numbers begin with 07.
enum MobileNumberCheck: PrivacyCheck {
    static let code = AuditIssue.Code(rawValue: "R309")
    static let kind = PrivacyHit.Kind.mobileNumber
}
