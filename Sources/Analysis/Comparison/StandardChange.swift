import Section11Scoring
public import Section11Standards

/// How one standard stood in two cycles.
///
/// Every percentage has its base beside it: the share of a cycle is of the agencies rated in that
/// cycle, the difference is in percentage points, and the relative change is of the earlier share.
public struct StandardChange: Sendable, Equatable {
    /// An agency that answered at least one of the two cycles.
    struct Pair {
        /// The agency's id.
        let agency: String
        /// Its position in the earlier cycle's order; `nil` if it did not answer that.
        let before: Int?
        /// Its position in the later cycle's order; `nil` if it did not answer that.
        let after: Int?
    }

    /// The counts of one cycle.
    public struct Count: Sendable, Equatable {
        /// The agencies at each grade, weakest first.
        public let byGrade: [Int]
        /// How many agencies need improvement.
        public let needingImprovement: Int
        /// How many agencies are rated: the base of the share.
        public let rated: Int
        /// The share of rated agencies that need improvement; `nil` where nobody is rated.
        public var share: Fraction? { Fraction(needingImprovement, of: rated) }

        init(_ tally: Tally, scale: RatingScale) {
            byGrade = tally.byGrade
            needingImprovement = tally.needingImprovement(on: scale)
            rated = tally.rated
        }
    }

    /// The standard's position in the later edition.
    public let standard: Int

    /// The earlier cycle's counts.
    public let before: Count

    /// The later cycle's counts.
    public let after: Count

    /// The agencies rated in both cycles whose grade is better now, by id.
    public let improved: [String]

    /// The agencies rated in both cycles with the same grade, by id.
    public let same: [String]

    /// The agencies rated in both cycles whose grade is worse now, by id.
    public let worse: [String]

    /// The agencies rated only in the later cycle, by id.
    public let new: [String]

    /// The agencies rated only in the earlier cycle, by id.
    public let gone: [String]

    /// Of the agencies rated in both cycles, how many needed improvement in the earlier one.
    public let pairedNeedingBefore: Int

    /// Of the agencies rated in both cycles, how many need improvement in the later one.
    public let pairedNeedingAfter: Int

    /// How many agencies are rated in both cycles.
    public var paired: Int { improved.count + same.count + worse.count }

    /// Whether so one-sided a movement can be chance; `nil` if no agency moved.
    public var signTest: SignTest? { SignTest(up: improved.count, down: worse.count) }

    /// The later share less the earlier one, from -1 to 1; `nil` where one of them is missing.
    public var difference: Fraction? {
        guard let now = after.share, let then = before.share else { return nil }
        return Fraction(
            now.numerator * then.denominator - then.numerator * now.denominator,
            of: now.denominator * then.denominator)
    }

    /// The difference as a part of the earlier share; `nil` where that is missing or nothing.
    ///
    /// 69 to 104 is 0.507 by this measure. A founding report divided by its own later value and
    /// printed 34 %.
    public var relativeChange: Fraction? {
        guard let difference, let then = before.share, then > .zero else { return nil }
        return Fraction(
            difference.numerator * then.denominator, of: difference.denominator * then.numerator)
    }

    init(
        standard: Int, sides: (before: Comparison.Side, after: Comparison.Side), pairs: [Pair],
        scale: RatingScale
    ) {
        self.standard = standard
        before = Count(sides.before.tallies.standards[standard], scale: scale)
        after = Count(sides.after.tallies.standards[standard], scale: scale)
        var improved: [String] = []
        var same: [String] = []
        var worse: [String] = []
        var new: [String] = []
        var gone: [String] = []
        var needing = (before: 0, after: 0)
        func grade(_ side: Comparison.Side, _ place: Int?) -> Int? {
            place.flatMap { side.tallies.scorecards[$0].scores[standard].standing.grade }
        }
        for pair in pairs {
            switch (grade(sides.before, pair.before), grade(sides.after, pair.after)) {
            case (let then?, let now?):
                if now > then {
                    improved.append(pair.agency)
                } else if now < then {
                    worse.append(pair.agency)
                } else {
                    same.append(pair.agency)
                }
                needing.before += scale.grades[then].needsImprovement ? 1 : 0
                needing.after += scale.grades[now].needsImprovement ? 1 : 0
            case (nil, _?): new.append(pair.agency)
            case (_?, nil): gone.append(pair.agency)
            case (nil, nil): continue
            }
        }
        self.improved = improved
        self.same = same
        self.worse = worse
        self.new = new
        self.gone = gone
        pairedNeedingBefore = needing.before
        pairedNeedingAfter = needing.after
    }
}
