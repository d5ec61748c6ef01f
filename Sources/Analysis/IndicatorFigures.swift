import Section11Returns
import Section11Scoring
public import Section11Standards

/// The figures that the agencies of a scope give for one indicator.
///
/// A percentage is pooled only where every agency gives its numerator and denominator; otherwise
/// the mean of the agencies' own percentages is given, and said to be that. An agency that gives no
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

    /// How many of the figures come with a numerator and a denominator.
    public let withCounts: Int

    /// Collects the figures of a scope, indicator by indicator.
    public static func all(of assessment: Assessment) -> [IndicatorFigures] {
        collect(assessment.index.catalogue.indicators, in: assessment, quarter: nil)
    }

    /// Collects the figures for one indicator.
    ///
    /// - Parameters:
    ///   - indicator: The indicator.
    ///   - assessment: The scored returns of the scope.
    ///   - quarter: The quarter; `nil` for the figure of the whole cycle, or each agency's latest
    ///     quarter where the indicator is asked by the quarter.
    public init(_ indicator: Indicator, in assessment: Assessment, quarter: Quarter? = nil) {
        self = Self.collect([indicator], in: assessment, quarter: quarter)[0]
    }

    /// What is found for one indicator, agency by agency.
    private struct Collection {
        let indicator: Indicator
        var figures: [Figure] = []
        var notSupplied: [Int] = []
        var notMentioned: [Int] = []
        var counts: [(numerator: Fraction, denominator: Fraction)?] = []

        init(_ indicator: Indicator) { self.indicator = indicator }

        /// Takes up what an agency says of it; `nil` if it says nothing.
        mutating func add(_ given: IndicatorValue?, of agency: Int) {
            guard let given else {
                notMentioned.append(agency)
                return
            }
            guard let value = given.figure(for: indicator), indicator.allows(value) else {
                notSupplied.append(agency)
                return
            }
            figures.append(
                Figure(
                    agency: agency, value: value,
                    meetsTarget: indicator.target?.isMet(by: value)))
            counts.append(given.counts)
        }
    }

    private init(_ found: Collection) {
        indicator = found.indicator
        figures = found.figures
        notSupplied = found.notSupplied
        notMentioned = found.notMentioned
        withCounts = found.counts.count { $0 != nil }
        pooled = Self.pooled(found.indicator, found.counts)
    }

    /// Collects the figures of indicators; each return is looked at once.
    private static func collect(
        _ indicators: [Indicator], in assessment: Assessment, quarter: Quarter?
    ) -> [IndicatorFigures] {
        if indicators.isEmpty { return [] }
        var found = indicators.map(Collection.init)
        for position in assessment.sheets.indices {
            let agency = assessment.sheets[position].agency
            let values =
                assessment.returnSet.withReturn(ofAgency: agency) { $0.indicators } ?? []
            let ids = values.map { $0.id.lowercased() }
            for indicator in indicators.indices {
                let said = zip(ids, values).filter { id, figure in
                    id == indicators[indicator].id
                        && !(figure.valueText.isEmpty && figure.numeratorText.isEmpty
                            && figure.absence.isEmpty)
                }.map(\.1)
                found[indicator].add(given(said, indicators[indicator], quarter), of: agency)
            }
        }
        return found.map(IndicatorFigures.init)
    }

    /// Which of the figures for an indicator counts; `nil` if there is none.
    private static func given(
        _ said: [IndicatorValue], _ indicator: Indicator, _ quarter: Quarter?
    ) -> IndicatorValue? {
        guard indicator.frequency == .quarterly else { return said.first }
        if let quarter { return said.first { $0.quarter == quarter } }
        let dated = said.filter { $0.quarter != nil && $0.figure(for: indicator) != nil }
        let latest = dated.compactMap(\.quarter).max()
        return dated.first { $0.quarter == latest } ?? said.first
    }

    /// The mean of the agencies' figures, exact; `nil` if none gives one.
    public var mean: Fraction? {
        guard let sum = Fraction.sum(figures.map(\.value)),
            let denominator = Fraction.product([sum.denominator, figures.count])
        else { return nil }
        return Fraction(sum.numerator, of: denominator)
    }

    /// The middle one of the agencies' figures, or the mean of the two in the middle; `nil` for
    /// none.
    public var median: Fraction? {
        let sorted = figures.map(\.value).sorted()
        guard !sorted.isEmpty else { return nil }
        let middle = sorted.count / 2
        if !sorted.count.isMultiple(of: 2) { return sorted[middle] }
        guard let sum = Fraction.sum([sorted[middle - 1], sorted[middle]]),
            let denominator = Fraction.product([sum.denominator, 2])
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
    /// The figure: the value as given, else for a percentage what its counts come to.
    fileprivate func figure(for indicator: Indicator) -> Fraction? {
        if !valueText.isEmpty { return value }
        guard indicator.kind == .percentage, let counts,
            let above = Fraction.product([
                100, counts.numerator.numerator, counts.denominator.denominator,
            ]),
            let below = Fraction.product([
                counts.numerator.denominator, counts.denominator.numerator,
            ])
        else { return nil }
        return Fraction(above, of: below)
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
    static func sum(_ values: [Fraction]) -> Fraction? {
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
