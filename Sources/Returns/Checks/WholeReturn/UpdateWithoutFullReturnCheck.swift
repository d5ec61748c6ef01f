import Section11Standards

/// R106: an update without the full return that it follows.
///
/// Looks for a full return of the agency, or of a body whose place it took, in the cycles before.
/// Does not look at full and mini returns.
///
///     Kind of return | update      (and no full return of the agency in any cycle before)
///
/// Source: an update carries forward the ratings that it does not mention; without a full return
/// there are none to carry.
enum UpdateWithoutFullReturnCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R106")
    static let severity = AuditIssue.Severity.error
    static let title = "update without a full return before"

    static func reasonNotRun(_ context: CheckContext) -> String? {
        guard context.kind == .update else { return nil }
        guard let cycle = context.cycle else { return CheckContext.noCycle }
        if context.agency == nil { return "the agency is not known" }
        return cycle.set.earlier.isEmpty ? "no return of the cycle before was given" : nil
    }

    static func check(_ context: CheckContext) -> [Return.Issue] {
        guard context.kind == .update, let cycle = context.cycle, let entry = context.entry,
            let agency = cycle.set.entries[entry].agency, !cycle.hasFullReturnBefore[agency]
        else { return [] }
        return [noFullReturn(context.answered)]
    }

    private static func noFullReturn(_ answered: Return) -> Return.Issue {
        issue(
            at: answered.kindText.place ?? Locator(file: answered.file),
            "the return is an update, and no cycle before holds a full return of the agency",
            fix: "make a full return, or ask the board to add the full return of the cycle before")
    }
}
