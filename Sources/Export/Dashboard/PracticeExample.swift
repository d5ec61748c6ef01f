import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards

/// What an agency wrote of a criterion that it rates best: an example that others may learn from.
///
/// No form asks for good practice by that name, so the rule is ours: the highest grade of the scale
/// counts, it was given in this cycle, evidence is named, and no other answer has the same evidence.
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

    /// The examples by standard, in the catalogue's order of criteria and the register's of agencies.
    static func all(of assessment: Assessment) -> [[PracticeExample]] {
        let set = assessment.returnSet
        let best = assessment.scale.grades.count - 1
        var used: [String: Int] = [:]
        var found: [(criterion: Int, example: PracticeExample)] = []
        for sheet in assessment.sheets {
            let agency = set.cycle.agencies[sheet.agency]
            for criterion in sheet.effective.indices {
                guard let source = sheet.sources[criterion], source.cyclesBack == 0,
                    let answer = set.answer(at: source)
                else { continue }
                let evidence = FreeText.line(answer.response.evidence)
                guard evidence.contains(where: \.isLetter) else { continue }
                used[evidence, default: 0] += 1
                guard sheet.effective[criterion].grade == best else { continue }
                found.append(
                    (
                        criterion,
                        PracticeExample(
                            agency: agency.id, name: agency.name,
                            ref: assessment.index.entries[criterion].criterion.ref,
                            evidence: evidence, place: answer.place.description)
                    ))
            }
        }
        var examples: [[PracticeExample]] = assessment.index.catalogue.standards.map { _ in [] }
        let sorted = found.enumerated().sorted {
            ($0.element.criterion, $0.offset) < ($1.element.criterion, $1.offset)
        }
        for (_, item) in sorted where used[item.example.evidence] == 1 {
            examples[assessment.index.entries[item.criterion].standard].append(item.example)
        }
        return examples
    }
}
