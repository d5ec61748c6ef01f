import Section11Standards

/// R301: an NHS number in a text.
///
/// Looks for ten digits, in one piece or as 3, 3 and 4, whose last checks the others to modulus
/// 11. Does not report test numbers (999), numbers that cannot be given out, numbers with a wrong
/// check digit, nor one announced as an order, an invoice or a book.
///
///     Evidence: one referral was late, 943 476 5919
///
/// Source: the NHS data dictionary's check of the NHS number.
enum NHSNumberCheck: PrivacyCheck {
    static let code = AuditIssue.Code(rawValue: "R301")
    static let kind = PrivacyHit.Kind.nhsNumber
}
