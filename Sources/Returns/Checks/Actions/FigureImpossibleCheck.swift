import Section11Standards

/// R412: a figure that cannot be read, or cannot be.
///
/// Looks for texts that are no numbers, percentages below 0 or above 100, counts below 0 or with a
/// fraction, and a numerator greater than its denominator. Does not work the percentage out again.
///
///     Indicator   | Value
///     dbs-current | 962 %
///
/// Source: the catalogue's kinds of indicator.
enum FigureImpossibleCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R412")
    static let severity = AuditIssue.Severity.error
    static let title = "figure that cannot be"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        var issues: [Return.Issue] = []
        let figures = context.answered.indicators
        for position in figures.indices {
            let figure = figures[position]
            guard
                let indicator = context.index.catalogue.indicators.first(where: {
                    $0.id == figure.id
                }), let (field, reason) = fault(of: figure, indicator)
            else { continue }
            let text =
                switch field {
                case .numerator: figure.numeratorText
                case .denominator: figure.denominatorText
                default: figure.valueText
                }
            issues.append(
                impossible(
                    text, indicator.id, reason, at: context.place(of: field, inFigure: position)))
        }
        return issues
    }

    private static func fault(
        of figure: IndicatorValue, _ indicator: Indicator
    ) -> (Return.Field, String)? {
        if !figure.valueText.isEmpty {
            guard let value = figure.value else { return (.value, "is not a number") }
            if value < Fraction.zero { return (.value, "is less than 0") }
            switch indicator.kind {
            case .percentage:
                if let all = Fraction(100, of: 1), all < value {
                    return (.value, "is more than 100 per cent")
                }
            case .count:
                if value.numerator % value.denominator != 0 {
                    return (.value, "is not a whole number")
                }
            }
        }
        let part = Fraction(decimal: figure.numeratorText)
        let whole = Fraction(decimal: figure.denominatorText)
        if !figure.numeratorText.isEmpty, part == nil { return (.numerator, "is not a number") }
        if !figure.denominatorText.isEmpty, whole == nil {
            return (.denominator, "is not a number")
        }
        if indicator.kind == .percentage, let part, let whole, whole < part {
            return (.numerator, "is more than the denominator")
        }
        return nil
    }

    private static func impossible(
        _ text: String, _ id: String, _ reason: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, "figure \(quoted(text)) for indicator '\(id)' \(reason)",
            fix: "enter the figure as a number, or leave it blank and say why it is not supplied")
    }
}
