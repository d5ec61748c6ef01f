import Section11Standards

/// The proof that the areas add up, as every written report shows it.
///
/// The counts of each grade stand only in the forms for programs; the sentence says whether they
/// add up as well.
struct PoolText {
    /// How many areas have a column of their own.
    private static let areaLimit = 6

    /// A row: what is counted, then the areas, their sum, what is counted again, and the pool.
    struct Row {
        /// What is counted.
        let name: String
        /// The counts in words.
        let cells: [String]
    }

    /// The headings of the cells.
    let headings: [String]

    /// The rows: returns, ratings, and each standard.
    let rows: [Row]

    /// Whether everything adds up, in a sentence.
    let verdict: String

    /// How agencies overlap, in a sentence; empty if none covers several areas.
    let overlaps: String

    /// Makes the words; `nil` if there are not several areas.
    init?(_ summary: Summary) {
        let pool = summary.pool
        guard pool.isPool else { return nil }
        let showsAreas = pool.areas.count <= Self.areaLimit
        headings =
            (showsAreas ? pool.areas.map(\.area.name) : [])
            + ["Sum of the areas", "Counted again", "Pool"]
        func cells(_ counts: [Summary.Reconciliation.Count]) -> [String] {
            func joined(_ number: (Summary.Reconciliation.Count) -> Int) -> String {
                counts.map { String(number($0)) }.joined(separator: " of ")
            }
            let areas =
                showsAreas ? pool.areas.indices.map { area in joined { $0.byArea[area] } } : []
            return areas
                + [joined(\.sumOfAreas), joined(\.doubleCounting), joined(\.pool)]
        }
        var rows = [("returns", "Returns"), ("ratings", "Criteria with a grade")].compactMap {
            name, label in
            pool.count(name, ofStandard: nil).map { Row(name: label, cells: cells([$0])) }
        }
        for standard in summary.standards {
            guard let rated = pool.count("rated", ofStandard: standard.number),
                let needing = pool.count("needing-improvement", ofStandard: standard.number)
            else { continue }
            rows.append(
                Row(
                    name: "\(standard.number). \(standard.title): need improvement, of those rated",
                    cells: cells([needing, rated])))
        }
        self.rows = rows
        let wrong = pool.counts.count { !$0.reconciles }
        verdict =
            wrong == 0 && pool.reconciles
            ? "In all \(pool.counts.count) counts (returns, ratings, and of each standard those "
                + "rated, those that need improvement, each grade, not applicable and unanswered) "
                + "the areas less what is counted again are the pool."
            : "The figures do not add up: in \(wrong) of \(pool.counts.count) counts the areas less "
                + "what is counted again are not the pool."
        let several = pool.overlaps.filter { $0.areas > 1 }.map { overlap in
            Words.count(overlap.returns, "return covers", "returns cover")
                + " \(Words.number(overlap.areas)) areas"
        }
        overlaps = several.isEmpty ? "" : Words.sentence(Words.list(several)) + "."
    }
}
