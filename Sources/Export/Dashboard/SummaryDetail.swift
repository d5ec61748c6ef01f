public import Section11Analysis
public import Section11Returns
import Section11Standards
public import Section11Tables

/// What stands behind the figures of a summary: the answers and their words, action by action.
///
/// For the board's own officers and never for publication: it holds what agencies wrote, with what
/// the scan for child-level data finds replaced by its kind.
public struct SummaryDetail: Sendable, Equatable {
    /// One answer to one criterion.
    public struct Answer: Sendable, Equatable {
        /// The criterion's position in the catalogue.
        public let criterion: Int
        /// What counts.
        public let rating: Summary.AgencyFigure.Rating
        /// What the agency itself said, where the panel changed it; `nil` where it did not.
        public let selfAssessed: Summary.AgencyFigure.Rating?
        /// The id of the cycle from which the rating is carried; `nil` if it is of this cycle.
        public let carriedFrom: String?
        /// The evidence, in the agency's words, as far as it is shown; empty for none.
        public fileprivate(set) var evidence: String
        /// What it says is to be improved, or why a criterion does not apply, as far as that is
        /// shown; empty for nothing.
        public fileprivate(set) var remark: String
        /// The sheet and cell, or the pointer, of the rating; `nil` if there is none, or if nothing
        /// of what the agency wrote is shown.
        public let place: String?
    }

    /// The answers of one agency.
    public struct AgencyAnswers: Sendable, Equatable {
        /// The agency's position in the summary's list.
        public let agency: Int
        /// The answers to every criterion that was asked, in the catalogue's order.
        public private(set) var answers: [Answer]

        /// Puts the answers in other words.
        mutating func word(by change: (String, Summary.AgencyFigure.Rating) -> String) {
            for position in answers.indices {
                let rating = answers[position].rating
                if !answers[position].evidence.isEmpty {
                    answers[position].evidence = change(answers[position].evidence, rating)
                }
                if !answers[position].remark.isEmpty {
                    answers[position].remark = change(answers[position].remark, rating)
                }
            }
        }
    }

    /// The answers of every agency that made a return, in the summary's order; none where no output
    /// shows them.
    public let answers: [AgencyAnswers]

    /// Whether the texts of all answers are shown; else only of those that need improvement.
    let showsAll: Bool

    /// How much of each text is shown.
    let budget: TextBudget

    /// By standard what agencies wrote of the criteria that they rate best.
    public let practice: [StandardPractice]

    /// How many agencies gave an example of good practice.
    public let practiceAgencies: Int

    /// What moved since the cycle before; `nil` where there is none that can be compared.
    public let change: ChangeSince?

    /// The actions of the scope's agencies, overdue ones first.
    public let actions: ActionDigest

    /// How far each return can be relied on.
    public let quality: DataQuality

    /// The files of which no words are shown, as they changed while they were summed up.
    public let changedFiles: [String]

    /// Gathers what stands behind the figures of a summary.
    ///
    /// Where the returns hold no texts any more, their files are read once more, a few at a time.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns from which the summary was made.
    ///   - validations: What the checks say of the files.
    ///   - register: The actions of the scope, as of the same day; `nil` to have them gathered here.
    ///   - asOf: The day that counts as today; `nil` for the day on which the cycle ends or is due.
    ///   - listsAnswers: Whether an output lists the answers of every agency.
    public init(
        of assessment: Assessment, validations: [Validation], register: ActionRegister? = nil,
        asOf: CalendarDate? = nil, listsAnswers: Bool = true
    ) {
        let agencies = Summary.agencies(of: assessment)
        let written = WrittenReturns()
        let reader = AnswerReader(assessment, agencies: agencies, written)
        var collector = AnswerCollector(
            agencies: agencies.count, grades: assessment.scale.grades)
        if listsAnswers {
            reader.forEach(shows: collector.shows) { collector.add($0) }
        }
        showsAll = collector.showsAll
        budget = collector.budget
        answers = collector.shown()
        (practice, practiceAgencies) = StandardPractice.all(reader)
        change = ChangeSince(assessment)
        actions = ActionDigest(
            register ?? ActionRegister(of: assessment, asOf: asOf), of: assessment.returnSet,
            written)
        quality = DataQuality(validations, agencies: agencies)
        changedFiles = written.changed
    }
}
