import Section11Standards

/// R104: the return answers another edition of the standards.
///
/// Looks for a return that names a catalogue other than the one against which it is read. It is
/// read all the same, by the references of the criteria. Does not look at a return that names none.
///
///     Catalogue | section11-key-features-2007      (the cycle uses section11-4lscb-2017)
///
/// Source: a workbook of an older template may still hold this year's answers.
enum OtherEditionCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R104")
    static let severity = AuditIssue.Severity.query
    static let title = "another edition of the standards"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let stated = context.answered.catalogue.text
        let catalogue = context.index.catalogue
        guard !stated.isEmpty, stated != catalogue.id, stated != catalogue.title,
            stated != catalogue.edition
        else { return [] }
        return [otherEdition(context.answered, readAs: catalogue.id)]
    }

    private static func otherEdition(_ answered: Return, readAs id: String) -> Return.Issue {
        issue(
            at: answered.catalogue.place ?? Locator(file: answered.file),
            "the return names the edition \(quoted(answered.catalogue.text)); "
                + "it was read as '\(id)'",
            fix: "answer in the form for '\(id)', or explain that the answers are to that edition")
    }
}
