import Section11Standards
import Section11Tables

extension Return {
    /// Finds the criteria and grades that the answers mean, in a catalogue.
    ///
    /// What is in no catalogue or on no scale stays as it was written, for the checks to report.
    /// What is inferred is said in ``guesses``.
    public mutating func resolve(against index: CatalogueIndex) {
        guesses = []
        let scale = index.catalogue.scale
        var resolver = ResponseResolver(index: index)
        var answers = responses.mutableSpan
        for position in answers.indices { resolver.resolve(&answers[position]) }
        var isOrdinary = resolver.isOrdinary
        if resolver.hasCutShort, mendCutShort(in: index) { isOrdinary = false }
        resolveActions(in: index)
        if !isOrdinary { guesses += matchingGuesses(in: index) }
        guesses += resolver.readings.guesses(on: scale)
        if resolver.hasFill { rateByColour(on: scale) }
    }

    /// Finds the criteria that the actions are for.
    private mutating func resolveActions(in index: CatalogueIndex) {
        // Through a span, so that no action is copied.
        var plan = actions.mutableSpan
        for position in plan.indices where !plan[position].ref.isEmpty {
            plan[position].criterion = index.position(of: plan[position].ref)
        }
    }

    /// Takes 5.1 for 5.10 where 5.10 is missing, as a spreadsheet leaves out a last zero.
    ///
    /// Only where 5.1 stands twice and the second stands next to 5.9 or 5.11, or where the text
    /// beside it is that of 5.10.
    private mutating func mendCutShort(in index: CatalogueIndex) -> Bool {
        var isMended = false
        var isAnswered = Array(repeating: false, count: index.refs.count)
        let answers = responses
        for position in answers.span.indices {
            if let criterion = answers.span[position].criterion { isAnswered[criterion] = true }
        }
        for (left, whole) in index.cutShort.sorted(by: { $0.key < $1.key }) {
            if isAnswered[whole] { continue }
            let written = responses.indices.filter { responses[$0].criterion == left }
            let byText = written.first {
                responses[$0].matchedBy == .refAgainstText(Int32(whole))
            }
            let byPlace = written.dropFirst().first { position in
                guard responses[position].matchedBy == .ref else { return false }
                let text = responses[position].criterionText
                if !text.isEmpty, index.texts.isSame(text, as: left) { return false }
                let before = position > 0 ? responses[position - 1].criterion : nil
                let after =
                    position + 1 < responses.count ? responses[position + 1].criterion : nil
                return (before != nil && before == whole - 1)
                    || (after != nil && after == whole + 1)
            }
            guard let position = byText ?? byPlace else { continue }
            responses[position].criterion = whole
            isAnswered[whole] = true
            responses[position].matchedBy = .mendedRef(isDoubtful: false)
            isMended = true
        }
        return isMended
    }
}

/// Finds what the answers of a return mean, one after the other.
private struct ResponseResolver {
    let index: CatalogueIndex
    let scale: RatingScale

    /// Whether every answer names its criterion by its reference alone.
    var isOrdinary = true
    /// Whether a criterion is answered whose reference may be what is left of another.
    var hasCutShort = false
    /// Whether a rating has a colour behind it.
    var hasFill = false
    /// The ratings that are read as a person would read them.
    var readings: RatingReadings

    private var latest: Int?

    init(index: CatalogueIndex) {
        self.index = index
        scale = index.catalogue.scale
        readings = RatingReadings(index.catalogue.scoring)
    }

    mutating func resolve(_ response: inout Response) {
        let criterion = index.position(of: response.ref, after: latest)
        latest = criterion ?? latest
        response.criterion = criterion
        response.standard = nil
        response.matchedBy = criterion == nil ? .none : .ref
        response.isRatedByColour = false
        if let criterion {
            let text = response.criterionText
            if !text.isEmpty, text != index.wordings[criterion],
                let other = index.other(than: criterion, meantBy: text)
            {
                isOrdinary = false
                response.matchedBy = .refAgainstText(Int32(other))
            }
            if index.mayBeCutShort[criterion] { hasCutShort = true }
        } else if !response.ref.isEmpty || !response.criterionText.isEmpty {
            index.match(&response)
            if response.matchedBy != .ref { isOrdinary = false }
        }
        if let fill = response.ratingFill, ColourClass(fill).isColour { hasFill = true }
        rate(&response)
    }

    private mutating func rate(_ response: inout Response) {
        var reason: String?
        response.selfAssessed = readings.rating(
            response.mappedRating ?? response.ratingText, on: scale
        ) { reason = $0 }
        if let reason, response.reason.isEmpty { response.reason = reason }
        if !response.hasRareFacts { return }
        let moderated = response.mappedModerated ?? response.moderatedText
        response.moderated =
            moderated.isEmpty ? nil : readings.rating(moderated, on: scale) { _ in }
    }
}

extension CatalogueIndex {
    /// Whether a text is that of a criterion, with or without its reference.
    func hasWords(_ text: String, of criterion: Int) -> Bool {
        if text == entries[criterion].criterion.text || texts.isSame(text, as: criterion) {
            return true
        }
        guard let found = reference(atStartOf: text), found.criterion != nil else { return false }
        return texts.isSame(found.rest, as: criterion)
    }

    /// The criterion that a text means where it is clearly not the one that is named; else `nil`.
    ///
    /// The wording of another edition, or a shorter one, is no other criterion.
    fileprivate func other(than criterion: Int, meantBy text: String) -> Int? {
        var words = text[...]
        if let found = reference(atStartOf: text), found.criterion != nil { words = found.rest }
        if texts.isSame(words, as: criterion) { return nil }
        guard case .one(let other, let differing, let length) = texts.match(words),
            other != criterion, differing * 5 <= length
        else { return nil }
        return other
    }

    /// Finds what an answer means whose reference alone names no criterion.
    fileprivate func match(_ response: inout Response) {
        let ref = response.ref
        var text = response.criterionText[...]
        var named = ref.isEmpty ? nil : reference(fromDate: ref) ?? reference(atStartOf: ref)
        let isInRef = named != nil
        if named == nil, !text.isEmpty { named = reference(atStartOf: response.criterionText) }
        if text.isEmpty {
            text = named?.rest ?? ref[...]
        } else if !isInRef, let named {
            text = named.rest
        }
        if !text.isEmpty, take(texts.match(text), for: &response, unless: named) { return }
        if let named, let criterion = named.criterion {
            response.criterion = criterion
            if named.isMended {
                response.matchedBy = .mendedRef(isDoubtful: named.isDoubtful)
            } else {
                let isPlain = isInRef && named.rest.isEmpty
                response.matchedBy = isPlain ? .ref : .leadingRef
            }
            return
        }
        if let standard = standard(numbered: ref) ?? named?.standard {
            response.standard = standard
            response.matchedBy = isInRef && named?.rest.isEmpty == false ? .leadingRef : .ref
            return
        }
        if case .one(let standard, let differing, let length) = titles.match(text) {
            response.standard = standard
            response.matchedBy = .text(
                differing: UInt8(clamping: differing), of: UInt8(clamping: length))
        }
    }

    /// Takes what a text means, unless a reference says it better.
    private func take(
        _ match: CriterionMatcher.Match, for response: inout Response,
        unless named: WrittenReference?
    ) -> Bool {
        switch match {
        case .one(let criterion, let differing, let length):
            if let known = named?.criterion, named?.isMended == false {
                // A reference that can be read counts, but where the text is another's, that is
                // said.
                guard known != criterion, differing * 5 <= length else { return false }
                response.criterion = known
                response.matchedBy = .refAgainstText(Int32(criterion))
                return true
            }
            if named?.criterion == criterion { return false }
            response.criterion = criterion
            response.matchedBy = .text(
                differing: UInt8(clamping: differing), of: UInt8(clamping: length))
            return true
        case .part(let criterion, let words, let length) where named?.criterion == nil:
            response.criterion = criterion
            response.matchedBy = .partOfText(
                words: UInt8(clamping: words), of: UInt8(clamping: length))
            return true
        case .either(let one, let other) where named?.criterion == nil:
            response.matchedBy = .either(Int32(one), Int32(other))
            return true
        default: return false
        }
    }
}
