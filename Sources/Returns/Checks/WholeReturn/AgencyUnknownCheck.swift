import Section11Standards

/// R101: the agency is in no register.
///
/// Looks for a return whose agency is neither an id, a name nor an alias of the cycle's register.
/// A near name is only suggested, never taken. Does not look at what the file is called.
///
///     Agency | Island housing servce      (the register has "Island housing service")
///
/// Source: the board's register decides who is counted, so a name in no register is reported and
/// never dropped.
enum AgencyUnknownCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R101")
    static let severity = AuditIssue.Severity.error
    static let title = "agency in no register"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        context.cycle == nil ? CheckContext.noCycle : nil
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard let cycle = context.cycle, context.agency == nil else { return [] }
        let (id, name) = (context.answered.agencyID, context.answered.agencyName)
        let stated = name.text.isEmpty ? id : name
        guard !stated.text.isEmpty else { return [notStated(in: context.answered.file)] }
        return [unknown(stated, suggestion: suggestion(for: stated.text, in: cycle.register))]
    }

    private static func suggestion(for name: String, in register: AgencyRegister) -> Agency? {
        if case .unknown(let suggestion) = register.resolve(name) { return suggestion }
        return nil
    }

    private static func unknown(
        _ stated: Return.Statement, suggestion: Agency?
    ) -> Return.Issue {
        let hint = suggestion.map { "did you mean '\($0.name)'? " } ?? ""
        return issue(
            at: stated.place ?? Locator(file: ""),
            "agency \(quoted(stated.text)) is in no register of the cycle",
            fix: hint + "enter the agency as the register names it, "
                + "or ask the board to add the name")
    }

    private static func notStated(in file: String) -> Return.Issue {
        issue(
            at: Locator(file: file), "the return does not say which agency made it",
            fix: "enter the agency's name beside the label Agency, or in a column headed Agency")
    }
}

extension CheckContext {
    /// Why a check that needs the cycle cannot look.
    static let noCycle = "no cycle was given"
}
