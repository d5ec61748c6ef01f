public import Section11Standards
import Section11Tables

/// What a check may look at: one return, with all that is known around it.
///
/// What many checks need is worked out once, so that a check of a clean return is one pass over
/// small numbers.
public struct CheckContext: Sendable {
    /// The return, resolved against ``index``.
    public let answered: Return

    /// The file that it stands in.
    public let submission: Submission

    /// Its position in the file.
    public let position: Int

    /// The catalogue against which it is read.
    public let index: CatalogueIndex

    /// The cycle with its other returns; `nil` if no cycle was given.
    public let cycle: CycleContext?

    /// Its position in the cycle's set; `nil` if no cycle was given.
    public let entry: Int?

    /// The agency that made it; `nil` if it is in no register or no cycle was given.
    public let agency: Agency?

    /// The agency's return in the cycle before; `nil` for none.
    let earlier: EarlierReturn?

    /// The returns in the cycle before of the bodies whose place the agency took.
    let inherited: [EarlierReturn]

    /// What it sets out to do.
    public let kind: Return.Kind

    /// Whether the agency is asked each criterion; an agency of unknown kind is asked all.
    public let isAsked: [Bool]

    /// The positions of the criteria that are asked.
    public let asked: [Int]

    /// The answers, as small numbers, in the return's order.
    let marks: [ResponseMark]

    /// The first answer to each criterion that is not blank, else the first; -1 for none.
    let firstResponse: [Int32]

    /// How many criteria that are asked have a grade or are not applicable.
    public let answeredCount: Int

    /// Whether any answer has a rating that is neither on the scale nor blank.
    let hasInvalidRatings: Bool

    /// Whether the return says nothing at all.
    let isBlank: Bool

    /// What is known of the answers' texts, in the return's order.
    let texts: [AnswerText]

    /// What the texts hold of children.
    let privacy: PrivacyFindings

    /// Creates the context of a return of a cycle.
    ///
    /// - Parameters:
    ///   - entry: The position of the return among the entries of the cycle's set.
    ///   - cycle: The cycle.
    public init(entry: Int, in cycle: CycleContext) {
        let place = cycle.set.entries[entry]
        let submission = cycle.set.submissions[place.submission]
        let answered = submission.returns[place.position].opened
        let agency = place.agency.map { cycle.set.cycle.agencies[$0] }
        self.init(
            answered, of: submission, position: place.position, index: cycle.set.index,
            cycle: cycle, entry: entry, agency: agency,
            earlier: place.agency.flatMap { cycle.earlier(of: $0)?.opened },
            inherited: place.agency.map { cycle.inherited[$0].map(\.opened) } ?? [],
            kind: answered.kind ?? Return.Kind(expectedOf: agency),
            asked: cycle.asked(of: place.agency))
    }

    /// Creates the context of a return that is read without a cycle.
    ///
    /// - Parameters:
    ///   - submission: The file, resolved against the catalogue.
    ///   - position: The position of the return in the file.
    ///   - index: The catalogue.
    public init(_ submission: Submission, position: Int, index: CatalogueIndex) {
        let answered = submission.returns[position]
        self.init(
            answered, of: submission, position: position, index: index, cycle: nil, entry: nil,
            agency: nil, earlier: nil, inherited: [], kind: answered.kind ?? .full,
            asked: index.applicable(to: nil))
    }

    private init(
        _ answered: Return, of submission: Submission, position: Int, index: CatalogueIndex,
        cycle: CycleContext?, entry: Int?, agency: Agency?, earlier: EarlierReturn?,
        inherited: [EarlierReturn], kind: Return.Kind, asked: [Int]
    ) {
        self.answered = answered
        self.submission = submission
        self.position = position
        self.index = index
        self.cycle = cycle
        self.entry = entry
        self.agency = agency
        self.earlier = earlier
        self.inherited = inherited
        self.kind = kind
        self.asked = asked
        var isAsked = Array(repeating: false, count: index.entries.count)
        for criterion in asked { isAsked[criterion] = true }
        self.isAsked = isAsked

        // Through a span, so that no answer's texts are counted as used.
        let responses = answered.responses.span
        var marks: [ResponseMark] = []
        marks.reserveCapacity(responses.count)
        let findings = answered.textFindings ?? TextFindings(answered, in: index)
        let texts = findings.answers
        for response in responses.indices {
            // By its parts, as the whole answer would be copied.
            marks.append(
                ResponseMark(
                    criterion: responses[response].criterion,
                    selfAssessed: responses[response].selfAssessed,
                    moderated: responses[response].moderated, text: texts[response]))
        }
        var first = Array(repeating: Int32(-1), count: index.entries.count)
        var rated = Array(repeating: false, count: index.catalogue.standards.count)
        var hasInvalid = false
        // The form names the indicators, so that naming them alone says nothing.
        var isBlank =
            answered.actions.isEmpty
            && answered.indicators.allSatisfy {
                $0.valueText.isEmpty && $0.numeratorText.isEmpty && $0.absence.isEmpty
                    && $0.commentary.isEmpty
            }
        for (response, mark) in marks.enumerated() {
            if mark.state == .invalid || mark.state == .errorValue { hasInvalid = true }
            if mark.state != .unanswered || mark.hasText { isBlank = false }
            if mark.criterion >= 0 {
                let known = first[Int(mark.criterion)]
                if known < 0
                    || (marks[Int(known)].state == .unanswered && mark.state != .unanswered)
                {
                    first[Int(mark.criterion)] = Int32(response)
                }
            } else if mark.state != .unanswered,
                let standard = answered.responses[response].standard
            {
                rated[standard] = true
            }
        }
        self.marks = marks
        firstResponse = first
        hasInvalidRatings = hasInvalid
        self.isBlank = isBlank
        self.texts = texts
        privacy = findings.privacy
        isStandardRated = rated
        var count = 0
        for criterion in asked {
            if first[criterion] < 0 {
                count += rated[index.entries[criterion].standard] ? 1 : 0
            } else {
                let state = marks[Int(first[criterion])].state
                count += state == .graded || state == .notApplicable ? 1 : 0
            }
        }
        answeredCount = count
    }

    /// Whether the form rates a standard as a whole.
    let isStandardRated: [Bool]

    /// The reference of an answer's criterion as the catalogue writes it, else as the agency does.
    func ref(of response: Int) -> String {
        let answer = answered.responses[response]
        return answer.criterion.map { index.entries[$0].criterion.ref } ?? answer.ref
    }
}
