import Section11Analysis
import Section11Returns
import Section11Standards

/// Finds examples of good practice among answers that come one agency after the other, and holds of
/// each where it is and not what it says.
struct PracticeCollector {
    /// An answer that is an example if no other has the same evidence.
    private struct Candidate {
        /// The position of the agency among those that answered.
        let answered: Int
        /// The criterion's position.
        let criterion: Int
        /// The number of the evidence.
        let evidence: UInt64
    }

    private var rule: PracticeRule
    private var candidates: [Candidate] = []
    private var count = 0

    /// Prepares to look at answers on a scale.
    init(on scale: RatingScale) { rule = PracticeRule(on: scale) }

    /// Looks at the answers of the next agency.
    mutating func add(_ answered: SummaryDetail.AgencyAnswers) {
        for answer in answered.answers {
            guard let evidence = rule.compare(answer) else { continue }
            candidates.append(
                Candidate(answered: count, criterion: answer.criterion, evidence: evidence))
        }
        count += 1
    }

    /// The examples by standard, in the catalogue's order of criteria and the register's of agencies.
    ///
    /// - Parameters:
    ///   - index: The catalogue.
    ///   - words: Makes the examples of the agencies that are at some positions.
    /// - Returns: The examples of each standard, and how many agencies gave any.
    consuming func practice(
        in index: CatalogueIndex, words: ([Place]) -> [Place: PracticeExample]
    ) -> (standards: [StandardPractice], agencies: Int) {
        rule.close()
        var byCriterion: [[Place]] = index.entries.map { _ in [] }
        var agencies: Set<Int> = []
        for candidate in candidates where rule.isOwn(candidate.evidence) {
            byCriterion[candidate.criterion].append(
                Place(answered: candidate.answered, criterion: candidate.criterion))
            agencies.insert(candidate.answered)
        }
        let places = index.criteriaByStandard.map { $0.flatMap { byCriterion[$0] } }
        let quoted = zip(places, AnnualPractice.chosen(from: places) { $0.answered })
            .map { places, chosen in chosen.map { places[$0] } }
        let first = places.map { Array($0.prefix(StandardPractice.most)) }
        let shown = Set(first.joined()).union(quoted.joined())
        let examples = words(shown.sorted())
        return (
            places.indices.map { standard in
                StandardPractice(
                    count: places[standard].count,
                    first: first[standard].compactMap { examples[$0] },
                    quoted: quoted[standard].compactMap { examples[$0] })
            }, agencies.count
        )
    }

    /// Where an example is.
    struct Place: Hashable, Comparable {
        /// The position of the agency among those that answered.
        let answered: Int
        /// The criterion's position.
        let criterion: Int

        static func < (one: Self, other: Self) -> Bool {
            (one.answered, one.criterion) < (other.answered, other.criterion)
        }
    }
}
