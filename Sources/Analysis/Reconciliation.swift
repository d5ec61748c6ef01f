import Section11Returns
import Section11Scoring
import Section11Standards

/// The proof that every count of a pool is the sum of its areas less what they count twice.
///
/// The areas, the agencies by the number of areas that they cover, and the pool are counted each by
/// itself, so that a mistake in one of them shows.
public struct Reconciliation: Sendable, Equatable {
    /// What is counted.
    public enum Subject: Sendable, Equatable {
        /// The returns.
        case returns
        /// The grades given to criteria.
        case ratings
        /// The agencies of a standard, by its position.
        case standard(Int, Measure)
    }

    /// Which agencies of a standard are counted.
    public enum Measure: Sendable, Hashable {
        /// Those with a grade.
        case rated
        /// Those whose grade needs improvement.
        case needingImprovement
        /// Those with one grade, by its position from the weakest.
        case grade(Int)
        /// Those to which it does not apply, as they say.
        case notApplicable
        /// Those that were asked and gave no answer.
        case unanswered
        /// Those graded on another scale by a grade that is not mapped.
        case unmapped
    }

    /// One count, in the areas and in the pool.
    public struct Line: Sendable, Equatable {
        /// What is counted.
        public let subject: Subject
        /// The count in each area, in the order of ``Reconciliation/areas``.
        public let byArea: [Int]
        /// The count among the agencies that cover so many areas, in the order of
        /// ``Reconciliation/overlaps``.
        public let byOverlap: [Int]
        /// The count in the pool.
        public let pool: Int
        /// The sum of the areas' counts.
        public var sumOfAreas: Int { byArea.reduce(0, +) }
        /// How much of the sum is counted again.
        public let doubleCounting: Int
        /// Whether the sum less the double counting is the pool.
        public var reconciles: Bool { sumOfAreas - doubleCounting == pool }

        /// Creates a line.
        public init(
            subject: Subject, byArea: [Int], byOverlap: [Int], pool: Int, doubleCounting: Int
        ) {
            self.subject = subject
            self.byArea = byArea
            self.byOverlap = byOverlap
            self.pool = pool
            self.doubleCounting = doubleCounting
        }
    }

    /// The ids of the areas, in the cycle's order.
    public let areas: [String]

    /// The numbers of areas that agencies cover, ascending.
    public let overlaps: [Int]

    /// The returns, the ratings, then every count of every standard in the catalogue's order.
    ///
    /// None for a scope without areas.
    public let lines: [Line]

    /// Whether every count adds up.
    public var reconciles: Bool { lines.allSatisfy(\.reconciles) }

    /// Counts a scope's answers.
    public init(of assessment: Assessment) {
        let scope = assessment.scope
        let agencies = assessment.returnSet.cycle.agencies
        let counts = ScopeCounts.empty(for: assessment)
        var byArea = Dictionary(
            scope.areas.map { ($0, counts) }, uniquingKeysWith: { first, _ in first })
        var byOverlap: [Int: ScopeCounts] = [:]
        for (sheet, card) in zip(assessment.sheets, assessment.tallies.scorecards) {
            let covered = Set(agencies[sheet.agency].areas).filter { byArea[$0] != nil }
            for area in covered { byArea[area]?.count(sheet, card) }
            byOverlap[covered.count, default: counts].count(sheet, card)
        }
        areas = scope.areas
        let overlaps = byOverlap.keys.sorted()
        self.overlaps = overlaps
        guard !scope.areas.isEmpty else {
            lines = []
            return
        }
        let pool = ScopeCounts(
            returns: assessment.sheets.count,
            ratings: assessment.tallies.criteria.reduce(0) { $0 + $1.rated },
            standards: assessment.tallies.standards)
        let scale = assessment.scale
        lines = Self.subjects(of: assessment).map { subject in
            let parts = overlaps.map { byOverlap[$0]?[subject, scale] ?? 0 }
            return Line(
                subject: subject,
                byArea: scope.areas.map { byArea[$0]?[subject, scale] ?? 0 }, byOverlap: parts,
                pool: pool[subject, scale],
                doubleCounting: zip(overlaps, parts).reduce(0) { $0 + ($1.0 - 1) * $1.1 })
        }
    }

    private static func subjects(of assessment: Assessment) -> [Subject] {
        let measures =
            [.rated, .needingImprovement] + assessment.scale.grades.indices.map(Measure.grade)
            + [.notApplicable, .unanswered, .unmapped]
        return [.returns, .ratings]
            + assessment.index.catalogue.standards.indices.flatMap { standard in
                measures.map { .standard(standard, $0) }
            }
    }
}

/// What the answers of some agencies come to.
private struct ScopeCounts {
    var returns = 0
    var ratings = 0
    var standards: [Tally]

    /// No answers.
    static func empty(for assessment: Assessment) -> ScopeCounts {
        let empty = Tally(grades: assessment.scale.grades.count)
        return ScopeCounts(
            standards: Array(
                repeating: empty, count: assessment.index.catalogue.standards.count))
    }

    /// Counts an agency.
    mutating func count(_ sheet: AnswerSheet, _ card: Scorecard) {
        returns += 1
        ratings += sheet.effective.count { $0.grade != nil }
        for (standard, score) in card.scores.enumerated() {
            standards[standard].count(score.standing)
        }
    }

    /// The count of a subject.
    subscript(subject: Reconciliation.Subject, scale: RatingScale) -> Int {
        switch subject {
        case .returns: returns
        case .ratings: ratings
        case .standard(let standard, let measure):
            switch measure {
            case .rated: standards[standard].rated
            case .needingImprovement: standards[standard].needingImprovement(on: scale)
            case .grade(let grade): standards[standard].byGrade[grade]
            case .notApplicable: standards[standard].notApplicable
            case .unanswered: standards[standard].unanswered
            case .unmapped: standards[standard].unmapped
            }
        }
    }
}
