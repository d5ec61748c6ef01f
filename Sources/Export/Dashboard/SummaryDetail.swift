public import Section11Analysis
public import Section11Returns
import Section11Scoring
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
        /// The evidence, in the agency's words; empty for none.
        public let evidence: String
        /// What it says is to be improved, or why a criterion does not apply; empty for nothing.
        public let remark: String
        /// The sheet and cell, or the pointer, of the rating; `nil` if there is none.
        public let place: String?
    }

    /// The answers of one agency.
    public struct AgencyAnswers: Sendable, Equatable {
        /// The agency's position in the summary's list.
        public let agency: Int
        /// The answers to every criterion that was asked, in the catalogue's order.
        public let answers: [Answer]
    }

    /// The answers of every agency that made a return, in the summary's order.
    public let answers: [AgencyAnswers]

    /// By standard what agencies wrote of the criteria that they rate best.
    public let practice: [[PracticeExample]]

    /// What moved since the cycle before; `nil` where there is none that can be compared.
    public let change: ChangeSince?

    /// The actions of the scope's agencies, overdue ones first.
    public let actions: ActionDigest

    /// How far each return can be relied on.
    public let quality: DataQuality

    /// Gathers what stands behind the figures of a summary.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns from which the summary was made.
    ///   - validations: What the checks say of the files.
    ///   - asOf: The day that counts as today; `nil` for the day on which the cycle ends or is due.
    public init(of assessment: Assessment, validations: [Validation], asOf: CalendarDate? = nil) {
        let agencies = Summary.agencies(of: assessment)
        answers = Self.answers(of: assessment, agencies: agencies)
        practice = PracticeExample.all(of: answers, by: agencies, in: assessment)
        change = ChangeSince(assessment)
        actions = ActionDigest(assessment, asOf: asOf)
        quality = DataQuality(validations, agencies: agencies)
    }

    private static func answers(
        of assessment: Assessment, agencies: [Summary.AgencyFigure]
    ) -> [AgencyAnswers] {
        let set = assessment.returnSet
        var positions: [String: Int] = [:]
        for (position, agency) in agencies.enumerated() { positions[agency.id] = position }
        let known = assessment.sheets.compactMap { sheet in
            positions[set.cycle.agencies[sheet.agency].id].map { (agency: $0, sheet: sheet) }
        }
        return Concurrently.map(known) { agency, sheet in
            AgencyAnswers(agency: agency, answers: Answer.all(in: sheet, of: set))
        }
    }
}

extension SummaryDetail.Answer {
    /// The answers of a sheet to the criteria that were asked of its agency, in the catalogue's
    /// order.
    static func all(in sheet: AnswerSheet, of set: ReturnSet) -> [Self] {
        let placed = PlacedAnswers(sheet, in: set)
        let asked = sheet.effective.indices.filter { sheet.effective[$0] != .notAsked }
        return asked.map { criterion in
            let rating = sheet.effective[criterion]
            let own = sheet.selfAssessed[criterion]
            let source = sheet.sources[criterion]
            let answer = placed[criterion]
            let isCarried = source.map { $0.cyclesBack > 0 } ?? false
            let remark =
                rating == .notApplicable
                ? answer?.response.reason : answer?.response.areasForImprovement
            return Self(
                criterion: criterion, rating: .init(rating),
                selfAssessed: own == rating ? nil : .init(own),
                carriedFrom: isCarried ? answer?.cycle : nil,
                evidence: FreeText.line(answer?.response.evidence ?? ""),
                remark: FreeText.line(remark ?? ""), place: answer?.place.placeInFile)
        }
    }
}
