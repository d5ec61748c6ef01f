public import Section11Returns
import Section11Scoring
public import Section11Standards

/// What several boards ask in common, with the way from each board's edition to it.
public struct PooledEdition: Sendable {
    /// Why boards cannot be pooled.
    public enum Refusal: Error, Sendable, Equatable {
        /// The scales differ, and no mapping leads from the one to the other.
        case noMapping(from: String, to: String)
        /// No criterion is the same in every edition.
        case nothingShared([String])
    }

    /// A criterion that some board asks and not every other.
    public struct NotShared: Sendable, Equatable {
        /// The edition that asks it.
        public let edition: String
        /// The names of the boards that use the edition.
        public let boards: [String]
        /// The criterion's reference.
        public let ref: String
        /// What it expects.
        public let text: String
        /// How many agencies of these boards gave it a grade or said that it does not apply.
        public let answered: Int
    }

    /// The way from one board's edition to what is pooled.
    struct Translation: Sendable {
        /// By the position of a criterion its position in the pool; `nil` for what is not shared.
        let criteria: [Int?]
        /// By the position of a standard its position in the pool; `nil` for what is not shared.
        let standards: [Int?]
        /// By grade the grade in the pool; `nil` where the mapping gives none.
        let grades: [Int?]
        /// The codes of the board's own grades.
        let codes: [String]
    }

    /// What is pooled: the common edition, cut down to the criteria that every board asks.
    public let index: CatalogueIndex

    /// The id of the mapping by which a board's grades are read; `nil` where the scales are one.
    public let mappings: [String?]

    /// The criteria that are not shared, in the order of boards and catalogues.
    public let notShared: [NotShared]

    /// The ways, in the order of boards.
    let translations: [Translation]

    /// Finds what boards ask in common.
    ///
    /// The common edition is the one that most boards use, of several the one with the fewest
    /// criteria, to whose scale every other board's scale leads.
    ///
    /// - Parameters:
    ///   - boards: The boards, in the order of their names.
    ///   - mappings: The mappings of scales that are known.
    /// - Throws: A refusal if a scale has no mapping, or if nothing is shared.
    public init(_ boards: [Board], mappings: [ScaleMapping]) throws(Refusal) {
        let editions = boards.map(\.returns.index)
        let candidates = Self.candidates(editions.map(\.catalogue))
        var refusal = Refusal.nothingShared(editions.map(\.catalogue.id))
        var chosen: (common: CatalogueIndex, steps: [(mapping: String?, grades: [Int?])])?
        for (number, candidate) in candidates.enumerated() {
            let common = editions[candidate]
            do throws(Refusal) {
                var steps: [(mapping: String?, grades: [Int?])] = []
                for edition in editions {
                    steps.append(
                        try Self.step(from: edition.catalogue, to: common.catalogue, mappings))
                }
                chosen = (common, steps)
                break
            } catch {
                if number == 0 { refusal = error }
            }
        }
        guard let (common, steps) = chosen else { throw refusal }
        let shared = editions.map { SharedCriteria(wordingOf: $0, in: common) }
        let isKept = common.entries.indices.map { position in
            shared.allSatisfy { !$0.sources[position].isEmpty }
        }
        guard isKept.contains(true) else {
            throw .nothingShared(Set(editions.map(\.catalogue.id)).sorted())
        }
        let kept = common.entries.indices.filter { isKept[$0] }
        index =
            kept.count == common.entries.count
            ? common : CatalogueIndex(common.catalogue.keeping(isKept, in: common))
        self.mappings = steps.map(\.mapping)
        var translations: [Translation] = []
        for (position, edition) in editions.enumerated() {
            var criteria = [Int?](repeating: nil, count: edition.entries.count)
            for (target, original) in kept.enumerated() {
                for source in shared[position].sources[original] { criteria[source] = target }
            }
            var standards = [Int?](
                repeating: nil, count: edition.catalogue.standards.count)
            for (source, target) in criteria.enumerated() {
                guard let target else { continue }
                standards[edition.entries[source].standard] = index.entries[target].standard
            }
            translations.append(
                Translation(
                    criteria: criteria, standards: standards, grades: steps[position].grades,
                    codes: edition.catalogue.scale.grades.map(\.code)))
        }
        self.translations = translations
        notShared = Self.notShared(boards, translations)
    }

    /// The positions of different editions, the likeliest common one first.
    private static func candidates(_ editions: [Catalogue]) -> [Int] {
        let first = editions.indices.filter { position in
            editions.firstIndex(of: editions[position]) == position
        }
        func rank(_ position: Int) -> (Int, Int, String, Int) {
            let edition = editions[position]
            return (
                -editions.count { $0 == edition }, edition.criterionCount, edition.id, position
            )
        }
        return first.sorted { rank($0) < rank($1) }
    }

    /// The way from one edition's scale to another's.
    private static func step(
        from edition: Catalogue, to common: Catalogue, _ mappings: [ScaleMapping]
    ) throws(Refusal) -> (mapping: String?, grades: [Int?]) {
        let (scale, target) = (edition.scale, common.scale)
        func steps(_ scale: RatingScale) -> [String] {
            scale.grades.map { "\($0.code) \($0.needsImprovement)" }
        }
        if steps(scale) == steps(target) { return (nil, scale.grades.indices.map { $0 }) }
        guard let mapping = mappings.first(where: { $0.from == edition.id && $0.to == common.id })
        else { throw .noMapping(from: edition.id, to: common.id) }
        return (mapping.id, mapping.positions(from: scale, to: target))
    }

    private static func notShared(
        _ boards: [Board], _ translations: [Translation]
    ) -> [NotShared] {
        var found: [NotShared] = []
        for (position, board) in boards.enumerated() {
            let edition = board.returns.index
            let alike = boards.filter { $0.returns.index.catalogue == edition.catalogue }
            let criteria = translations[position].criteria
            guard alike.first?.name == board.name, criteria.contains(nil) else { continue }
            let counts = alike.map(\.answerCounts)
            for (criterion, target) in criteria.enumerated() where target == nil {
                let described = edition.entries[criterion].criterion
                found.append(
                    NotShared(
                        edition: edition.catalogue.id, boards: alike.map(\.name),
                        ref: described.ref, text: described.text,
                        answered: counts.reduce(0) { $0 + $1[criterion] }))
            }
        }
        return found
    }
}

extension Board {
    /// By criterion, how many of the board's agencies gave it a grade or said that it does not
    /// apply.
    fileprivate var answerCounts: [Int] {
        var counts = Array(repeating: 0, count: returns.index.entries.count)
        for agency in returns.cycle.agencies.indices {
            var answered: Set<Int> = []
            _ = returns.withReturn(ofAgency: agency) { given in
                given.forEachRating { answer in
                    guard let criterion = answer.criterion, counts.indices.contains(criterion),
                        answer.effective.grade != nil || answer.effective == .notApplicable
                    else { return }
                    answered.insert(criterion)
                }
            }
            for criterion in answered { counts[criterion] += 1 }
        }
        return counts
    }
}

extension Catalogue {
    /// The edition with only some of its criteria; a standard that has none left is left out.
    fileprivate func keeping(_ isKept: [Bool], in index: CatalogueIndex) -> Catalogue {
        let kept = zip(standards, index.criteriaByStandard).compactMap {
            standard, positions -> Standard? in
            let criteria = zip(positions, standard.criteria).filter { isKept[$0.0] }.map(\.1)
            guard !criteria.isEmpty else { return nil }
            return Standard(
                number: standard.number, title: standard.title, status: standard.status,
                source: standard.source, appliesTo: standard.appliesTo, criteria: criteria)
        }
        return Catalogue(
            id: id, title: title, edition: edition, duties: duties, effectiveFrom: effectiveFrom,
            supersedes: supersedes, legalBasis: legalBasis, scale: scale, scoring: scoring,
            flags: flags, rules: rules, indicators: indicators, standards: kept)
    }
}
