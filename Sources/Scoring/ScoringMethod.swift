public import Section11Standards

/// A way of turning the standings of a standard's criteria into one standing of the standard.
///
/// - M01 weakest: the weakest grade among the applicable, answered criteria.
/// - M02 points: 100 · Σ points·weight ÷ (highest points · Σ weight) over the applicable, answered
///   criteria, rounded to the catalogue's step, turned into a grade by the catalogue's bands. What
///   is not applicable shares its weight among the rest.
/// - M03 proportion: the share of the applicable, answered criteria that need no improvement,
///   turned into a grade by the bands.
/// - M04 reported: the rating that the form itself gives for the standard.
/// - M05: not applicable leaves both numerator and denominator; a standard with nothing applicable
///   is not applicable.
/// - M06: unanswered is neither; it lowers coverage, and the result is provisional.
public struct ScoringMethod: Sendable {
    /// The code of the method, such as `M01`.
    public var code: String {
        switch method {
        case .weakest: "M01"
        case .points: "M02"
        case .proportion: "M03"
        case .reported: "M04"
        }
    }

    /// The method.
    public let method: ScoringRule.Method

    private let grades: [Grade]
    private let highest: Int
    private let step: Int?
    private let bands: [(from: Int, grade: Int)]

    /// Creates a method for a catalogue; `nil` if the method needs bands and there are none.
    public init?(_ method: ScoringRule.Method, for catalogue: Catalogue) {
        self.method = method
        grades = catalogue.scale.grades
        highest = grades.map(\.points).max() ?? 0
        step = catalogue.scoring.roundTo
        bands = (catalogue.scoring.bands ?? []).compactMap { band in
            catalogue.scale.index(ofCode: band.grade).map { (band.from, $0) }
        }
        if method == .points || method == .proportion, bands.isEmpty { return nil }
        if method == .points, highest <= 0 { return nil }
    }

    /// The grade of graded criteria, given with their weights; `nil` if there is none.
    public func grade(of graded: some Sequence<WeightedGrade>) -> Int? {
        switch method {
        case .weakest, .reported:
            return graded.min { $0.grade < $1.grade }?.grade
        case .points:
            return score(of: graded).flatMap(band)
        case .proportion:
            var met = 0
            var all = 0
            for criterion in graded {
                all += 1
                if !grades[criterion.grade].needsImprovement { met += 1 }
            }
            return Fraction(100 * met, of: all).flatMap(band)
        }
    }

    /// The points of graded criteria, 0 to 100; `nil` if there is none or their weights are zero.
    public func score(of graded: some Sequence<WeightedGrade>) -> Fraction? {
        var points = 0
        var weights = 0
        for criterion in graded {
            points += grades[criterion.grade].points * criterion.weight
            weights += criterion.weight
        }
        guard let exact = Fraction(100 * points, of: highest * weights) else { return nil }
        guard let step, step > 0 else { return exact }
        let steps = Fraction(exact.numerator, of: exact.denominator * step)
        return steps.flatMap { Fraction($0.rounded(toDecimals: 0) * step, of: 1) }
    }

    private func band(_ score: Fraction) -> Int? {
        bands.last { band in
            Fraction(band.from, of: 1).map { $0 <= score } ?? false
        }?.grade
    }
}

/// The grade of a criterion with the criterion's weight.
public struct WeightedGrade: Sendable, Equatable {
    /// The grade, by its position from the weakest.
    public let grade: Int

    /// The weight under the points method.
    public let weight: Int

    /// Creates a weighted grade.
    public init(_ grade: Int, weight: Int) {
        self.grade = grade
        self.weight = weight
    }
}
