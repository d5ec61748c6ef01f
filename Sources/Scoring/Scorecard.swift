public import Section11Returns
import Section11Standards

/// The standings of one agency by standard.
public struct Scorecard: Sendable {
    /// One standard's result, with what it rests on.
    public struct Score: Sendable, Equatable {
        /// What counts.
        public var standing: Standing
        /// The number of criteria with a grade.
        public var graded: Int
        /// The number of criteria that are not applicable.
        public var notApplicable: Int
        /// The number of criteria without an answer.
        public var unanswered: Int
        /// The number of criteria whose grade is of another scale and not mapped.
        public var unmapped: Int
        /// The number of criteria whose grade comes from a cycle before.
        public var carried: Int

        /// Whether some applicable criterion has no answer, or none that is mapped, though the
        /// standard has a grade (M06).
        public var isProvisional: Bool { standing.grade != nil && unanswered + unmapped > 0 }
    }

    /// The agency's position in the register.
    public let agency: Int

    /// The results by standard, from effective ratings.
    public let scores: [Score]

    /// The results by standard, from the agency's own ratings.
    public let selfAssessed: [Standing]

    /// Scores an agency's answers.
    public init(_ sheet: AnswerSheet, index: CatalogueIndex, method: ScoringMethod) {
        agency = sheet.agency
        var scores: [Score] = []
        var selfAssessed: [Standing] = []
        scores.reserveCapacity(index.criteriaByStandard.count)
        for (standard, criteria) in index.criteriaByStandard.enumerated() {
            var score = Self.score(
                sheet.effective, criteria, index: index, method: method)
            score.carried = criteria.count {
                sheet.isCarried[$0] && sheet.effective[$0].grade != nil
            }
            let own = Self.score(sheet.selfAssessed, criteria, index: index, method: method)
            if method.method == .reported {
                score.standing = sheet.reported[standard]
                selfAssessed.append(sheet.reported[standard])
            } else {
                selfAssessed.append(own.standing)
            }
            scores.append(score)
        }
        self.scores = scores
        self.selfAssessed = selfAssessed
    }

    private static func score(
        _ standings: [Standing], _ criteria: Range<Int>, index: CatalogueIndex,
        method: ScoringMethod
    ) -> Score {
        var score = Score(
            standing: .notAsked, graded: 0, notApplicable: 0, unanswered: 0, unmapped: 0,
            carried: 0)
        for position in criteria {
            switch standings[position] {
            case .graded: score.graded += 1
            case .notApplicable: score.notApplicable += 1
            case .unanswered: score.unanswered += 1
            case .unmapped: score.unmapped += 1
            case .notAsked: break
            }
        }
        if score.graded > 0 {
            let graded = criteria.lazy.compactMap { position in
                standings[position].grade.map {
                    WeightedGrade($0, weight: index.entries[position].criterion.weight)
                }
            }
            if let grade = method.grade(of: graded) {
                score.standing = .graded(UInt8(clamping: grade))
            } else {
                score.standing = .unanswered
            }
        } else if score.unmapped > 0 {
            score.standing = .unmapped
        } else if score.unanswered > 0 {
            // Part not applicable, part unanswered, none graded: unanswered.
            score.standing = .unanswered
        } else if score.notApplicable > 0 {
            score.standing = .notApplicable
        }
        return score
    }
}
