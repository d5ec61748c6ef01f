import Section11Returns
public import Section11Standards

/// The figures for an indicator that is asked by the quarter, quarter by quarter.
///
/// Quarters of a percentage are never put together: the same staff are counted in each. Counts of a
/// year are the sum of its quarters only where every agency that gives any gives all four; a sum
/// with gaps would pass for a fall.
public struct IndicatorSeries: Sendable, Equatable {
    /// The figures of one quarter.
    public struct Point: Sendable, Equatable {
        /// The quarter.
        public let quarter: Quarter
        /// The figures.
        public let figures: IndicatorFigures
    }

    /// The indicator.
    public let indicator: Indicator

    /// The four quarters, the first first.
    public let points: [Point]

    /// The agencies that give a figure for some quarter and not for all, by the register's
    /// positions.
    public let incomplete: [Int]

    /// The sum of the year, for counts without gaps; `nil` for percentages, for gaps, and of
    /// nothing.
    public let total: Fraction?

    /// Collects the series of a scope: one for each indicator that is asked by the quarter.
    public static func all(of assessment: Assessment) -> [IndicatorSeries] {
        assessment.index.catalogue.indicators.filter { $0.frequency == .quarterly }.map {
            IndicatorSeries($0, in: assessment)
        }
    }

    private init(_ indicator: Indicator, in assessment: Assessment) {
        let points = Quarter.all.map { quarter in
            Point(
                quarter: quarter,
                figures: IndicatorFigures(indicator, in: assessment, quarter: quarter))
        }
        var given: [Int: Int] = [:]
        for point in points {
            for figure in point.figures.figures { given[figure.agency, default: 0] += 1 }
        }
        self.indicator = indicator
        self.points = points
        incomplete = given.filter { $0.value < points.count }.keys.sorted()
        total =
            indicator.kind == .count && incomplete.isEmpty
            ? Fraction.sum(points.compactMap(\.figures.total)) : nil
    }
}
