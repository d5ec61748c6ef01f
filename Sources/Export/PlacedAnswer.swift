import Section11Returns
import Section11Scoring
import Section11Standards
import Section11Tables

extension ReturnSet {
    /// An answer, the id of the cycle in which it was given, and where its rating stands.
    typealias PlacedAnswer = (response: Response, cycle: String, place: Locator)

    /// The answer at a source of a sheet; `nil` if its cycle or its return is not at hand.
    func answer(at source: AnswerSheet.Source) -> PlacedAnswer? {
        guard let set = cycle(of: source) else { return nil }
        let answered = set.return(of: source.entry)
        guard answered.responses.indices.contains(source.response) else { return nil }
        let response = answered.responses[source.response]
        return (response, set.cycle.id, answered.place(of: .rating, in: response))
    }
}
