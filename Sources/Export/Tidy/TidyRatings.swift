import Section11Returns
import Section11Scoring
import Section11Standards

/// The rows of the ratings: every criterion, for every agency that answered or owes an answer.
///
/// Each of the three ratings (the agency's own, the panel's, the one that counts) has a status and
/// a grade. Where the status is not `graded` the grade is `[z]` for what does not apply (not
/// applicable, not asked, on another scale that is not mapped, not moderated) and `[x]` for what is
/// missing.
struct TidyRatings {
    private let set: ReturnSet
    private let grades: [Grade]
    private let blanks: SheetBlanks

    init(_ set: ReturnSet) {
        self.set = set
        grades = set.index.catalogue.scale.grades
        blanks = SheetBlanks(set)
    }

    /// Goes through the rows, agency by agency in the register's order.
    func forEachRow(_ row: ([String]) -> Void) {
        for position in set.cycle.agencies.indices {
            let agency = set.cycle.agencies[position]
            if let sheet = AnswerSheet(agency: position, in: set, blanks: blanks) {
                let answers = set.parts(behind: sheet.sources) { $0.responses }
                for criterion in set.index.entries.indices {
                    row(opening(agency, criterion) + fields(sheet, criterion, answers))
                }
            } else if set.cycle.awaits(agency) {
                for criterion in set.index.entries.indices {
                    row(opening(agency, criterion) + Self.notReturned)
                }
            }
        }
    }

    private static let notReturned =
        ["not-returned", "[x]", "not-returned", "[x]", "not-returned", "[x]"]
        + ["false", "[x]", "[x]"]

    private func opening(_ agency: Agency, _ criterion: Int) -> [String] {
        let entry = set.index.entries[criterion]
        return [
            agency.id, set.index.catalogue.standards[entry.standard].number, entry.criterion.ref,
        ]
    }

    /// The fields of a criterion.
    ///
    /// - Parameters:
    ///   - sheet: The agency's answers.
    ///   - criterion: The criterion's position.
    ///   - answers: The answers of the returns on which the sheet rests, in the order of its givers.
    /// - Returns: The fields, from the agency's own rating on.
    private func fields(
        _ sheet: AnswerSheet, _ criterion: Int, _ answers: [[Response]?]
    ) -> [String] {
        let counted = sheet.effective[criterion]
        let own = pair(sheet.selfAssessed[criterion])
        let rating = pair(counted)
        guard let source = sheet.sources.place(of: criterion), let given = answers[source.giver],
            let origin = set.cycle(sheet.sources.givers[source.giver].cyclesBack)
        else {
            let none = counted == .notAsked ? rating : ["not-moderated", "[z]"]
            let shorthand = counted == .notAsked ? "[z]" : "[x]"
            return own + none + rating + ["false", shorthand, shorthand]
        }
        let response = given[source.response]
        let moderated = response.moderated.map { pair(Standing($0)) } ?? ["not-moderated", "[z]"]
        let reference = response.criterion.map { origin.index.entries[$0].criterion.ref }
        return own + moderated + rating
            + [CSVText.yes(sheet.isCarried[criterion]), origin.cycle.id, reference ?? "[x]"]
    }

    /// The status of a rating, and its grade or the shorthand of its absence.
    private func pair(_ standing: Standing) -> [String] {
        let rating = Summary.AgencyFigure.Rating(standing)
        let code = rating.code(on: grades)
        return rating.shorthand.map { [code, $0] } ?? ["graded", code]
    }
}
