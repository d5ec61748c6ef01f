import Section11Standards

/// R307: a home address in a text.
///
/// Looks for a full postcode after the number of a house and a street, or after the name of a
/// cottage or the like. Does not report a postcode alone, nor the address of an office that has
/// no number.
///
///     Evidence: moved to 14 Acacia Avenue, Anytown ZZ1 1ZZ
///
/// Source: a house and a postcode tell one family from others.
enum HomeAddressCheck: PrivacyCheck {
    static let code = AuditIssue.Code(rawValue: "R307")
    static let kind = PrivacyHit.Kind.homeAddress
}
