import Section11Standards

/// R103: the return answers another cycle.
///
/// Looks for a return that names a cycle other than the one in whose directory it lies. Does not
/// look at a return that names none.
///
///     Cycle | 4lscb-2016-17      (in the directory of 4lscb-2017-18)
///
/// Source: last year's workbook sent again is the commonest wrong file.
enum OtherCycleCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R103")
    static let severity = AuditIssue.Severity.error
    static let title = "another cycle"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        context.cycle == nil ? CheckContext.noCycle : nil
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard let cycle = context.cycle?.set.cycle, !context.answered.cycle.text.isEmpty,
            context.answered.cycle.text != cycle.id, context.answered.cycle.text != cycle.title
        else { return [] }
        return [otherCycle(context.answered, expected: cycle.id)]
    }

    private static func otherCycle(_ answered: Return, expected: String) -> Return.Issue {
        issue(
            at: answered.cycle.place ?? Locator(file: answered.file),
            "the return is for cycle \(quoted(answered.cycle.text)), not for '\(expected)'",
            fix: "send the return for '\(expected)', or correct the cycle that it names")
    }
}
