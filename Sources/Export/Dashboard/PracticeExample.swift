import Section11Analysis
import Section11Returns
import Section11Standards

/// What an agency wrote of a criterion that it rates best: an example that others may learn from.
///
/// By ``PracticeRule``, among the answers of all agencies of the scope.
public struct PracticeExample: Sendable, Equatable {
    /// The agency's id.
    public let agency: String
    /// The agency's name.
    public let name: String
    /// The criterion's reference.
    public let ref: String
    /// The evidence, in the agency's words.
    public let evidence: String
    /// The file, and the sheet and cell or the pointer in it.
    public let place: String

    /// The examples by standard, in the catalogue's order of criteria and the register's of
    /// agencies.
    static func all(
        of answers: [SummaryDetail.AgencyAnswers], by agencies: [Summary.AgencyFigure],
        in assessment: Assessment
    ) -> [[PracticeExample]] {
        let index = assessment.index
        let rule = PracticeRule(among: answers.lazy.flatMap(\.answers), on: assessment.scale)
        var examples: [[PracticeExample]] = index.entries.map { _ in [] }
        for answered in answers {
            let agency = agencies[answered.agency]
            for position in answered.answers.indices
            where rule.holds(for: answered.answers[position]) {
                let answer = answered.answers[position]
                let places = [agency.file, answer.place].compactMap(\.self)
                examples[answer.criterion].append(
                    PracticeExample(
                        agency: agency.id, name: agency.name,
                        ref: index.entries[answer.criterion].criterion.ref,
                        evidence: answer.evidence, place: places.joined(separator: ", ")))
            }
        }
        return index.criteriaByStandard.map { criteria in criteria.flatMap { examples[$0] } }
    }
}
