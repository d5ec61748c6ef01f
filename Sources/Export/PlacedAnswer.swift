import Section11Returns
import Section11Scoring
import Section11Standards
import Section11Tables

extension ReturnSet {
    /// An answer, the id of the cycle in which it was given, and where its rating stands.
    typealias PlacedAnswer = (response: Response, cycle: String, place: Locator)

    /// The answer at a source of a sheet; `nil` if its cycle or its return is not at hand.
    func answer(at source: AnswerSources.Source) -> PlacedAnswer? {
        source.cyclesBack == 0
            ? ownAnswer(at: source) : cycle(of: source)?.ownAnswer(at: source)
    }

    private func ownAnswer(at source: AnswerSources.Source) -> PlacedAnswer? {
        // By its parts, as a return is large and there are many answers.
        let entry = source.entry
        let responses = submissions[entry.submission].returns[entry.position].responses
        guard responses.indices.contains(source.response) else { return nil }
        let response = responses[source.response]
        let place = submissions[entry.submission].returns[entry.position]
            .place(of: .rating, in: response)
        return (response, cycle.id, place)
    }
}
