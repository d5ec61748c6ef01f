import Section11Standards

extension Summary.IndicatorSummary {
    /// A number as decimal text; fewer decimals where so large a number leaves no room for them.
    ///
    /// `nil` for no number, and for one beyond what can be rounded.
    static func decimal(_ value: Fraction?, decimals: Int) -> JSONValue? {
        guard let value else { return nil }
        for places in stride(from: max(0, min(decimals, 15)), through: 0, by: -1) {
            var doubled = 2
            for _ in 0..<places { doubled *= 10 }
            let (product, overflow) = value.numerator.multipliedReportingOverflow(by: doubled)
            let isRoom =
                !overflow && !product.addingReportingOverflow(value.denominator).overflow
                && !value.denominator.multipliedReportingOverflow(by: 2).overflow
            if isRoom { return .units(value.rounded(toDecimals: places), decimals: places) }
        }
        return nil
    }

    /// A value as a person reads it: `96.2%`, `42`; empty for none.
    func text(_ value: Fraction?) -> String {
        guard let number = Self.decimal(value, decimals: indicator.decimals) else { return "" }
        return number.text() + (indicator.kind == .percentage ? "%" : "")
    }

    /// The target in words, such as "more than 70%"; empty if nothing is set.
    var targetText: String {
        guard let target = indicator.target else { return "" }
        let words =
            switch target.comparator {
            case .moreThan: "more than"
            case .atLeast: "at least"
            case .equal: "exactly"
            case .atMost: "at most"
            case .lessThan: "less than"
            }
        return "\(words) \(text(target.value))"
    }

    /// What all figures come to, and how: pooled, the mean of the agencies' own, or a total.
    var resultText: String {
        if let pooled { return "\(text(pooled)) (pooled)" }
        if let total { return "\(text(total)) (total)" }
        guard mean != nil else { return "[x]" }
        return "\(text(mean)) (mean of agencies)"
    }
}
