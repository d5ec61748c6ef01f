import Section11Standards

/// R310: a child's name in a text.
///
/// Looks for a name beside the letter that stands for it, or after "a pupil called" and the like.
/// Does not find a name that nothing announces, nor one in capitals throughout.
///
///     Evidence: Child A (Jamie) was seen alone
///
/// Source: a letter protects a child only if the name is not beside it.
enum ChildNameCheck: PrivacyCheck {
    static let code = AuditIssue.Code(rawValue: "R310")
    static let kind = PrivacyHit.Kind.childName
}
