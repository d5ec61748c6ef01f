import Section11Standards

/// R306: a case reference in a text.
///
/// Looks for five to nine digits after the name of a case system or after "case number". Does not
/// report a bare number, an amount, nor a day written as eight digits.
///
///     Evidence: see Mosaic ID 1234567
///
/// Source: the names of the case systems that children's services use.
enum CaseReferenceCheck: PrivacyCheck {
    static let code = AuditIssue.Code(rawValue: "R306")
    static let kind = PrivacyHit.Kind.caseReference
}
