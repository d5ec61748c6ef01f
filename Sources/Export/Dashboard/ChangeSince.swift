public import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards

/// What moved since the cycle before, standard by standard.
public struct ChangeSince: Sendable, Equatable {
    /// One standard then and now.
    public struct Line: Sendable, Equatable {
        /// The standard's number.
        public let number: String
        /// The standard's name.
        public let title: String
        /// How many agencies needed improvement, of how many rated, in the cycle before.
        public let before: StandardChange.Count
        /// The same in this cycle.
        public let after: StandardChange.Count
        /// The difference of the shares in percentage points with its sign; `–` where there is
        /// none.
        public let points: String
        /// The names of the agencies that were rated better than before.
        public let better: [String]
        /// How many were rated the same.
        public let same: Int
        /// The names of the agencies that were rated worse than before.
        public let worse: [String]
        /// How likely so one-sided a movement is by chance; `–` where nothing moved.
        public let signTest: String
    }

    /// What is compared with what.
    public let title: String

    /// What must be known to read the figures, a sentence each.
    public let notes: [String]

    /// The standards that can be compared, in the catalogue's order.
    public let lines: [Line]

    /// Compares with the cycle before; `nil` where none is known, or none that can be compared.
    init?(_ after: Assessment) {
        let set = after.returnSet
        guard let earlier = set.earlier.first, let scope = after.scope.carried(to: earlier.cycle),
            let before = Assessment(earlier, scope: scope, countsCarried: after.countsCarried)
        else { return nil }
        let editions = [earlier.index.catalogue.id, set.index.catalogue.id]
        let crosswalk = set.crosswalks.first {
            [$0.from, $0.to] == editions || [$0.to, $0.from] == editions
        }
        guard let comparison = try? Comparison(before, after, crosswalk: crosswalk) else {
            return nil
        }
        let report = ComparisonReport(comparison)
        title = report.title
        // The page has said the notice already.
        notes = report.notes.filter { $0 != report.notice }
        lines = report.rows.map { row in
            Line(
                number: row.number, title: row.title, before: row.change.before,
                after: row.change.after, points: ComparisonReport.points(row.change.difference),
                better: row.change.improved.map(report.name), same: row.change.same.count,
                worse: row.change.worse.map(report.name),
                signTest: ComparisonReport.probability(row.change.signTest))
        }
    }
}
