import Section11Returns
import Section11Scoring
public import Section11Standards

/// The figures that the agencies of a scope give for one indicator.
///
/// A percentage is pooled only where every agency gives its numerator and denominator; otherwise the
/// mean of the agencies' own percentages is given, and said to be that. An agency that gives no
/// figure is named and is in no denominator.
public struct IndicatorFigures: Sendable, Equatable {
    /// One agency's figure.
    public struct Figure: Sendable, Equatable {
        /// The agency's position in the register.
        public let agency: Int
        /// The figure, exact.
        public let value: Fraction
        /// Whether it reaches the target; `nil` if nothing is set.
        public let meetsTarget: Bool?
    }

    /// The indicator.
    public let indicator: Indicator

    /// The figures given, in the register's order.
    public let figures: [Figure]

    /// The agencies that answered the audit, and this indicator without a figure.
    public let notSupplied: [Int]

    /// The agencies that answered the audit and do not mention the indicator.
    public let notMentioned: [Int]

    /// The sum of numerators over the sum of denominators, times 100; `nil` if one is missing.
    public let pooled: Fraction?

    /// Collects the figures of a scope, indicator by indicator.
    public static func all(of assessment: Assessment) -> [IndicatorFigures] {
        assessment.index.catalogue.indicators.map { IndicatorFigures($0, in: assessment) }
    }

    private init(_ indicator: Indicator, in assessment: Assessment) {
        let set = assessment.returnSet
        var figures: [Figure] = []
        var notSupplied: [Int] = []
        var notMentioned: [Int] = []
        var parts: [(numerator: Fraction, denominator: Fraction)?] = []
        for sheet in assessment.sheets {
            guard let entry = set.entry(forAgency: sheet.agency),
                let given = set.return(of: entry).indicators.first(where: {
                    $0.id.lowercased() == indicator.id
                }), !(given.valueText.isEmpty && given.absence.isEmpty)
            else {
                notMentioned.append(sheet.agency)
                continue
            }
            guard let value = given.value, indicator.allows(value) else {
                notSupplied.append(sheet.agency)
                continue
            }
            figures.append(
                Figure(
                    agency: sheet.agency, value: value,
                    meetsTarget: indicator.target?.isMet(by: value)))
            parts.append(given.parts)
        }
        self.indicator = indicator
        self.figures = figures
        self.notSupplied = notSupplied
        self.notMentioned = notMentioned
        pooled = Self.pooled(indicator, parts)
    }

    /// The mean of the agencies' figures, exact; `nil` if none gives one.
    public var mean: Fraction? {
        guard let sum = Fraction.sum(figures.map(\.value)),
            let denominator = Fraction.product([sum.denominator, figures.count])
        else { return nil }
        return Fraction(sum.numerator, of: denominator)
    }

    /// The sum of the agencies' figures, for counts; `nil` for percentages and if none gives one.
    public var total: Fraction? {
        indicator.kind == .count ? Fraction.sum(figures.map(\.value)) : nil
    }

    /// The agencies whose figure does not reach the target.
    public var offTarget: [Int] { figures.filter { $0.meetsTarget == false }.map(\.agency) }

    private static func pooled(
        _ indicator: Indicator, _ parts: [(numerator: Fraction, denominator: Fraction)?]
    ) -> Fraction? {
        let known = parts.compactMap(\.self)
        guard indicator.kind == .percentage, !parts.isEmpty, known.count == parts.count,
            let numerator = Fraction.sum(known.map(\.numerator)),
            let denominator = Fraction.sum(known.map(\.denominator)), denominator > .zero,
            let above = Fraction.product([100, numerator.numerator, denominator.denominator]),
            let below = Fraction.product([numerator.denominator, denominator.numerator])
        else { return nil }
        return Fraction(above, of: below)
    }
}

extension Indicator {
    /// Whether a figure is possible: a percentage is at most 100, a count is whole.
    fileprivate func allows(_ value: Fraction) -> Bool {
        if value < .zero { return false }
        switch kind {
        case .percentage: return !(value > Fraction.hundred)
        case .count: return value.numerator.isMultiple(of: value.denominator)
        }
    }
}

extension IndicatorValue {
    /// The numerator and the denominator, if both are given.
    fileprivate var parts: (numerator: Fraction, denominator: Fraction)? {
        guard let numerator = Fraction(decimal: numeratorText),
            let denominator = Fraction(decimal: denominatorText)
        else { return nil }
        return (numerator, denominator)
    }
}

extension Fraction {
    fileprivate static let hundred = Fraction(100, of: 1) ?? .zero

    /// The product; `nil` if it passes what can be counted.
    fileprivate static func product(_ factors: [Int]) -> Int? {
        var product = 1
        for factor in factors {
            let (next, overflow) = product.multipliedReportingOverflow(by: factor)
            if overflow { return nil }
            product = next
        }
        return product
    }

    /// The exact sum; `nil` of nothing, and if it passes what can be counted.
    fileprivate static func sum(_ values: [Fraction]) -> Fraction? {
        guard let first = values.first else { return nil }
        var (numerator, denominator) = (first.numerator, first.denominator)
        for value in values.dropFirst() {
            let (one, firstOverflow) = numerator.multipliedReportingOverflow(by: value.denominator)
            let (other, secondOverflow) = value.numerator.multipliedReportingOverflow(
                by: denominator)
            let (product, thirdOverflow) = denominator.multipliedReportingOverflow(
                by: value.denominator)
            let (sum, fourthOverflow) = one.addingReportingOverflow(other)
            if firstOverflow || secondOverflow || thirdOverflow || fourthOverflow { return nil }
            let divisor = greatestCommonDivisor(sum, product)
            (numerator, denominator) = (sum / divisor, product / divisor)
        }
        return Fraction(numerator, of: denominator)
    }

    private static func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
        var (one, other) = (one.magnitude, other.magnitude)
        while other != 0 { (one, other) = (other, one % other) }
        return max(1, Int(clamping: one))
    }
}
