import Section11Standards

/// R414: a percentage is given as a fraction of one.
///
/// Looks for figures of percentage indicators above 0 and below 1 that are written with decimals
/// and without a per cent sign. Does not look at figures that agree with their own numerator and
/// denominator, since 1 of 500 is 0.2 per cent.
///
///     Indicator   | Value
///     dbs-current | 0.962      (did you mean 96.2?)
///
/// Source: spreadsheets show 0.962 as 96.2 % and hand on 0.962.
enum FigureFractionCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R414")
    static let severity = AuditIssue.Severity.query
    static let title = "percentage given as a fraction"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        context.percentages().compactMap { position, indicator in
            let figure = context.answered.indicators[position]
            guard let value = figure.value, isFraction(figure) else { return nil }
            let hundredfold = Fraction(value.numerator * 100, of: value.denominator) ?? value
            return asFraction(
                figure.valueText, indicator, meant: plain(hundredfold),
                at: context.place(of: .value, inFigure: position))
        }
    }

    /// Whether a figure is above 0 and below 1, and its counts do not say so too.
    static func isFraction(_ figure: IndicatorValue) -> Bool {
        guard figure.valueText.contains("."), !figure.valueText.contains("%"),
            let value = figure.value, let one = Fraction(1, of: 1),
            Fraction.zero < value, value < one
        else { return false }
        let decimals = figure.valueText.split(separator: ".").last?.utf8.count ?? 0
        return figure.agreesWithCounts(toDecimals: decimals) != true
    }

    /// A number as it is written, without zeros at its end.
    private static func plain(_ value: Fraction) -> String {
        let thousandths = value.rounded(toDecimals: 3)
        var decimals = String(thousandths % 1000 + 1000).dropFirst()
        while decimals.last == "0" { decimals = decimals.dropLast() }
        return "\(thousandths / 1000)" + (decimals.isEmpty ? "" : "." + decimals)
    }

    private static func asFraction(
        _ text: String, _ indicator: Indicator, meant: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place,
            "figure \(quoted(text)) for indicator '\(indicator.id)' is less than 1 per cent",
            fix: "did you mean \(meant)? enter the percentage, or explain that it is so low")
    }
}

extension CheckContext {
    /// The figures for percentage indicators, by position, with their indicators.
    func percentages() -> [(position: Int, indicator: Indicator)] {
        if answered.indicators.isEmpty { return [] }
        return answered.indicators.indices.compactMap { position in
            let id = answered.indicators[position].id
            let indicator = index.catalogue.indicators.first { $0.id == id }
            return indicator?.kind == .percentage ? indicator.map { (position, $0) } : nil
        }
    }
}

extension IndicatorValue {
    /// Whether the percentage is that of its own counts, to a number of decimals.
    ///
    /// `nil` if a count is missing, or the numbers are too large to compare exactly.
    func agreesWithCounts(toDecimals decimals: Int) -> Bool? {
        guard let value, let part = Fraction(decimal: numeratorText),
            let whole = Fraction(decimal: denominatorText), Fraction.zero < whole,
            (0...4).contains(decimals)
        else { return nil }
        // |value - 100 part / whole| <= half a unit of the last decimal, without a division.
        let scale = [2, 20, 200, 2_000, 20_000][decimals]
        guard
            let one = product(value.numerator, part.denominator, whole.numerator),
            let other = product(100 * part.numerator, value.denominator, whole.denominator),
            let unit = product(value.denominator, part.denominator, whole.numerator)
        else { return nil }
        let (difference, overflow) = one.subtractingReportingOverflow(other)
        guard !overflow, difference != Int.min, let scaled = product(abs(difference), scale) else {
            return nil
        }
        return scaled <= unit
    }

    private func product(_ factors: Int...) -> Int? {
        var product = 1
        for factor in factors {
            let (next, overflow) = product.multipliedReportingOverflow(by: factor)
            if overflow { return nil }
            product = next
        }
        return product
    }
}
