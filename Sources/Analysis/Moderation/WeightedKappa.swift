/// How far two raters agree beyond chance, where a near miss counts as less than a far one.
///
/// Cohen's weighted kappa: 1 is full agreement, 0 what chance alone would give, below 0 less than
/// that. The interval is the estimate and 1.96 standard errors to either side, cut at -1 and 1; the
/// standard error is the asymptotic one of Fleiss, Cohen and Everitt (1969), for a kappa that is
/// not zero. It takes every pair of ratings for independent of the others.
///
///     // own × panel: 5 × (0, 0), 2 × (1, 0), 3 × (1, 1)
///     WeightedKappa([[5, 0], [2, 3]], weights: .linear).estimate  // 0.6
public struct WeightedKappa: Sendable, Equatable {
    /// How much a disagreement of so many steps counts.
    public enum Weights: String, Sendable, CaseIterable {
        /// As many times as there are steps.
        case linear
        /// The square of the steps.
        case quadratic
    }

    /// Why there is no figure.
    public enum Absence: String, Sendable {
        /// Nothing was rated twice.
        case noPairs = "no answer has a grade from both"
        /// Both raters used one grade alone, so that chance agrees as often as they do.
        case oneGrade = "both gave every answer the same grade, so chance cannot be told apart"
        /// The standard error of full agreement is zero, and one pair has none.
        case noSpread = "no interval: the standard error of so uniform a table is zero"
    }

    /// How disagreements count.
    public let weights: Weights

    /// How many pairs of ratings there are.
    public let pairs: Int

    /// How many pairs agree exactly.
    public let agreed: Int

    /// Kappa; `nil` where it is not defined, as ``absence`` says.
    public let estimate: Double?

    /// The standard error; `nil` where it is not defined.
    public let standardError: Double?

    /// Why the estimate or its interval is missing; `nil` if both are there.
    public let absence: Absence?

    /// The 97.5 % point of the normal distribution.
    private static let z = 1.959963984540054

    /// The 95 % interval of the estimate; `nil` where it is not defined.
    public var interval: (low: Double, high: Double)? {
        guard let estimate, let standardError else { return nil }
        let spread = Self.z * standardError
        return (max(-1, estimate - spread), min(1, estimate + spread))
    }

    /// Works out the agreement of a square table of counts.
    ///
    /// - Parameters:
    ///   - counts: How many answers have one rater's grade (row) and the other's (column), both in
    ///     the order of the scale.
    ///   - weights: How disagreements count.
    public init(_ counts: [[Int]], weights: Weights) {
        let grades = counts.indices
        precondition(
            counts.allSatisfy { $0.count == counts.count }, "the table must have a column a row")
        let rows = counts.map { $0.reduce(0, +) }
        let columns = grades.map { column in counts.reduce(0) { $0 + $1[column] } }
        let pairs = rows.reduce(0, +)
        self.weights = weights
        self.pairs = pairs
        agreed = grades.reduce(0) { $0 + counts[$1][$1] }
        func steps(_ row: Int, _ column: Int) -> Int {
            let steps = abs(row - column)
            return weights == .linear ? steps : steps * steps
        }
        // Whole numbers, so that "undefined" is exact.
        var observed = 0
        var expected = 0
        for row in grades {
            for column in grades {
                observed += steps(row, column) * counts[row][column]
                expected += steps(row, column) * rows[row] * columns[column]
            }
        }
        guard pairs > 0, expected > 0 else {
            estimate = nil
            standardError = nil
            absence = pairs == 0 ? .noPairs : .oneGrade
            return
        }
        let n = Double(pairs)
        estimate = 1 - Double(observed) * n / Double(expected)
        let most = Double(steps(0, counts.count - 1))
        func weight(_ row: Int, _ column: Int) -> Double {
            1 - Double(steps(row, column)) / most
        }
        let agreement = 1 - Double(observed) / (n * most)
        let chance = 1 - Double(expected) / (n * n * most)
        let byRow = grades.map { row in
            grades.reduce(0.0) { $0 + Double(columns[$1]) / n * weight(row, $1) }
        }
        let byColumn = grades.map { column in
            grades.reduce(0.0) { $0 + Double(rows[$1]) / n * weight($1, column) }
        }
        var sum = 0.0
        for row in grades {
            for column in grades where counts[row][column] > 0 {
                let term =
                    weight(row, column) * (1 - chance)
                    - (byRow[row] + byColumn[column]) * (1 - agreement)
                sum += Double(counts[row][column]) / n * term * term
            }
        }
        let centre = agreement * chance - 2 * chance + agreement
        let gap = 1 - chance
        let variance = (sum - centre * centre) / (n * gap * gap * gap * gap)
        let isUniform = observed == 0 || pairs == 1 || variance < 1e-12
        standardError = isUniform ? nil : variance.squareRoot()
        absence = isUniform ? .noSpread : nil
    }
}
