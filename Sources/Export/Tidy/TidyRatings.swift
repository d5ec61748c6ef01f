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
    private let editions: CarriedEditions

    init(_ set: ReturnSet) {
        self.set = set
        grades = set.index.catalogue.scale.grades
        editions = CarriedEditions(set)
    }

    /// Goes through the rows, agency by agency in the register's order.
    func forEachRow(_ row: ([String]) -> Void) {
        for position in set.cycle.agencies.indices {
            let agency = set.cycle.agencies[position]
            if let sheet = AnswerSheet(agency: position, in: set, editions: editions) {
                for criterion in set.index.entries.indices {
                    row(opening(agency, criterion) + fields(sheet, criterion))
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

    private func fields(_ sheet: AnswerSheet, _ criterion: Int) -> [String] {
        let counted = sheet.effective[criterion]
        let own = pair(sheet.selfAssessed[criterion])
        let rating = pair(counted)
        guard let source = sheet.sources[criterion], let origin = set.cycle(of: source) else {
            let none = counted == .notAsked ? rating : ["not-moderated", "[z]"]
            let shorthand = counted == .notAsked ? "[z]" : "[x]"
            return own + none + rating + ["false", shorthand, shorthand]
        }
        let response = origin.return(of: source.entry).responses[source.response]
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
