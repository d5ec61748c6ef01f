import Section11Standards

/// The rows of `indicators.csv`: one for each indicator and agency that made a return.
enum IndicatorRows {
    /// The whole file.
    static func rows(_ summary: Summary) -> CSVRows {
        var csv = CSVRows(
            [
                "indicator", "title", "kind", "comparator", "target", "agency", "name", "status",
                "value", "meets_target",
            ], notice: summary.notice)
        for described in summary.indicators {
            let figures = Dictionary(
                described.figures.map { ($0.agency, $0) }, uniquingKeysWith: { first, _ in first })
            let notSupplied = Set(described.notSupplied)
            let target = described.indicator.target
            for agency in summary.agencies where agency.kind != nil {
                let figure = figures[agency.id]
                let status =
                    figure != nil
                    ? "given" : notSupplied.contains(agency.id) ? "not-supplied" : "not-mentioned"
                csv.append([
                    described.indicator.id, described.indicator.title,
                    described.indicator.kind.rawValue, target.map { words($0.comparator) } ?? "[z]",
                    target.map { number($0.value) } ?? "[z]", agency.id, agency.name, status,
                    figure.map { number($0.value) } ?? "[x]",
                    figure.map { $0.meetsTarget.map(CSVText.yes) ?? "[z]" } ?? "[x]",
                ])
            }
        }
        return csv
    }

    private static func number(_ value: Fraction) -> String {
        Summary.IndicatorSummary.decimal(value, decimals: 4)?.text() ?? "[x]"
    }

    /// A comparator in letters, since a field that begins with `=` would be a formula.
    private static func words(_ comparator: Indicator.Target.Comparator) -> String {
        switch comparator {
        case .moreThan: "more-than"
        case .atLeast: "at-least"
        case .equal: "equal"
        case .atMost: "at-most"
        case .lessThan: "less-than"
        }
    }
}
