import Section11Analysis
import Section11Scoring
public import Section11Standards

extension Summary {
    /// A count of agencies with its denominator and all that was left out of it.
    ///
    /// The agencies rated, those left out and those that made no return add up to all agencies of
    /// the scope that answered or were expected to.
    public struct Figure: Sendable, Equatable {
        /// What `section11 explain` takes: a standard's number or a criterion's reference.
        public let id: String
        /// How many agencies stand at each grade, weakest first.
        public let byGrade: [Int]
        /// The numerator: how many of the rated agencies need improvement.
        public let needingImprovement: Int
        /// The denominator: how many agencies have a grade.
        public let rated: Int
        /// How many agencies were left out because it does not apply to them, as they say (M05).
        public let notApplicable: Int
        /// How many agencies were left out because they gave no answer (M06).
        public let unanswered: Int
        /// How many agencies were left out because it is not asked of their kind.
        public let notAsked: Int
        /// How many agencies were left out because their grade is of another scale and not mapped.
        public let unmapped: Int
        /// How many agencies were left out because they made no return.
        public let notReturned: Int
        /// How many of the grades rest on less than full coverage (M06).
        public let provisional: Int
        /// How many of the grades rest at least in part on a cycle before (M07).
        public let carriedForward: Int
        /// The rank by share, the highest first; `nil` where nobody is rated.
        public let rank: Int?

        /// The share of rated agencies that need improvement; `nil` where nobody is rated.
        public var share: Fraction? { Fraction(needingImprovement, of: rated) }

        /// The share in whole per cent; `nil` where nobody is rated.
        public var percent: Int? { share?.rounded(toDecimals: 2) }

        /// The 95 % interval of the share; `nil` where nobody is rated.
        public var interval: Interval? { Interval(needingImprovement, of: rated) }

        /// Takes over a tally.
        init(
            id: String, tally: Tally, scale: RatingScale, received: Int, notReturned: Int,
            rank: Int?
        ) {
            self.id = id
            byGrade = tally.byGrade
            needingImprovement = tally.needingImprovement(on: scale)
            rated = tally.rated
            notApplicable = tally.notApplicable
            unanswered = tally.unanswered
            unmapped = tally.unmapped
            notAsked =
                received - tally.rated - tally.notApplicable - tally.unanswered - tally.unmapped
            self.notReturned = notReturned
            provisional = tally.provisional
            carriedForward = tally.carriedForward
            self.rank = rank
        }
    }

    /// An interval of a share, in units of four decimals.
    public struct Interval: Sendable, Equatable {
        /// The lower bound, 0 to 10,000.
        public let low: Int
        /// The upper bound, 0 to 10,000.
        public let high: Int

        /// Creates the 95 % interval of a share; `nil` for a share of nothing.
        public init?(_ count: Int, of total: Int) {
            guard let interval = WilsonInterval(count, of: total) else { return nil }
            self.init(interval)
        }

        /// Rounds an interval.
        init(_ interval: WilsonInterval) {
            low = Int((interval.low * 10_000).rounded())
            high = Int((interval.high * 10_000).rounded())
        }

        /// The bounds in whole per cent, such as `36% to 77%`.
        public var percent: String { "\((low + 50) / 100)% to \((high + 50) / 100)%" }
    }

    /// One standard with its criteria.
    public struct StandardFigure: Sendable, Equatable {
        /// The number as agencies write it.
        public let number: String
        /// The name.
        public let title: String
        /// The agencies counted by their effective ratings.
        public let figure: Figure
        /// How many agencies stand at each grade by their own ratings, weakest first.
        public let selfAssessedByGrade: [Int]
        /// The codes of the flags on it.
        public let flags: [String]
        /// Its criteria, in the catalogue's order.
        public let criteria: [CriterionFigure]
    }

    /// One criterion.
    public struct CriterionFigure: Sendable, Equatable {
        /// The reference as agencies write it.
        public let ref: String
        /// What is expected.
        public let text: String
        /// The agencies counted by their effective ratings.
        public let figure: Figure
    }
}
