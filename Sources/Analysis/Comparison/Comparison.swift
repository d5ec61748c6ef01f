public import Section11Returns
public import Section11Scoring
public import Section11Standards

/// Two cycles side by side: what moved, and on what base.
///
/// Counts say how many agencies stood where in each cycle; the agencies that answered both are
/// looked at one by one, for a count can stay the same while every agency moved. Only criteria that
/// both editions ask are in any figure.
public struct Comparison: Sendable {
    /// A reason why two cycles cannot be compared.
    public enum Refusal: Error, Sendable, Equatable {
        /// The editions differ, and no crosswalk leads from the one to the other.
        case noCrosswalk(from: String, to: String)
        /// The editions grade on different scales, or the crosswalk is one of other editions.
        case otherScale(from: String, to: String)
    }

    /// Something that a person must look at before the figures are used.
    public struct Review: Sendable, Equatable {
        /// The reference in the earlier edition; `nil` for a criterion that is new.
        public let from: String?
        /// The reference in the later edition; `nil` for a criterion that is no more.
        public let to: String?
        /// Whether the rating was carried over all the same.
        public let isCompared: Bool
        /// Whether the text given then may be copied; the rating is another matter.
        public let copiesNarrative: Bool
        /// Why, in a sentence; `nil` if the crosswalk does not say.
        public let note: String?
    }

    /// The earlier cycle, with answers only to what both editions ask.
    public let before: Side

    /// The later cycle, with answers only to what both editions ask.
    public let after: Side

    /// The later edition, by whose standards the figures are given.
    public let index: CatalogueIndex

    /// How many criteria both editions ask.
    public let sharedCriteria: Int

    /// The criteria whose rating is carried over between the editions, as the crosswalk has them.
    ///
    /// None within one edition, where every criterion is compared with itself.
    public let copied: [Copied]

    /// The standards, in the later edition's order; `nil` for one with no shared criterion.
    public let standards: [StandardChange?]

    /// What a person must look at; none within one edition.
    public let reviews: [Review]

    /// The bodies that took the place of others between the cycles.
    public let successions: [Succession]

    /// A criterion of the earlier edition and the one of the later edition that takes its rating.
    public struct Copied: Sendable, Equatable {
        /// The reference in the earlier edition.
        public let from: String
        /// The reference in the later edition.
        public let to: String
    }

    /// How many agencies' ratings of the later cycle are carried forward at least in part, among
    /// what is compared.
    ///
    /// Carried from the earlier cycle they are the same by themselves, and say nothing new.
    public var agenciesCarried: Int {
        after.tallies.scorecards.count { card in
            card.scores.contains { $0.carried > 0 && $0.standing.grade != nil }
        }
    }

    /// One cycle's part of a comparison.
    public struct Side: Sendable {
        /// The cycle.
        public let cycle: AuditCycle
        /// The edition's id.
        public let catalogue: String
        /// The agencies that answered, by position in the cycle's register.
        public let agencies: [Int]
        /// What they add up to.
        public let tallies: Tallies
    }

    /// A body that took the place of another.
    public struct Succession: Sendable, Equatable {
        /// The id of the body that is no more.
        public let from: String
        /// The id of the body that took its place.
        public let to: String
        /// How many actions of the body that is no more were open in the earlier cycle: they are
        /// the other's to close or to carry; `nil` if it made no return then.
        public let openActions: Int?
        /// Whether the body that took its place made no return in the earlier cycle.
        public let isNew: Bool
    }

    /// Compares two cycles.
    ///
    /// - Parameters:
    ///   - before: The earlier cycle.
    ///   - after: The later cycle.
    ///   - crosswalk: The crosswalk between their editions, in either direction; `nil` for none.
    /// - Throws: A ``Refusal`` if the editions have nothing that can be compared.
    public init(
        _ before: Assessment, _ after: Assessment, crosswalk: Crosswalk? = nil
    ) throws(Refusal) {
        let index = after.index
        let from = before.index.catalogue.id
        let to = index.catalogue.id
        let shared: SharedCriteria
        if from == to {
            shared = SharedCriteria(sameEdition: index)
        } else {
            guard let crosswalk else { throw .noCrosswalk(from: from, to: to) }
            guard let found = SharedCriteria(crosswalk, from: before.index, to: index) else {
                throw .otherScale(from: from, to: to)
            }
            shared = found
        }
        let method = after.method
        let earlier = before.sheets.map { shared.projected($0, to: index) }
        let later = after.sheets.map { shared.restricted($0) }
        self.index = index
        self.before = Side(
            cycle: before.returnSet.cycle, catalogue: from, agencies: earlier.map(\.agency),
            tallies: Tallies(earlier, index: index, method: method))
        self.after = Side(
            cycle: after.returnSet.cycle, catalogue: to, agencies: later.map(\.agency),
            tallies: Tallies(later, index: index, method: method))
        sharedCriteria = shared.count
        let walk = from == to ? nil : crosswalk
        reviews = walk.map { Self.reviews($0, isForward: $0.from == from) } ?? []
        copied = walk.map { Self.copied($0, isForward: $0.from == from) } ?? []
        successions = Self.successions(from: before.returnSet, to: after.returnSet)
        let pairs = Self.pairs(self.before, self.after)
        let sides = (self.before, self.after)
        standards = index.criteriaByStandard.enumerated().map { standard, criteria in
            guard criteria.contains(where: { !shared.sources[$0].isEmpty }) else { return nil }
            return StandardChange(
                standard: standard, sides: sides, pairs: pairs, scale: index.catalogue.scale)
        }
    }

    /// The positions, in each side's order, of every agency that answered at least one of the two.
    private static func pairs(_ before: Side, _ after: Side) -> [StandardChange.Pair] {
        var places: [String: Int] = [:]
        for (place, agency) in before.agencies.enumerated() {
            places[before.cycle.agencies[agency].id] = place
        }
        var pairs: [StandardChange.Pair] = []
        var isPaired = Array(repeating: false, count: before.agencies.count)
        for (place, agency) in after.agencies.enumerated() {
            let id = after.cycle.agencies[agency].id
            let earlier = places[id]
            if let earlier { isPaired[earlier] = true }
            pairs.append(.init(agency: id, before: earlier, after: place))
        }
        for (place, agency) in before.agencies.enumerated() where !isPaired[place] {
            pairs.append(.init(agency: before.cycle.agencies[agency].id, before: place, after: nil))
        }
        return pairs
    }

    private static func copied(_ crosswalk: Crosswalk, isForward: Bool) -> [Copied] {
        crosswalk.links.filter(\.copyRating).map {
            isForward ? Copied(from: $0.from, to: $0.to) : Copied(from: $0.to, to: $0.from)
        }
    }

    private static func reviews(_ crosswalk: Crosswalk, isForward: Bool) -> [Review] {
        var reviews = crosswalk.links.filter { $0.needsReview || !$0.copyRating }.map { link in
            Review(
                from: isForward ? link.from : link.to, to: isForward ? link.to : link.from,
                isCompared: link.copyRating, copiesNarrative: link.copyNarrative, note: link.note)
        }
        let gone = isForward ? crosswalk.unmapped.from : crosswalk.unmapped.to
        let new = isForward ? crosswalk.unmapped.to : crosswalk.unmapped.from
        func one(_ from: String?, _ to: String?, because reason: String) -> Review {
            Review(from: from, to: to, isCompared: false, copiesNarrative: false, note: reason)
        }
        reviews += gone.map { one($0.ref, nil, because: $0.reason) }
        reviews += new.map { one(nil, $0.ref, because: $0.reason) }
        return reviews
    }

    /// The bodies of the earlier register whose place another one of the later register took.
    ///
    /// A body that had ended before the earlier cycle opened is no news.
    private static func successions(from: ReturnSet, to: ReturnSet) -> [Succession] {
        let known = Set(to.cycle.agencies.map(\.id))
        var seen: Set<String> = []
        return (from.cycle.agencies + to.cycle.agencies).compactMap { agency in
            guard let successor = agency.successor, known.contains(successor),
                seen.insert(agency.id).inserted
            else { return nil }
            if let ended = agency.to, let opened = from.cycle.opens, ended < opened { return nil }
            return Succession(
                from: agency.id, to: successor,
                openActions: from.entry(forID: agency.id).map { entry in
                    from.withReturn(of: entry) { $0.actions }.count { $0.isOpen }
                }, isNew: from.entry(forID: successor) == nil)
        }
    }
}
