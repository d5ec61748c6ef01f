public import Section11Returns
public import Section11Standards

/// The criteria that two editions have in common, by their positions in the later one.
///
/// Only what both ask can be compared: a criterion that one edition alone has is in no figure of a
/// comparison, and is listed.
public struct SharedCriteria: Sendable, Equatable {
    /// For each criterion of the later edition, those of the earlier one whose rating it may take.
    ///
    /// Empty where there is none; more than one where the later criterion joins several.
    public let sources: [[Int]]

    /// The edition compared with itself: every criterion is shared.
    public init(sameEdition index: CatalogueIndex) {
        sources = index.entries.indices.map { [$0] }
    }

    /// The criteria that a crosswalk links with leave to copy the rating.
    ///
    /// A crosswalk may be given in either direction. `nil` if it does not lead between the
    /// editions, or if they grade on different scales, for ratings on two scales mean nothing to
    /// one another.
    ///
    /// - Parameters:
    ///   - crosswalk: The crosswalk.
    ///   - earlier: The earlier edition.
    ///   - later: The later edition.
    public init?(_ crosswalk: Crosswalk, from earlier: CatalogueIndex, to later: CatalogueIndex) {
        let isForward = crosswalk.from == earlier.catalogue.id
        let other = isForward ? crosswalk.to : crosswalk.from
        guard isForward || crosswalk.to == earlier.catalogue.id, other == later.catalogue.id,
            earlier.catalogue.scale.grades.map(\.code) == later.catalogue.scale.grades.map(\.code)
        else { return nil }
        var sources: [[Int]] = Array(repeating: [], count: later.entries.count)
        for link in crosswalk.links where link.copyRating {
            let (old, new) = isForward ? (link.from, link.to) : (link.to, link.from)
            guard let source = earlier.position(of: old), let target = later.position(of: new)
            else { continue }
            sources[target].append(source)
        }
        self.sources = sources
    }

    /// The criteria that two editions ask under the same reference in the same words.
    ///
    /// So a local edition shares with the common one what it leaves as it is. Upper and lower case,
    /// white space and punctuation make no difference; the scales are not looked at.
    ///
    /// - Parameters:
    ///   - local: The edition whose answers are taken.
    ///   - common: The edition as whose answers they are taken.
    public init(wordingOf local: CatalogueIndex, in common: CatalogueIndex) {
        sources = common.entries.map { entry in
            guard let position = local.position(of: entry.criterion.ref),
                local.entries[position].criterion.ref == entry.criterion.ref,
                RatingScale.normalised(local.entries[position].criterion.text)
                    == RatingScale.normalised(entry.criterion.text)
            else { return [] }
            return [position]
        }
    }

    /// How many criteria of the later edition are shared.
    public var count: Int { sources.count { !$0.isEmpty } }

    /// The answers of the later edition, with what is not shared left out.
    public func restricted(_ sheet: AnswerSheet) -> AnswerSheet {
        var sheet = sheet
        for position in sheet.effective.indices where sources[position].isEmpty {
            sheet.leaveOut(position)
        }
        return sheet
    }

    /// The answers of the earlier edition, as answers to the later one.
    ///
    /// Where a criterion joins several, the weakest rating among them counts, as it would for a
    /// standard (M01).
    ///
    /// - Parameters:
    ///   - sheet: The answers to the earlier edition.
    ///   - index: The later edition.
    /// - Returns: The answers; what is not shared is not asked.
    public func projected(_ sheet: AnswerSheet, to index: CatalogueIndex) -> AnswerSheet {
        var projected = sheet
        projected.effective = sources.map { Self.weakest($0.map { sheet.effective[$0] }) }
        projected.selfAssessed = sources.map { Self.weakest($0.map { sheet.selfAssessed[$0] }) }
        projected.isCarried = sources.map { sources in
            sources.contains { sheet.isCarried[$0] && sheet.effective[$0].grade != nil }
        }
        projected.sources = AnswerSources(
            sources.map { $0.count == 1 ? sheet.sources[$0[0]] : nil })
        projected.reported = index.catalogue.standards.indices.map { standard in
            sheet.reported.count == index.catalogue.standards.count
                ? sheet.reported[standard] : .notAsked
        }
        return projected
    }

    private static func weakest(_ standings: [Standing]) -> Standing {
        let graded = standings.compactMap(\.grade)
        if let weakest = graded.min() { return .graded(UInt8(clamping: weakest)) }
        if standings.contains(.unmapped) { return .unmapped }
        if standings.contains(.unanswered) { return .unanswered }
        return standings.contains(.notApplicable) ? .notApplicable : .notAsked
    }
}

extension AnswerSheet {
    /// Treats a criterion as not asked.
    fileprivate mutating func leaveOut(_ position: Int) {
        effective[position] = .notAsked
        selfAssessed[position] = .notAsked
        isCarried[position] = false
        sources[position] = nil
    }
}
