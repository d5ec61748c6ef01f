import Section11Analysis
import Section11Returns
import Section11Standards
import Section11Tables

/// The examples of good practice in one standard.
public struct StandardPractice: Sendable, Equatable {
    /// How many examples there are.
    public let count: Int
    /// The first of them, in the catalogue's order of criteria and the register's of agencies.
    public let first: [PracticeExample]
    /// Those that an annual report quotes, each of another agency.
    public let quoted: [PracticeExample]

    /// How many of the examples of a standard are held as the first.
    private static let most = 8

    /// Finds the examples of good practice.
    ///
    /// - Parameter reader: Takes answers out of returns; of texts only those of the examples that are
    ///   held.
    /// - Returns: The examples of each standard, and how many agencies gave any.
    static func all(_ reader: AnswerReader) -> (standards: [StandardPractice], agencies: Int) {
        let answers = reader.practiceAnswers
        let rule = PracticeRule(among: answers.joined())
        var byCriterion: [[AnswerReader.Place]] = reader.index.entries.map { _ in [] }
        var agencies = 0
        for (position, answers) in answers.enumerated() {
            let examples = answers.filter { rule.holds(for: $0) }
            if !examples.isEmpty { agencies += 1 }
            for answer in examples {
                byCriterion[answer.criterion].append(
                    .init(position: position, criterion: answer.criterion))
            }
        }
        let places = reader.index.criteriaByStandard.map { $0.flatMap { byCriterion[$0] } }
        let chosen = AnnualPractice.chosen(from: places) { $0.position }
        let quoted = zip(places, chosen).map { places, chosen in chosen.map { places[$0] } }
        let first = places.map { Array($0.prefix(most)) }
        let examples = reader.examples(at: Set(first.joined()).union(quoted.joined()))
        return (
            places.indices.map { standard in
                StandardPractice(
                    count: places[standard].count,
                    first: first[standard].compactMap { examples[$0] },
                    quoted: quoted[standard].compactMap { examples[$0] })
            }, agencies
        )
    }
}
