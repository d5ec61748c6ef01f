import Section11Standards

/// R418: of which period a figure is cannot be told, or a period has two.
///
/// For an indicator that is asked by the quarter, looks for figures whose period is blank or no
/// quarter, and for a second figure of one quarter. For any other, looks for a second figure. The
/// first of two counts, and a figure of no known quarter is in no quarter's sum. Does not look at
/// figures that are the same, nor at rows that give none.
///
///     Indicator   | Period | Value
///     dbs-current | spring | 96
///
/// Source: the Southend board asked all agencies for figures every quarter; a figure of an unknown
/// quarter can be in no series.
enum FigurePeriodCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R418")
    static let severity = AuditIssue.Severity.error
    static let title = "figure of no period, or two of one"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let figures = context.answered.indicators
        var seen: [String: Int] = [:]
        return figures.indices.compactMap { position in
            let figure = figures[position]
            guard !figure.valueText.isEmpty || !figure.numeratorText.isEmpty,
                let indicator = context.index.catalogue.indicators.first(where: {
                    $0.id == figure.id
                })
            else { return nil }
            let isQuarterly = indicator.frequency == .quarterly
            if isQuarterly, figure.quarter == nil {
                return noPeriod(figure, at: context.place(of: .period, inFigure: position))
            }
            let period = isQuarterly ? figure.quarter.map(\.description) ?? "" : ""
            let key = "\(figure.id) \(period)"
            guard let first = seen[key] else {
                seen[key] = position
                return nil
            }
            let isSame =
                figures[first].valueText == figure.valueText
                && figures[first].numeratorText == figure.numeratorText
                && figures[first].denominatorText == figure.denominatorText
            return isSame
                ? nil : twice(figure, period, at: context.place(of: .value, inFigure: position))
        }
    }

    private static func noPeriod(_ figure: IndicatorValue, at place: Locator) -> Return.Issue {
        issue(
            at: place,
            figure.period.isEmpty
                ? "the figure for indicator '\(figure.id)' does not say its quarter"
                : "the period \(quoted(figure.period)) of indicator '\(figure.id)' is no quarter",
            fix: "enter Q1, Q2, Q3 or Q4 of the board's reporting year")
    }

    private static func twice(
        _ figure: IndicatorValue, _ period: String, at place: Locator
    ) -> Return.Issue {
        let when = period.isEmpty ? "" : " for \(period)"
        return issue(
            at: place,
            "indicator '\(figure.id)' has a second figure\(when), \(quoted(figure.valueText)); the "
                + "first counts",
            fix: "leave one of the two out")
    }
}
