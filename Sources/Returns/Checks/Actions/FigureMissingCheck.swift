import Section11Standards

/// R413: an indicator without a figure.
///
/// In a full return, looks for indicators of the catalogue without a value. A query where no reason
/// is given; advice where one is, so that the board sees what was not supplied. Does not look at
/// updates and mini returns, and does not quote the reason.
///
///     Indicator     | Value | If not supplied, why
///     staff-trained |       | plans to supply figures
///
/// Source: a figure that is not supplied is neither zero nor left out unsaid.
enum FigureMissingCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R413")
    static let severity = AuditIssue.Severity.query
    static let title = "no figure for an indicator"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let known = context.index.catalogue.indicators
        if known.isEmpty || context.kind != .full || context.isBlank { return [] }
        var issues: [Return.Issue] = []
        var missing: [String] = []
        for indicator in known {
            let figures = context.answered.indicators
            let stated = figures.indices.filter { figures[$0].id == indicator.id }
            let isSupplied = stated.contains { position in
                !figures[position].valueText.isEmpty || !figures[position].numeratorText.isEmpty
            }
            if isSupplied { continue }
            guard let first = stated.first else {
                missing.append(indicator.id)
                continue
            }
            let isExplained = stated.contains { !figures[$0].absence.isEmpty }
            issues.append(
                notSupplied(
                    indicator.id, isExplained: isExplained,
                    at: context.place(of: .value, inFigure: first)))
        }
        if !missing.isEmpty { issues.append(notInReturn(missing, context.answered)) }
        return issues
    }

    private static func notSupplied(
        _ id: String, isExplained: Bool, at place: Locator
    ) -> Return.Issue {
        isExplained
            ? issue(
                .advice, at: place,
                "the figure for indicator '\(id)' is not supplied; a reason is given",
                fix: "supply the figure as soon as there is one")
            : issue(
                at: place, "no figure is given for indicator '\(id)'",
                fix: "enter the figure, or say why it is not supplied")
    }

    private static func notInReturn(_ ids: [String], _ answered: Return) -> Return.Issue {
        issue(
            at: Locator(file: answered.file),
            ids.count == 1
                ? "indicator '\(ids[0])' is not in the return"
                : "indicators \(listed(ids.map { "'\($0)'" })) are not in the return",
            fix: "enter the figures, or say why they are not supplied")
    }
}
