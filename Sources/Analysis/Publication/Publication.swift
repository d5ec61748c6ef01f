import Section11Returns
import Section11Scoring
public import Section11Standards

/// What may be published of a scope: counts of agencies, none of which gives a rating away.
///
/// Public outputs are made from this value and never from the answers, so that nothing stands in
/// them that was held back here. Holds no agency's rating, no flag and no rank: a rank among
/// standards of which some are held back would say where these lie.
public struct Publication: Sendable {
    /// A standard as the public may see it.
    public struct Standard: Sendable {
        /// Its number.
        public let number: String
        /// Its title.
        public let title: String
        /// Its counts.
        public let row: PublishedRow
    }

    /// The grades of the scale, weakest first.
    public let grades: [Grade]

    /// The standards, in the catalogue's order.
    public let standards: [Standard]

    /// The areas whose counts are shown beside those of all agencies; none unless several are
    /// pooled.
    public let areas: [Area]

    /// The areas of a pool that are not shown, since too few agencies tell them from the others.
    public let areasLeftOut: [Area]

    /// How many agencies were asked for a return.
    public let expected: Int

    /// The names of the agencies that made a return, by name.
    public let agencies: [String]

    /// Holds back what must not be known of an assessment.
    public init(of assessment: Assessment) {
        let cycle = assessment.returnSet.cycle
        let pooled = assessment.scope.kind == .pool ? assessment.scope.areas : []
        let covered = assessment.sheets.map { Set(cycle.agencies[$0.agency].areas) }
        let chosen = Self.areas(pooled, ofAgenciesCovering: covered)
        areas = cycle.areas.filter { chosen.contains($0.id) }
        areasLeftOut = cycle.areas.filter { pooled.contains($0.id) && !chosen.contains($0.id) }
        grades = assessment.scale.grades
        let suppressor = SmallCountSuppressor(
            needsImprovement: assessment.scale.grades.map(\.needsImprovement), areas: areas.count)
        let order = areas.map(\.id)
        let parts = covered.map { ids in
            Set(order.indices.filter { ids.contains(order[$0]) })
        }
        let cards = assessment.tallies.scorecards
        let gradeCount = assessment.scale.grades.count
        standards = assessment.index.catalogue.standards.enumerated().map { position, standard in
            var tallies: [Set<Int>: Tally] = [:]
            for (part, card) in zip(parts, cards) {
                tallies[part, default: Tally(grades: gradeCount)]
                    .count(card.scores[position].standing)
            }
            // The sums do not depend on the order of the parts.
            let row = suppressor.publish(
                tallies.map { part, tally in
                    SmallCountSuppressor.Part(
                        areas: part,
                        cells: tally.byGrade
                            + [tally.notApplicable, tally.unanswered + tally.unmapped])
                })
            return Standard(number: standard.number, title: standard.title, row: row)
        }
        expected = ReturnsOverview.expected(in: assessment.returnSet, scope: assessment.scope).count
        agencies = assessment.sheets.map { cycle.agencies[$0.agency].name }.sorted()
    }

    /// The areas that can be shown together, chosen in order and without a look at any answer.
    ///
    /// An area is shown if the agencies that cover the same of the areas shown are ten or more in
    /// every case: fewer could be told apart by taking one table from another.
    ///
    /// - Parameters:
    ///   - candidates: The ids of the areas, in order.
    ///   - covered: The ids of the areas that each agency covers.
    /// - Returns: The ids of the areas to be shown.
    static func areas(
        _ candidates: [String], ofAgenciesCovering covered: [Set<String>]
    ) -> [String] {
        var chosen: [String] = []
        for candidate in candidates where covered.contains(where: { $0.contains(candidate) }) {
            let tried = Set(chosen + [candidate])
            let parts = Dictionary(grouping: covered) { $0.intersection(tried) }
            if parts.values.allSatisfy({ $0.count >= 2 * SmallCountSuppressor.threshold }) {
                chosen.append(candidate)
            }
        }
        return chosen
    }
}
