import Section11Standards
import Section11Tables

extension ReturnTemplate {
    /// Makes the sheet *Indicators*: one row for each figure that the catalogue asks for.
    func makeIndicatorsSheet() -> SheetDraft {
        let isQuarterly = catalogue.indicators.contains { $0.frequency == .quarterly }
        var sheet = TemplateSheet(
            name: "Indicators",
            sentence: catalogue.indicators.isEmpty
                ? "This audit asks for no figures: leave this sheet as it is."
                : "Give each figure, and where there is one the two numbers that it comes from; "
                    + "if you cannot give it, say why.",
            columns: [
                .question(.indicator, width: 22), .question(.indicatorTitle, width: 50),
            ] + (isQuarterly ? [.question(.period, width: 10)] : []) + [
                .answer(.value, width: 12, format: .general),
                .answer(.numerator, width: 12, format: .general),
                .answer(.denominator, width: 13, format: .general),
                .answer(.absence, width: 34), .answer(.commentary, width: 46),
            ], firstScrolling: 3)
        for indicator in catalogue.indicators {
            let title = Self.title(of: indicator)
            guard indicator.frequency == .quarterly else {
                sheet.add([.indicator: .text(indicator.id), .indicatorTitle: .text(title)])
                continue
            }
            for quarter in Quarter.all {
                sheet.add([
                    .indicator: .text(indicator.id), .indicatorTitle: .text(title),
                    .period: .text("\(quarter)"),
                ])
            }
        }
        sheet.allow(
            .anything, in: .value,
            prompt: "A percentage as 96.2 or 96.2%, a count as a whole number.")
        sheet.allow(.anything, in: .numerator, prompt: "Of the percentage: the part.")
        sheet.allow(.anything, in: .denominator, prompt: "Of the percentage: the whole.")
        sheet.allow(.anything, in: .absence, prompt: "Only where no figure is given.")
        return sheet.finished()
    }

    private static func title(of indicator: Indicator) -> String {
        let unit = indicator.kind == .percentage ? " %" : ""
        guard let target = indicator.target else { return indicator.title }
        let value = plain(target.value, decimals: 4)
        return "\(indicator.title) (target: \(target.comparator.words) \(value)\(unit))"
    }

    /// A share as a decimal text, without zeros at its end.
    private static func plain(_ share: Fraction, decimals: Int) -> String {
        let units = share.rounded(toDecimals: decimals)
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let (whole, rest) = units.quotientAndRemainder(dividingBy: scale)
        if rest == 0 { return String(whole) }
        var digits = String(abs(rest))
        while digits.utf8.count < decimals { digits = "0" + digits }
        while digits.last == "0" { digits.removeLast() }
        return "\(whole == 0 && rest < 0 ? "-" : "")\(whole).\(digits)"
    }
}

extension Indicator.Target.Comparator {
    /// The comparison in words.
    fileprivate var words: String {
        switch self {
        case .moreThan: "more than"
        case .atLeast: "at least"
        case .equal: "exactly"
        case .atMost: "at most"
        case .lessThan: "less than"
        }
    }
}
