import Section11Standards

/// Gathers answers, one agency after the other, and holds of their texts no more than a page shows.
///
/// A page of many agencies shows the texts that go with a need for improvement, cut so that all fit.
/// The more there are, the shorter the cut, so that what is held never grows beyond the page.
struct AnswerCollector {
    /// Whether all answers are shown; else only those that need improvement.
    let showsAll: Bool

    private let grades: [Grade]
    private let bytes: Int
    private var needing = TextLengths()
    private var other = TextLengths()
    /// The answers so far, with so much of their texts as may yet be shown.
    private(set) var held: [SummaryDetail.AgencyAnswers] = []

    /// To how many bytes texts can still be cut that go with a need for improvement; `nil` for any.
    private var limit: Int?

    /// How many bytes of a page the texts may take: so much, so much more for each agency, at most.
    private static let bytes = (page: 60_000, agency: 3_000, most: 3_000_000)

    /// Up to how many agencies all answers are shown, and not only those that need improvement.
    private static let agenciesInFull = 200

    /// Prepares to gather.
    ///
    /// - Parameters:
    ///   - agencies: How many agencies the summary lists.
    ///   - grades: The grades of the scale.
    init(agencies: Int, grades: [Grade]) {
        self.grades = grades
        showsAll = agencies <= Self.agenciesInFull
        bytes = min(Self.bytes.page + Self.bytes.agency * agencies, Self.bytes.most)
    }

    /// Whether the words beside a rating are shown.
    var shows: @Sendable (Summary.AgencyFigure.Rating) -> Bool {
        { [showsAll, grades] in showsAll || $0.needsImprovement(on: grades) }
    }

    /// Takes the answers of the next agency, with the words that are shown.
    mutating func add(_ answered: SummaryDetail.AgencyAnswers) {
        func add(_ text: String, needs: Bool) {
            if text.isEmpty { return }
            if needs { needing.add(text.utf8.count) } else { other.add(text.utf8.count) }
        }
        let answers = answered.answers.span
        for position in answers.indices {
            let needs = answers[position].rating.needsImprovement(on: grades)
            add(answers[position].evidence, needs: needs)
            add(answers[position].remark, needs: needs)
        }
        held.append(answered)
        // Where all is shown, how much room the others have is known at the end.
        guard !showsAll else { return }
        let fitting = needing.cut(within: TextBudget.bytesForNeeds(of: bytes))
        let isShorter = fitting != limit
        limit = fitting
        for position in isShorter ? held.indices : held.indices.suffix(1) {
            held[position].word { text, _ in TextBudget.beginning(of: text, for: fitting) }
        }
    }

    /// How much of each text is shown.
    var budget: TextBudget { TextBudget(needing: needing, other: other, bytes: bytes) }

    /// Gives the answers, with their texts as they are shown, and holds them no longer.
    mutating func shown() -> [SummaryDetail.AgencyAnswers] {
        let budget = budget
        for position in held.indices {
            held[position].word { [grades] text, rating in
                budget.cut(text, needsImprovement: rating.needsImprovement(on: grades))
            }
        }
        defer { held = [] }
        return held
    }
}
