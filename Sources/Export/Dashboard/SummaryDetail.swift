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
        return assessment.sheets.compactMap { sheet in
            guard let agency = positions[set.cycle.agencies[sheet.agency].id] else { return nil }
            return AgencyAnswers(
                agency: agency,
                answers: sheet.effective.indices.compactMap { criterion in
                    Answer(criterion, in: sheet, of: set)
                })
        }
    }
}

extension SummaryDetail.Answer {
    /// The answer of a sheet to a criterion; `nil` if it was not asked of the agency.
    init?(_ criterion: Int, in sheet: AnswerSheet, of set: ReturnSet) {
        guard sheet.effective[criterion] != .notAsked else { return nil }
        self.criterion = criterion
        rating = .init(sheet.effective[criterion])
        let isChanged = sheet.selfAssessed[criterion] != sheet.effective[criterion]
        selfAssessed = isChanged ? .init(sheet.selfAssessed[criterion]) : nil
        guard let source = sheet.sources[criterion], let answer = set.answer(at: source) else {
            carriedFrom = nil
            evidence = ""
            remark = ""
            place = nil
            return
        }
        carriedFrom = source.cyclesBack > 0 ? answer.cycle : nil
        evidence = FreeText.line(answer.response.evidence)
        let isLeftOut = sheet.effective[criterion] == .notApplicable
        let remark = isLeftOut ? answer.response.reason : answer.response.areasForImprovement
        self.remark = FreeText.line(remark)
        place = answer.place.placeInFile
    }
}
