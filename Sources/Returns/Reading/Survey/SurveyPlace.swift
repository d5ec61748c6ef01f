import Section11Standards

/// The criterion that a column of a survey is about, and what of it the column holds.
struct SurveyPlace {
    /// What a column holds.
    enum Meaning {
        /// The rating of a criterion, or one of its answers; the answer is empty for any.
        case rating(SurveyQuestions.Match, answer: String)
        /// What goes with the rating of a criterion.
        case follower(SurveyQuestions.Match, Return.Field)
        /// Who answers for a criterion; never read.
        case personal
        /// One of several criteria, by their references.
        case ambiguous([String])
    }

    /// What the column holds.
    let meaning: Meaning

    /// Whether the criterion is known by the survey's own code only.
    let isByCode: Bool

    private init(_ meaning: Meaning, isByCode: Bool = false) {
        self.meaning = meaning
        self.isByCode = isByCode
    }

    /// Finds what a column holds; `nil` if its heading names no criterion.
    init?(
        _ column: SurveyHeader.Column, criteria: SurveyQuestions.Criteria?, codes: SurveyCodes
    ) {
        let label = SurveyText(column.label)
        let question = Self.outcome(of: column.question, criteria: criteria)
        if label.words.isEmpty {
            if let question {
                self = question
                return
            }
            guard let match = codes.criterion(of: column) else { return nil }
            self.init(.rating(match, answer: ""), isByCode: true)
            return
        }
        // The label of a matrix names the criterion more closely than the question above it.
        if let place = Self.outcome(of: column.label, criteria: criteria) {
            // An array of texts asks for the evidence of every criterion in its labels.
            if case .rating(let match, _) = place.meaning,
                let field = SurveyHeadings.follower(SurveyText(column.question))
            {
                self.init(.follower(match, field), isByCode: place.isByCode)
            } else {
                self = place
            }
            return
        }
        if let match = codes.criterion(of: column) {
            self.init(.rating(match, answer: ""), isByCode: true)
            return
        }
        let whole =
            question
            ?? codes.question(of: column).map {
                SurveyPlace(.rating($0, answer: ""), isByCode: true)
            }
        guard let whole else { return nil }
        guard case .rating(let match, _) = whole.meaning else {
            self = whole
            return
        }
        let isGrade = criteria?.index.catalogue.scale.match(column.label) != nil
        if label.folded == "other" {
            self.init(.follower(match, .evidence), isByCode: whole.isByCode)
        } else if !isGrade, SurveyHeadings.isPersonal(label) {
            self.init(.personal)
        } else if !isGrade, let field = SurveyHeadings.follower(label) {
            self.init(.follower(match, field), isByCode: whole.isByCode)
        } else {
            self.init(.rating(match, answer: column.label), isByCode: whole.isByCode)
        }
    }

    /// Whether a column is the survey program's own, or says who answered.
    static func isOwn(_ heading: SurveyText, isBeforeQuestions: Bool) -> Bool {
        // Behind the first question these words are more likely an agency's.
        if !isBeforeQuestions, ["status", "score", "progress", "id"].contains(heading.folded) {
            return false
        }
        return SurveyHeadings.isAdministrative(heading) || SurveyHeadings.isPersonalName(heading)
    }

    private static func outcome(
        of heading: String, criteria: SurveyQuestions.Criteria?
    ) -> SurveyPlace? {
        if let (match, rest) = SurveyQuestions.leadingRef(of: heading, in: criteria?.index) {
            return place(match, rest: SurveyText(rest), criteria: criteria)
        }
        let text = SurveyText(heading)
        if let place = followerNamingRef(heading, text, criteria: criteria) { return place }
        guard let criteria else { return nil }
        if let place = followerInParts(heading, criteria: criteria) { return place }
        switch SurveyQuestions.criterion(for: text, in: criteria) {
        case .match(let match): return SurveyPlace(.rating(match, answer: ""))
        case .ambiguous(let refs): return SurveyPlace(.ambiguous(refs))
        case .none: return nil
        }
    }

    /// What stands behind a reference: the question itself, or what goes with it.
    private static func place(
        _ match: SurveyQuestions.Match, rest: SurveyText, criteria: SurveyQuestions.Criteria?
    ) -> SurveyPlace {
        if let criteria {
            switch SurveyQuestions.criterion(for: rest, in: criteria) {
            case .match(let byText) where byText.ref == match.ref:
                return SurveyPlace(.rating(match, answer: ""))
            case .match(let byText)
            where byText.basis == .text(distance: 0) && Int(match.ref) != nil:
                // A plain number is more likely the survey's count of its questions.
                return SurveyPlace(.rating(byText, answer: ""))
            default: break
            }
        }
        if SurveyHeadings.isPersonal(rest) { return SurveyPlace(.personal) }
        if rest.words.count <= 12, let field = SurveyHeadings.follower(rest) {
            return SurveyPlace(.follower(match, field))
        }
        return SurveyPlace(.rating(match, answer: ""))
    }

    /// Reads a heading such as "Evidence for 5.3".
    private static func followerNamingRef(
        _ heading: String, _ text: SurveyText, criteria: SurveyQuestions.Criteria?
    ) -> SurveyPlace? {
        guard text.words.count <= 14, let field = SurveyHeadings.follower(text) else { return nil }
        for word in heading.split(whereSeparator: \.isWhitespace).dropFirst().prefix(20)
        where word.contains(".") || word.contains("_") {
            guard word.contains(where: \.isNumber),
                let (match, _) = SurveyQuestions.leadingRef(of: word, in: criteria?.index)
            else { continue }
            return SurveyPlace(.follower(match, field))
        }
        return nil
    }

    /// Reads a heading that repeats the question, such as "Evidence: The agency has…".
    private static func followerInParts(
        _ heading: String, criteria: SurveyQuestions.Criteria
    ) -> SurveyPlace? {
        let parts = heading.prefix(2_000).split(maxSplits: 12) { ":\n\r–—?".contains($0) }
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return nil }
        let head = SurveyText(first)
        let tail = SurveyText(last)
        if head.words.count <= 8, let field = SurveyHeadings.follower(head),
            case .match(let match) = SurveyQuestions.criterion(
                for: SurveyText(heading.dropFirst(first.count)), in: criteria)
        {
            return SurveyPlace(.follower(match, field))
        }
        if tail.words.count <= 8, let field = SurveyHeadings.follower(tail),
            case .match(let match) = SurveyQuestions.criterion(
                for: SurveyText(heading[..<last.startIndex]), in: criteria)
        {
            return SurveyPlace(.follower(match, field))
        }
        return nil
    }
}
