public import Section11Returns
public import Section11Standards

/// The four scoring models of XCCDF 1.2, so that outsiders can check our figures against theirs.
///
/// Source: NIST IR 7275 revision 4, section 7.3. A criterion passes if its grade needs no
/// improvement and fails if it does. What is not applicable, not answered or not asked is not
/// counted, as the models do with "notapplicable", "notchecked" and "notselected". A set of which
/// nothing is counted has no score under any of them. None of these is a method of the engine, and
/// no flag rests on them.
public enum XCCDFModel: String, Sendable, CaseIterable {
    /// The weighted mean of what is below, each from 0 to 100: of a standard its criteria, of an
    /// agency its standards, which weigh the same.
    case weightedMean = "default"

    /// The sum of the weights of what passed, of the sum of all weights.
    case flat

    /// The number that passed, of all.
    case flatUnweighted = "flat-unweighted"

    /// 1 if everything passed, else 0.
    case absolute

    /// What became of one criterion, with its weight.
    public struct Result: Sendable, Equatable {
        /// Whether it passed.
        public let passes: Bool
        /// Its weight.
        public let weight: Int

        /// Creates a result.
        public init(passes: Bool, weight: Int) {
            self.passes = passes
            self.weight = weight
        }
    }

    /// The results of an agency's criteria, by standard; only what is counted.
    public static func results(_ sheet: AnswerSheet, index: CatalogueIndex) -> [[Result]] {
        index.criteriaByStandard.map { criteria in
            criteria.compactMap { position in
                sheet.effective[position].grade.map { grade in
                    Result(
                        passes: !index.catalogue.scale.grades[grade].needsImprovement,
                        weight: index.entries[position].criterion.weight)
                }
            }
        }
    }

    /// The score of one standard; `nil` if nothing is counted, or all that is weighs nothing.
    ///
    ///     XCCDFModel.flat.score(of: [.init(passes: true, weight: 2), .init(passes: false, weight: 1)])
    ///     // 2 of 3
    ///
    /// - Parameter results: What became of its criteria.
    /// - Returns: From 0 to 100 for the default model, else what passed of the highest there could
    ///   be.
    public func score(of results: [Result]) -> Fraction? {
        let passed = results.filter(\.passes)
        switch self {
        case .weightedMean:
            return Fraction(100 * Self.weight(of: passed), of: Self.weight(of: results))
        case .flat:
            return Fraction(Self.weight(of: passed), of: Self.weight(of: results))
        case .flatUnweighted:
            return Fraction(passed.count, of: results.count)
        case .absolute:
            return results.isEmpty ? nil : Fraction(passed.count == results.count ? 1 : 0, of: 1)
        }
    }

    /// The score of an agency over its standards; `nil` if nothing is counted.
    ///
    /// The default model takes the mean of the standards; the others look at all criteria together.
    public func score(ofStandards standards: [[Result]]) -> Fraction? {
        guard self == .weightedMean else { return score(of: Array(standards.joined())) }
        let scores = standards.compactMap { score(of: $0) }
        guard var sum = scores.first else { return nil }
        for score in scores.dropFirst() {
            guard let next = sum.adding(score) else { return nil }
            sum = next
        }
        return sum.divided(by: scores.count)
    }

    private static func weight(of results: [Result]) -> Int {
        results.reduce(0) { $0 + $1.weight }
    }
}

extension Fraction {
    /// The sum, in lowest terms; `nil` if it does not fit.
    fileprivate func adding(_ other: Fraction) -> Fraction? {
        let left = numerator.multipliedReportingOverflow(by: other.denominator)
        let right = other.numerator.multipliedReportingOverflow(by: denominator)
        let top = left.partialValue.addingReportingOverflow(right.partialValue)
        let bottom = denominator.multipliedReportingOverflow(by: other.denominator)
        if left.overflow || right.overflow || top.overflow || bottom.overflow { return nil }
        let common = Self.commonDivisor(top.partialValue, bottom.partialValue)
        return Fraction(top.partialValue / common, of: bottom.partialValue / common)
    }

    fileprivate func divided(by count: Int) -> Fraction? {
        let bottom = denominator.multipliedReportingOverflow(by: count)
        return bottom.overflow ? nil : Fraction(numerator, of: bottom.partialValue)
    }

    private static func commonDivisor(_ one: Int, _ other: Int) -> Int {
        var (one, other) = (abs(one), abs(other))
        while other != 0 { (one, other) = (other, one % other) }
        return max(one, 1)
    }
}
