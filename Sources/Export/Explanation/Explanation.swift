public import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards

/// The answers behind a standard's or a criterion's figure, agency by agency.
///
/// Ratings and places only: what agencies wrote as evidence is confidential and never shown.
public struct Explanation: Sendable, Equatable {
    /// One answer to one criterion.
    public struct Answer: Sendable, Equatable {
        /// The criterion's reference.
        public let ref: String
        /// What counts, as a grade's label or the absence in words.
        public let effective: String
        /// What the agency itself says; the absence in words if it gives no grade.
        public let selfAssessed: String
        /// What the moderation panel says; `nil` if it recorded nothing.
        public let moderated: String?
        /// The id of the cycle from which the rating is carried; `nil` if it is of this cycle.
        public let carriedFrom: String?
        /// The file, sheet and cell of the rating; `nil` if there is none.
        public let place: String?
    }

    /// One agency with its answers.
    public struct Row: Sendable, Equatable {
        /// The agency's id.
        public let agency: String
        /// The agency's name.
        public let name: String
        /// Where it stands, every kind of absence told apart.
        public let rating: Summary.AgencyFigure.Rating
        /// Where it stands in words.
        public let label: String
        /// Whether its grade needs improvement.
        public let needsImprovement: Bool
        /// Whether the grade rests on less than full coverage.
        public let isProvisional: Bool
        /// Its answers, in the catalogue's order.
        public let answers: [Answer]
        /// Its ratings of cycles before that are not carried, of whatever criterion.
        public let notCarried: [Summary.AgencyFigure.NotCarried]
    }

    /// The standard's number or the criterion's reference.
    public let figure: String

    /// The standard's name or the criterion's text.
    public let title: String

    /// Whether a standard is explained, and not one criterion.
    public let isStandard: Bool

    /// The code of the method by which criteria became a rating for a standard.
    public let method: String

    /// How many of the rated agencies need improvement.
    public let needingImprovement: Int

    /// How many agencies are rated.
    public let rated: Int

    /// What every output must say; `nil` for nothing.
    public let notice: String?

    /// The agencies: those that need improvement first, weakest first, then the others by grade,
    /// then those without a grade; each group in the register's order.
    public let rows: [Row]

    /// Explains a figure; `nil` if no standard and no criterion has that name.
    ///
    /// - Parameters:
    ///   - name: A standard's number or a criterion's reference, as a person writes it.
    ///   - assessment: The scored returns from which the figure comes.
    public init?(_ name: String, in assessment: Assessment) {
        let index = assessment.index
        let criterion = index.position(of: name)
        let standard = criterion == nil ? index.standard(numbered: name) : nil
        let asked: [Int]
        let tally: Tally
        if let criterion {
            asked = [criterion]
            tally = assessment.tallies.criteria[criterion]
            figure = index.entries[criterion].criterion.ref
            title = index.entries[criterion].criterion.text
        } else if let standard {
            asked = Array(index.criteriaByStandard[standard])
            tally = assessment.tallies.standards[standard]
            figure = index.catalogue.standards[standard].number
            title = index.catalogue.standards[standard].title
        } else {
            return nil
        }
        let cycle = assessment.returnSet.cycle
        isStandard = standard != nil
        method = assessment.method.code
        needingImprovement = tally.needingImprovement(on: assessment.scale)
        rated = tally.rated
        notice = cycle.notice ?? (cycle.isInvented ? "The returns are invented." : nil)
        let grades = assessment.scale.grades
        let positions = Dictionary(
            assessment.sheets.enumerated().map {
                (cycle.agencies[$0.element.agency].id, $0.offset)
            },
            uniquingKeysWith: { first, _ in first })
        let rows = Summary.agencies(of: assessment).map { agency in
            let position = positions[agency.id]
            let sheet = position.map { assessment.sheets[$0] }
            var rating = Summary.AgencyFigure.Rating.notReturned
            var isProvisional = false
            if let position, let standard {
                let score = assessment.tallies.scorecards[position].scores[standard]
                rating = .init(score.standing)
                isProvisional = score.isProvisional
            } else if let sheet, let criterion {
                rating = .init(sheet.effective[criterion])
            }
            var needsImprovement = false
            if case .graded(let grade) = rating {
                needsImprovement = grades[grade].needsImprovement
            }
            return Row(
                agency: agency.id, name: agency.name, rating: rating,
                label: rating.label(on: grades), needsImprovement: needsImprovement,
                isProvisional: isProvisional,
                answers: sheet.map { Self.answers(asked, in: $0, of: assessment) } ?? [],
                notCarried: agency.notCarried)
        }
        self.rows = rows.enumerated().sorted {
            (Self.order($0.element), $0.offset) < (Self.order($1.element), $1.offset)
        }.map(\.element)
    }

    /// The place of a row: need first, then grade, then the kinds of absence.
    private static func order(_ row: Row) -> Int {
        switch row.rating {
        case .graded(let grade): (row.needsImprovement ? 0 : 1_000) + grade
        case .unanswered: 2_000
        case .notApplicable: 2_001
        case .notAsked: 2_002
        case .unmapped: 2_003
        case .notReturned: 2_004
        }
    }

    /// The answers of an agency to some criteria, each with its place.
    static func answers(
        _ asked: [Int], in sheet: AnswerSheet, of assessment: Assessment
    ) -> [Answer] {
        let grades = assessment.scale.grades
        let placed = PlacedAnswers(sheet, in: assessment.returnSet)
        return asked.compactMap { criterion in
            guard sheet.effective[criterion] != .notAsked else { return nil }
            func label(_ standing: Standing) -> String {
                Summary.AgencyFigure.Rating(standing).label(on: grades)
            }
            let source = sheet.sources[criterion]
            let answer = placed[criterion]
            let isCarried = source.map { $0.cyclesBack > 0 } ?? false
            return Answer(
                ref: assessment.index.entries[criterion].criterion.ref,
                effective: label(sheet.effective[criterion]),
                selfAssessed: label(sheet.selfAssessed[criterion]),
                moderated: answer?.response.moderated.map { label(Standing($0)) },
                carriedFrom: isCarried ? answer?.cycle : nil, place: answer?.place.description)
        }
    }
}
