public import Section11Returns
import Section11Standards

/// The standings of one agency by standard.
public struct Scorecard: Sendable {
    /// One standard's result, with what it rests on.
    public struct Score: Sendable, Equatable {
        /// What counts.
        public internal(set) var standing: Standing

        // In half the room of whole numbers, as a country has hundreds of thousands of scores.
        fileprivate var gradedCount: UInt32 = 0
        fileprivate var notApplicableCount: UInt32 = 0
        fileprivate var unansweredCount: UInt32 = 0
        fileprivate var unmappedCount: UInt32 = 0
        fileprivate var carriedCount: UInt32 = 0

        /// The number of criteria with a grade.
        public var graded: Int { Int(gradedCount) }
        /// The number of criteria that are not applicable.
        public var notApplicable: Int { Int(notApplicableCount) }
        /// The number of criteria without an answer.
        public var unanswered: Int { Int(unansweredCount) }
        /// The number of criteria whose grade is of another scale and not mapped.
        public var unmapped: Int { Int(unmappedCount) }
        /// The number of criteria whose grade comes from a cycle before.
        public var carried: Int { Int(carriedCount) }

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
        let isReported = method.method == .reported
        // The same list where the panel changed nothing.
        let isOwn = sheet.selfAssessed == sheet.effective
        var scores: [Score] = []
        var selfAssessed: [Standing] = []
        scores.reserveCapacity(index.criteriaByStandard.count)
        selfAssessed.reserveCapacity(index.criteriaByStandard.count)
        for (standard, criteria) in index.criteriaByStandard.enumerated() {
            var score = Score(sheet.effective, criteria, index: index, method: method)
            score.countCarried(sheet, criteria)
            var own = score.standing
            if isReported {
                score.standing = sheet.reported[standard]
                own = score.standing
            } else if !isOwn {
                own = Score(sheet.selfAssessed, criteria, index: index, method: method).standing
            }
            selfAssessed.append(own)
            scores.append(score)
        }
        self.scores = scores
        self.selfAssessed = selfAssessed
    }
}

extension Scorecard.Score {
    /// Scores the answers to some criteria.
    init(
        _ standings: [Standing], _ criteria: Range<Int>, index: CatalogueIndex,
        method: ScoringMethod
    ) {
        standing = .notAsked
        for position in criteria {
            switch standings[position] {
            case .graded: gradedCount += 1
            case .notApplicable: notApplicableCount += 1
            case .unanswered: unansweredCount += 1
            case .unmapped: unmappedCount += 1
            case .notAsked: break
            }
        }
        if graded > 0 {
            let graded = criteria.lazy.compactMap { position in
                standings[position].grade.map {
                    WeightedGrade($0, weight: index.entries[position].criterion.weight)
                }
            }
            if let grade = method.grade(of: graded) {
                standing = .graded(UInt8(clamping: grade))
            } else {
                standing = .unanswered
            }
        } else if unmapped > 0 {
            standing = .unmapped
        } else if unanswered > 0 {
            // Part not applicable, part unanswered, none graded: unanswered.
            standing = .unanswered
        } else if notApplicable > 0 {
            standing = .notApplicable
        }
    }

    /// Counts the grades that come from a cycle before.
    fileprivate mutating func countCarried(_ sheet: AnswerSheet, _ criteria: Range<Int>) {
        for position in criteria
        where sheet.isCarried[position] && sheet.effective[position].grade != nil {
            carriedCount += 1
        }
    }
}
