import Section11Returns
public import Section11Scoring
public import Section11Standards

/// How much the findings on standards rest on the way in which the same returns are read.
public struct Sensitivity: Sendable {
    /// What one reading says of every standard.
    public struct Outcome: Sendable {
        /// The reading.
        public let name: Reading.Name
        /// The share of rated agencies that need improvement, the lowest and the highest of the
        /// reading's variants; `nil` where a variant rates nobody.
        public let shares: [(low: Fraction, high: Fraction)?]
        /// The best and the worst rank of the reading's variants; `nil` where one gives none.
        public let ranks: [ClosedRange<Int>?]
        /// Whether F01 is raised in every variant.
        public let isWeak: [Bool]
        /// Whether F02 is raised in every variant.
        public let isAmongWeakest: [Bool]

        /// The positions of the standards on which F01 is raised.
        public var weak: [Int] { isWeak.indices.filter { isWeak[$0] } }

        /// The positions of the standards on which F02 is raised.
        public var weakest: [Int] { isAmongWeakest.indices.filter { isAmongWeakest[$0] } }

        /// Tries the rules on a reading.
        init(_ reading: Reading, standards count: Int, thresholds: Thresholds) {
            // Without a return there is none to leave out, and nothing is raised.
            let none = [[Fraction?]](repeating: Array(repeating: nil, count: count), count: 1)
            let variants = reading.variants.isEmpty ? none : reading.variants
            let standards = 0..<count
            let ranks = variants.map { Tally.ranks(of: $0) }
            let weak = variants.map { Set(WeakStandard.picks($0, thresholds: thresholds)) }
            let weakest = variants.map { Set(WeakestStandards.picks($0, thresholds: thresholds)) }
            name = reading.name
            shares = standards.map { standard in
                let found = variants.compactMap { $0[standard] }
                guard found.count == variants.count, let low = found.min(), let high = found.max()
                else { return nil }
                return (low, high)
            }
            self.ranks = standards.map { standard in
                let found = ranks.compactMap { $0[standard] }
                guard found.count == ranks.count, let best = found.min(), let worst = found.max()
                else { return nil }
                return best...worst
            }
            isWeak = standards.map { standard in weak.allSatisfy { $0.contains(standard) } }
            isAmongWeakest = standards.map { standard in
                weakest.allSatisfy { $0.contains(standard) }
            }
        }
    }

    /// A reading that the returns or the catalogue do not allow.
    public struct NotPossible: Sendable, Equatable {
        /// The reading.
        public let name: Reading.Name
        /// Why not.
        public let because: String
    }

    /// What each reading says; the first is as scored.
    public let outcomes: [Outcome]

    /// The readings that are not possible.
    public let notPossible: [NotPossible]

    /// The method by which the returns are scored.
    public let method: ScoringMethod

    /// The returns' dates against the day on which they were due.
    public let late: LateReturns

    /// Reads the returns of an assessment in every way.
    public init(_ assessment: Assessment) {
        let index = assessment.index
        let catalogue = index.catalogue
        var readings = Reading.all(of: assessment)
        var notPossible: [NotPossible] = []
        for (method, name) in [
            (ScoringRule.Method.weakest, Reading.Name.weakest), (.points, .points),
            (.proportion, .proportion),
        ] where method != assessment.method.method && !readings.contains(where: { $0.name == name })
        {
            notPossible.append(
                NotPossible(name: name, because: "the catalogue has no bands or points for it"))
        }
        late = LateReturns(assessment)
        if let because = late.reasonNotPossible {
            notPossible.append(NotPossible(name: .withoutLate, because: because))
        } else {
            let out = Set(late.late)
            let inTime = assessment.sheets.filter { !out.contains($0.agency) }
            let tallies = Tallies(inTime, index: index, method: assessment.method)
            readings.append(
                Reading(
                    name: .withoutLate,
                    variants: [tallies.standards.map { $0.share(on: assessment.scale) }]))
        }
        method = assessment.method
        outcomes = readings.map {
            Outcome($0, standards: catalogue.standards.count, thresholds: catalogue.flags)
        }
        self.notPossible = notPossible
    }

    /// Under how many readings F01 is raised on a standard.
    public func weakCount(_ standard: Int) -> Int { outcomes.count { $0.isWeak[standard] } }

    /// Under how many readings F02 is raised on a standard.
    public func weakestCount(_ standard: Int) -> Int {
        outcomes.count { $0.isAmongWeakest[standard] }
    }

    /// The best and the worst rank of a standard under any reading; `nil` if none gives it one.
    public func ranks(_ standard: Int) -> ClosedRange<Int>? {
        let ranks = outcomes.compactMap { $0.ranks[standard] }
        guard let best = ranks.map(\.lowerBound).min(), let worst = ranks.map(\.upperBound).max()
        else { return nil }
        return best...worst
    }
}
