import Section11Standards

/// R411: a figure for an indicator that the catalogue does not have.
///
/// Looks for ids that are not among the catalogue's indicators. Does not look at the titles.
///
///     Indicator   | Value
///     dbs-curent  | 96      (the catalogue has "dbs-current")
///
/// Source: the catalogue's indicators.
enum IndicatorUnknownCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R411")
    static let severity = AuditIssue.Severity.error
    static let title = "unknown indicator"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let figures = context.answered.indicators
        let known = context.index.catalogue.indicators
        let found = figures.indices.filter { position in
            !known.contains { $0.id == figures[position].id }
        }
        if found.isEmpty { return [] }
        let ids = known.map(\.id)
        return found.map { position in
            let id = context.answered.indicators[position].id
            return unknown(
                id, near: EditDistance.nearest(to: id, among: ids, count: 1).first,
                at: context.place(of: .indicator, inFigure: position))
        }
    }

    private static func unknown(
        _ id: String, near: String?, at place: Locator
    ) -> Return.Issue {
        let hint = near.map { "did you mean '\($0)'? " } ?? ""
        return issue(
            at: place, "indicator \(quoted(id)) is not in the catalogue",
            fix: hint + "enter the indicator as the form gives it")
    }
}
