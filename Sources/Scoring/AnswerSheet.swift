public import Section11Returns
public import Section11Standards

/// What counts for each criterion of one agency in one cycle, and where it comes from.
///
/// - M07: an update return that does not mention a criterion carries forward the rating of the last
///   full return, however many cycles back, and the rating is marked as carried. Ratings to another
///   edition are carried only through a crosswalk that gives leave to copy them; of several that one
///   criterion joins the weakest counts.
public struct AnswerSheet: Sendable {
    /// A rating of a cycle before that an update could not carry forward.
    public struct NotCarried: Sendable, Hashable {
        /// How many cycles back it was given.
        public let cyclesBack: Int
        /// The criterion's position in that cycle's edition.
        public let criterion: Int
    }

    /// The agency's position in the register.
    public let agency: Int

    /// The kind of return that the agency made.
    public let kind: Return.Kind

    /// The effective ratings by criterion: moderated where the panel recorded one.
    public internal(set) var effective: [Standing]

    /// The agency's own ratings by criterion.
    public internal(set) var selfAssessed: [Standing]

    /// Whether a criterion's rating comes from a cycle before.
    public internal(set) var isCarried: [Bool]

    /// Where a criterion's rating stands; `nil` if there is none.
    public internal(set) var sources: AnswerSources

    /// The ratings that the form itself gives by standard (M04).
    public internal(set) var reported: [Standing]

    /// The ratings of cycles before that are carried nowhere, as no crosswalk gives leave.
    public private(set) var notCarried: [NotCarried] = []

    /// Creates the sheet of an agency; `nil` if it made no return in the cycle.
    public init?(agency: Int, in set: ReturnSet) {
        self.init(agency: agency, in: set, editions: nil)
    }

    /// Creates the sheet of an agency; `nil` if it made no return in the cycle.
    ///
    /// - Parameters:
    ///   - agency: The agency's position in the register.
    ///   - set: The returns.
    ///   - editions: What the editions before share with this one; `nil` to work it out if it is needed.
    package init?(agency: Int, in set: ReturnSet, editions: CarriedEditions?) {
        guard let entry = set.entry(forAgency: agency) else { return nil }
        let index = set.index
        let kind = set.cycle.agencies[agency].kind
        self.agency = agency
        self.kind = set.kind(of: entry)
        effective = index.entries.indices.map {
            index.isApplicable($0, to: kind) ? .unanswered : .notAsked
        }
        selfAssessed = effective
        isCarried = Array(repeating: false, count: effective.count)
        sources = AnswerSources(count: effective.count)
        reported = Array(repeating: .notAsked, count: index.catalogue.standards.count)
        if self.kind == .update { carryForward(set, editions ?? CarriedEditions(set)) }
        take(set.return(of: entry), entry: entry, cyclesBack: 0)
    }

    /// Lays the ratings of the cycles before under this cycle's, from the last full return on.
    private mutating func carryForward(_ set: ReturnSet, _ editions: CarriedEditions) {
        let id = set.cycle.agencies[agency].id
        var layers: [CarriedLayer] = []
        for (offset, earlier) in set.earlier.enumerated() {
            guard let entry = earlier.entry(forID: id) else { continue }
            layers.append(CarriedLayer(entry, of: earlier, cyclesBack: offset + 1))
            if earlier.kind(of: entry) == .full { break }
        }
        for layer in layers.reversed() {
            if layer.cycle.index.catalogue.id == set.index.catalogue.id {
                take(layer.answered, entry: layer.entry, cyclesBack: layer.cyclesBack)
            } else {
                take(layer, through: editions[layer.cyclesBack])
            }
        }
    }

    /// Takes over the ratings to another edition, as far as a crosswalk gives leave.
    private mutating func take(_ layer: CarriedLayer, through shared: SharedCriteria?) {
        let answers = layer.answers
        var isLinked = Array(repeating: false, count: answers.count)
        for (criterion, sources) in (shared?.sources ?? []).enumerated() {
            for source in sources { isLinked[source] = true }
            guard effective[criterion] != .notAsked,
                let weakest = layer.weakest(of: sources.compactMap { answers[$0] })
            else { continue }
            let response = layer.answered.responses[weakest]
            effective[criterion] = Standing(response.effective)
            selfAssessed[criterion] = Standing(response.selfAssessed)
            isCarried[criterion] = true
            self.sources[criterion] = AnswerSources.Source(
                cyclesBack: layer.cyclesBack, entry: layer.entry, response: weakest)
        }
        for criterion in answers.indices where answers[criterion] != nil && !isLinked[criterion] {
            notCarried.append(NotCarried(cyclesBack: layer.cyclesBack, criterion: criterion))
        }
    }

    private mutating func take(_ answered: Return, entry: ReturnSet.Entry, cyclesBack: Int) {
        var isTaken = Array(repeating: false, count: effective.count)
        // Through a span, so that no answer's texts are counted as used.
        let responses = answered.responses.span
        for position in responses.indices {
            if let standard = responses[position].standard,
                responses[position].selfAssessed != .unanswered
            {
                reported[standard] = Standing(responses[position].effective)
            }
            guard let criterion = responses[position].criterion, !isTaken[criterion],
                effective[criterion] != .notAsked
            else { continue }
            // A blank or unreadable answer takes nothing away from what an earlier return said.
            let standing = Standing(responses[position].effective)
            if standing == .unanswered, sources[criterion] != nil, kind == .update { continue }
            isTaken[criterion] = standing != .unanswered
            effective[criterion] = standing
            selfAssessed[criterion] = Standing(responses[position].selfAssessed)
            isCarried[criterion] = cyclesBack > 0
            sources[criterion] = AnswerSources.Source(
                cyclesBack: cyclesBack, entry: entry, response: position)
        }
    }

    /// The sheet with every carried rating taken out.
    public var withoutCarried: AnswerSheet {
        var sheet = self
        for position in sheet.effective.indices where sheet.isCarried[position] {
            sheet.effective[position] = .unanswered
            sheet.selfAssessed[position] = .unanswered
            sheet.isCarried[position] = false
            sheet.sources[position] = nil
        }
        return sheet
    }

    /// The number of criteria that have a grade, on whichever scale, or are not applicable.
    public var answeredCount: Int {
        effective.count { $0.grade != nil || $0 == .notApplicable || $0 == .unmapped }
    }

    /// The number of criteria that were asked of the agency.
    public var askedCount: Int { effective.count { $0 != .notAsked } }

    /// The share of the criteria asked that are answered; `nil` if none was asked.
    public var coverage: Fraction? { Fraction(answeredCount, of: askedCount) }
}
