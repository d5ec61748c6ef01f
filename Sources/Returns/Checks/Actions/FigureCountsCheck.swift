import Section11Standards

/// R415: a percentage is not that of its own counts.
///
/// Looks for percentages that differ from 100 times the numerator by the denominator by more than
/// rounding to the indicator's decimals. Does not look at counts that cannot be, such as a
/// numerator greater than its denominator; that is R412, nor at a percentage given as a fraction;
/// that is R414.
///
///     Indicator   | Value | Numerator | Denominator
///     dbs-current | 96.2  | 45        | 50      (90 per cent)
///
/// Source: the catalogue's decimals; three numbers of which one is wrong cannot be added up.
enum FigureCountsCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R415")
    static let severity = AuditIssue.Severity.query
    static let title = "figure and counts disagree"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        context.percentages().compactMap { position, indicator in
            let figure = context.answered.indicators[position]
            guard figure.agreesWithCounts(toDecimals: indicator.decimals) == false,
                !FigureFractionCheck.isFraction(figure),
                let part = Fraction(decimal: figure.numeratorText),
                let whole = Fraction(decimal: figure.denominatorText), !(whole < part)
            else { return nil }
            return disagreement(
                figure, indicator, at: context.place(of: .value, inFigure: position))
        }
    }

    private static func disagreement(
        _ figure: IndicatorValue, _ indicator: Indicator, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place,
            "figure \(quoted(figure.valueText)) for indicator '\(indicator.id)' is not "
                + "\(quoted(figure.numeratorText)) of \(quoted(figure.denominatorText))",
            fix: "correct whichever of the three is wrong, or explain how the figure was reached")
    }
}
