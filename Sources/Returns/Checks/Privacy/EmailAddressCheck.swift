import Section11Standards

/// R308: a personal e-mail address in a text.
///
/// Looks for e-mail addresses. Does not report one whose first part names a role, unless its
/// domain is one where private persons have their post.
///
///     Evidence: contact jamie.stone@example.com
///
/// Source: an address is personal data; that of a service is not.
enum EmailAddressCheck: PrivacyCheck {
    static let code = AuditIssue.Code(rawValue: "R308")
    static let kind = PrivacyHit.Kind.emailAddress
}
