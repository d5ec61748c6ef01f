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
        guard set.entry(forAgency: agency) != nil else { return nil }
        self.init(agency: agency, in: set, blanks: SheetBlanks(set, ofAgency: agency))
    }

    /// Creates the sheet of an agency; `nil` if it made no return in the cycle.
    ///
    /// - Parameters:
    ///   - agency: The agency's position in the register.
    ///   - set: The returns.
    ///   - blanks: What the sheets of the set begin with.
    package init?(agency: Int, in set: ReturnSet, blanks: SheetBlanks) {
        guard let entry = set.entry(forAgency: agency) else { return nil }
        self.agency = agency
        kind = set.kind(of: entry)
        effective = blanks.asked(of: set.cycle.agencies[agency].kind)
        selfAssessed = effective
        isCarried = blanks.noneCarried
        sources = blanks.noSources
        reported = blanks.nothingReported
        if kind == .update { carryForward(set, blanks) }
        take(entry, of: set, cyclesBack: 0)
    }

    /// Lays the ratings of the cycles before under this cycle's, from the last full return on.
    private mutating func carryForward(_ set: ReturnSet, _ blanks: SheetBlanks) {
        let id = set.cycle.agencies[agency].id
        var layers: [CarriedLayer] = []
        for (offset, earlier) in set.earlier.enumerated() {
            guard let entry = earlier.entry(forID: id) else { continue }
            layers.append(CarriedLayer(entry, of: earlier, cyclesBack: offset + 1))
            if earlier.kind(of: entry) == .full { break }
        }
        for layer in layers.reversed() {
            if layer.cycle.index.catalogue.id == set.index.catalogue.id {
                take(layer.entry, of: layer.cycle, cyclesBack: layer.cyclesBack)
            } else {
                take(layer, through: blanks.editionShared(cyclesBack: layer.cyclesBack))
            }
        }
    }

    /// Takes over the ratings to another edition, as far as a crosswalk gives leave.
    private mutating func take(_ layer: CarriedLayer, through shared: SharedCriteria?) {
        let responses = layer.responses
        let answers = layer.answers(responses)
        var isLinked = Array(repeating: false, count: answers.count)
        for (criterion, sources) in (shared?.sources ?? []).enumerated() {
            for source in sources { isLinked[source] = true }
            guard effective[criterion] != .notAsked,
                let weakest = CarriedLayer.weakest(
                    of: sources.compactMap { answers[$0] }, in: responses)
            else { continue }
            effective[criterion] = Standing(responses[weakest].effective)
            selfAssessed[criterion] = Standing(responses[weakest].selfAssessed)
            isCarried[criterion] = true
            self.sources[criterion] = AnswerSources.Source(
                cyclesBack: layer.cyclesBack, entry: layer.entry, response: weakest)
        }
        for criterion in answers.indices where answers[criterion] != nil && !isLinked[criterion] {
            notCarried.append(NotCarried(cyclesBack: layer.cyclesBack, criterion: criterion))
        }
    }

    private mutating func take(_ entry: ReturnSet.Entry, of set: ReturnSet, cyclesBack: Int) {
        var isTaken = Array(repeating: false, count: effective.count)
        // Where the panel changed nothing, both lists of ratings are one.
        var isOwn = selfAssessed == effective
        var giver: UInt16?
        set.withReturn(of: entry) { answered in
            answered.forEachRating { answer in
                let own = Standing(answer.selfAssessed)
                let standing = answer.moderated.map(Standing.init) ?? own
                if let standard = answer.standard, answer.selfAssessed != .unanswered {
                    reported[standard] = standing
                }
                guard let criterion = answer.criterion, !isTaken[criterion],
                    effective[criterion] != .notAsked
                else { return }
                // A blank or unreadable answer takes nothing away from what an earlier return said.
                if standing == .unanswered, kind == .update, sources.isGiven(criterion) { return }
                isTaken[criterion] = standing != .unanswered
                if isOwn, own != standing {
                    selfAssessed = effective
                    isOwn = false
                }
                effective[criterion] = standing
                if !isOwn { selfAssessed[criterion] = own }
                if isCarried[criterion] != (cyclesBack > 0) {
                    isCarried[criterion] = cyclesBack > 0
                }
                let known = giver ?? sources.giver(cyclesBack: cyclesBack, entry: entry)
                giver = known
                sources.set(criterion, giver: known, response: answer.position)
            }
        }
        if isOwn { selfAssessed = effective }
    }

    /// The sheet with what it has in common with another held only once.
    package func sharing(with other: AnswerSheet) -> AnswerSheet {
        var sheet = self
        sheet.sources.share(with: other.sources)
        return sheet
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
