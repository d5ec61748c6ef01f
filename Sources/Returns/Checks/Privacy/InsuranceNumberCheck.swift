import Section11Standards

/// R304: a national insurance number in a text.
///
/// Looks for a prefix that is given out, six digits and a letter from A to D. Does not report
/// prefixes that are never given out, nor a number without its last letter.
///
///     Evidence: the parent, AB 12 34 56 C, was interviewed
///
/// Source: the tax authority's rules for the prefix.
enum InsuranceNumberCheck: PrivacyCheck {
    static let code = AuditIssue.Code(rawValue: "R304")
    static let kind = PrivacyHit.Kind.insuranceNumber
}
