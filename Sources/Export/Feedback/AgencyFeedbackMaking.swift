public import Section11Analysis
public import Section11Returns
import Section11Scoring
import Section11Standards
public import Section11Tables

extension AgencyFeedback {
    /// The feedback to every agency of a scope that answered, in the register's order.
    ///
    /// The others are those of the same scope: feedback on several scopes that overlap tells more
    /// of them than feedback on one.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns of the scope.
    ///   - validations: What the checks say of the cycle's returns.
    ///   - asOf: The day that counts as today; `nil` for the day on which the cycle ends or, if it
    ///     does not say, is due.
    ///   - engineVersion: The version of the engine.
    /// - Returns: One for each agency.
    public static func all(
        of assessment: Assessment, validations: [Validation], asOf: CalendarDate? = nil,
        engineVersion: String
    ) -> [AgencyFeedback] {
        let maker = FeedbackMaker(
            assessment, validations: validations, asOf: asOf, engineVersion: engineVersion)
        return maker.agencies.indices.map { maker.feedback(at: $0) }
    }

    /// Makes the feedback to an agency.
    ///
    /// - Parameters:
    ///   - position: The position of its sheet.
    ///   - entry: Its return.
    ///   - maker: What is known of all agencies.
    init(_ position: Int, _ entry: ReturnSet.Entry, _ maker: FeedbackMaker) {
        let assessment = maker.assessment
        let set = assessment.returnSet
        let sheet = assessment.sheets[position]
        let card = assessment.tallies.scorecards[position]
        let own = maker.written.return(of: entry, in: set)
        let (responses, listed) = (own.responses, own.actions)
        let placed = PlacedAnswers(sheet, in: set, maker.written, known: (entry, responses))
        let (peers, tallies) = maker.peers(of: sheet.agency)
        let body = set.cycle.agencies[sheet.agency]
        let today = maker.asOf ?? set.cycle.ends ?? set.cycle.due
        agency = body.id
        name = body.name
        cycle = set.cycle.title
        notice = set.cycle.statement
        self.asOf = today
        grades = assessment.scale.grades
        kind = Words.title(ofKind: sheet.kind.rawValue)
        asked = sheet.askedCount
        self.answered = sheet.answeredCount
        self.peers = peers
        standards = set.index.catalogue.standards.enumerated().map { number, standard in
            let score = card.scores[number]
            let others = tallies.map { tallies in
                var tally = tallies[number]
                tally.uncount(score.standing)
                return PeerSpread(tally.byGrade, grades: assessment.scale.grades)
            }
            let own =
                assessment.method.method == .reported
                ? Self.own(standard: number, in: responses) ?? card.selfAssessed[number]
                : card.selfAssessed[number]
            return Standard(
                number: standard.number, title: standard.title, own: Rating(own),
                effective: Rating(score.standing), isProvisional: score.isProvisional,
                isCarried: score.carried > 0 && score.standing.grade != nil, peers: others)
        }
        changes = Self.changes(sheet, responses, maker)
        let strengths = Self.strengths(sheet, placed, in: set)
        self.strengths = strengths.examples
        strengthCount = strengths.count
        let open = listed.filter(\.isOpen)
        actions = open.map { Action($0, today: today) }
        weaknesses = Self.weaknesses(
            sheet, placed, in: set, scale: assessment.scale,
            acted: Set(open.compactMap(\.criterion)))
        (errors, queries) = maker.issues(of: entry)
        engineVersion = maker.engineVersion
    }

    /// The agency's own rating of a standard that its form rates as a whole (M04).
    private static func own(standard: Int, in responses: [Response]) -> Standing? {
        responses.last { $0.standard == standard && $0.selfAssessed != .unanswered }
            .map { Standing($0.selfAssessed) }
    }

    /// What the panel changed in this cycle's return: criteria first, then whole standards.
    private static func changes(
        _ sheet: AnswerSheet, _ responses: [Response], _ maker: FeedbackMaker
    ) -> [Change] {
        let set = maker.assessment.returnSet
        var changes: [Change] = []
        for (position, entry) in set.index.entries.enumerated() {
            guard sheet.sources[position]?.cyclesBack == 0,
                sheet.effective[position] != sheet.selfAssessed[position]
            else { continue }
            changes.append(
                Change(
                    ref: entry.criterion.ref, text: entry.criterion.text,
                    own: Rating(sheet.selfAssessed[position]),
                    moderated: Rating(sheet.effective[position]),
                    reason: maker.reason(
                        for: sheet.sources[position]?.response, of: sheet.agency)))
        }
        for (position, response) in responses.enumerated() {
            guard let standard = response.standard, let moderated = response.moderated,
                moderated != response.selfAssessed
            else { continue }
            let described = set.index.catalogue.standards[standard]
            changes.append(
                Change(
                    ref: described.number, text: described.title,
                    own: Rating(Standing(response.selfAssessed)),
                    moderated: Rating(Standing(moderated)),
                    reason: maker.reason(for: position, of: sheet.agency)))
        }
        return changes
    }

    private static func weaknesses(
        _ sheet: AnswerSheet, _ placed: PlacedAnswers, in set: ReturnSet, scale: RatingScale,
        acted: Set<Int>
    ) -> [Weakness] {
        set.index.entries.enumerated().compactMap { position, entry in
            func needs(_ standing: Standing) -> Bool {
                standing.grade.map { scale.grades[$0].needsImprovement } ?? false
            }
            let (own, counted) = (sheet.selfAssessed[position], sheet.effective[position])
            guard needs(own) || needs(counted), let source = sheet.sources.place(of: position),
                let answer = placed[position],
                let cycle = set.cycle(sheet.sources.givers[source.giver].cyclesBack)
            else { return nil }
            return Weakness(
                ref: entry.criterion.ref, text: entry.criterion.text,
                own: Rating(own), rating: Rating(counted), needs: needs(counted),
                cycle: sheet.sources[position]?.cyclesBack == 0 ? nil : cycle.cycle.title,
                words: PrivacyScan.masked(answer.response.areasForImprovement),
                hasAction: acted.contains(position))
        }
    }
}

extension AgencyFeedback.Action {
    /// Takes over an open action.
    init(_ action: ImprovementAction, today: CalendarDate?) {
        number = PrivacyScan.masked(action.number)
        ref = PrivacyScan.masked(action.ref)
        words = PrivacyScan.masked(action.action)
        status = action.status?.words ?? "no status that is known"
        if let date = action.due.date {
            due = Words.date(date)
        } else if action.due.isEmpty {
            due = AgencyFeedback.noDate
        } else {
            due = "'\(PrivacyScan.masked(action.due.text))' cannot be read as a date"
        }
        isOverdue = today.map { today in action.due.date.map { $0 < today } ?? false } ?? false
    }
}
