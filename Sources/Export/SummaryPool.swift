import Section11Analysis
import Section11Returns
public import Section11Standards

extension Summary {
    /// The proof that the areas of a scope add up to the pool.
    public struct Reconciliation: Sendable, Equatable {
        /// The returns of one area.
        public struct AreaCount: Sendable, Equatable {
            /// The area.
            public let area: Area
            /// How many returns come from agencies that cover it.
            public let returns: Int
        }

        /// The returns of agencies that cover the same number of areas.
        public struct Overlap: Sendable, Equatable {
            /// How many areas.
            public let areas: Int
            /// How many returns.
            public let returns: Int
        }

        /// One count, in the areas and in the pool.
        public struct Count: Sendable, Equatable {
            /// The standard's number; `nil` for a count of the whole catalogue.
            public let standard: String?
            /// What is counted, such as `returns`, `rated` or a grade's code.
            public let name: String
            /// Whether the agencies of one grade are counted.
            public let isGrade: Bool
            /// The count in each area, in the order of ``Reconciliation/areas``.
            public let byArea: [Int]
            /// The count by the number of areas covered, in the order of
            /// ``Reconciliation/overlaps``.
            public let byOverlap: [Int]
            /// The sum of the areas.
            public let sumOfAreas: Int
            /// How much of the sum is counted again.
            public let doubleCounting: Int
            /// The count in the pool.
            public let pool: Int
            /// Whether the sum less the double counting is the pool.
            public let reconciles: Bool
        }

        /// The returns by area, in the cycle's order.
        public let areas: [AreaCount]
        /// The number of returns, each counted once.
        public let distinctReturns: Int
        /// The number of returns that count in more than one area.
        public let countedInSeveral: Int
        /// The returns by the number of areas covered, ascending.
        public let overlaps: [Overlap]
        /// The sum of the areas' returns.
        public let sumOfAreas: Int
        /// How much of the sum is a return counted again.
        public let doubleCounting: Int
        /// The returns, the ratings, and every count of every standard.
        public let counts: [Count]
        /// Whether the sum less the double counting is the pool, for every count.
        public let reconciles: Bool

        /// Whether there are several areas, so that there is something to reconcile.
        public var isPool: Bool { areas.count > 1 }

        /// The count of a standard, or of the whole catalogue; `nil` if there is none such.
        func count(_ name: String, ofStandard standard: String?) -> Count? {
            counts.first { $0.name == name && $0.standard == standard && !$0.isGrade }
        }
    }

    /// The proof that the areas of an assessment's scope add up.
    static func reconciliation(of assessment: Assessment) -> Reconciliation {
        let pool = Pool(of: assessment.returnSet, scope: assessment.scope)
        let proof = Section11Analysis.Reconciliation(of: assessment)
        let cycle = assessment.returnSet.cycle
        return Reconciliation(
            areas: pool.areas.compactMap { count in
                cycle.areas.first { $0.id == count.area }.map {
                    .init(area: $0, returns: count.returns)
                }
            },
            distinctReturns: pool.distinctReturns, countedInSeveral: pool.countedInSeveral,
            overlaps: pool.overlaps.map { .init(areas: $0.areas, returns: $0.returns) },
            sumOfAreas: pool.sumOfAreas, doubleCounting: pool.doubleCounting,
            counts: proof.lines.map { Reconciliation.Count($0, in: assessment) },
            reconciles: pool.reconciles && proof.reconciles)
    }
}

extension Summary.Reconciliation.Count {
    /// Names a line of the proof.
    fileprivate init(_ line: Section11Analysis.Reconciliation.Line, in assessment: Assessment) {
        var isGrade = false
        switch line.subject {
        case .returns:
            standard = nil
            name = "returns"
        case .ratings:
            standard = nil
            name = "ratings"
        case .standard(let position, let measure):
            standard = assessment.index.catalogue.standards[position].number
            switch measure {
            case .rated: name = "rated"
            case .needingImprovement: name = "needing-improvement"
            case .notApplicable: name = "not-applicable"
            case .unanswered: name = "unanswered"
            case .unmapped: name = "unmapped"
            case .grade(let grade):
                name = assessment.scale.grades[grade].code
                isGrade = true
            }
        }
        self.isGrade = isGrade
        byArea = line.byArea
        byOverlap = line.byOverlap
        sumOfAreas = line.sumOfAreas
        doubleCounting = line.doubleCounting
        pool = line.pool
        reconciles = line.reconciles
    }
}
