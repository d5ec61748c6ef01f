extension AuditIssue.Code {
    /// S105: one text means two grades.
    public static let sharedGradeText = Self(rawValue: "S105")
}

/// S105: a code, label or alias stands for two grades, or for a grade and for "not applicable".
///
/// A rating is read by its text, so one text may mean one thing only. Case, spaces and punctuation
/// make no difference. It does not look at words that are merely alike.
///
/// Example: the alias `grey` of a grade, and of `notApplicable`. Source: the format, `scale`.
public enum SharedGradeTextCheck: CatalogueCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.sharedGradeText
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a catalogue.
    public static func check(
        _ catalogue: Catalogue, in document: CatalogueDocument
    ) -> [AuditIssue] {
        var issues: [AuditIssue] = []
        var owners: [String: String] = [RatingScale.normalised("N/A"): "not applicable"]
        func claim(_ text: String, for owner: String, at pointer: String) {
            let key = RatingScale.normalised(text)
            guard let known = owners[key] else {
                owners[key] = owner
                return
            }
            if known != owner {
                issues.append(
                    issue(
                        at: document.place(pointer),
                        "'\(text)' means both \(known) and \(owner)",
                        fix: "let '\(text)' stand for one of them only"))
            }
        }
        for (index, grade) in catalogue.scale.grades.enumerated() {
            let place = "/scale/grades/\(index)"
            let owner = "grade \(index + 1) (\(grade.label))"
            claim(grade.code, for: owner, at: "\(place)/code")
            claim(grade.label, for: owner, at: "\(place)/label")
            for (position, alias) in grade.aliases.enumerated() {
                claim(alias, for: owner, at: "\(place)/aliases/\(position)")
            }
        }
        for (index, alias) in catalogue.scale.notApplicable.aliases.enumerated() {
            let place = "/scale/notApplicable/aliases/\(index)"
            claim(alias, for: "not applicable", at: place)
        }
        return issues
    }
}
