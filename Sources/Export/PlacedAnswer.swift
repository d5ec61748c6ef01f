import Section11Returns
import Section11Scoring
import Section11Standards
import Section11Tables

/// The answers on which an agency's ratings rest, taken out of their returns once.
///
/// It is shared and not copied, as it holds the whole set of returns.
final class PlacedAnswers {
    /// An answer, the id of the cycle in which it was given, and where its rating stands.
    typealias PlacedAnswer = (response: Response, cycle: String, place: Locator)

    private let set: ReturnSet
    private let sources: AnswerSources

    /// The answers by the sheet's givers; `nil` where a cycle is not at hand.
    private let responses: [[Response]?]

    /// Looks at the returns behind a sheet.
    ///
    /// - Parameters:
    ///   - sheet: The sheet.
    ///   - set: The returns.
    ///   - written: Gives returns with what the agencies wrote; `nil` where no words are asked for.
    ///   - known: The answers of a return of this cycle that is at hand already; `nil` for none.
    init(
        _ sheet: AnswerSheet, in set: ReturnSet, _ written: WrittenReturns? = nil,
        known: (entry: ReturnSet.Entry, responses: [Response])? = nil
    ) {
        self.set = set
        sources = sheet.sources
        guard let written else {
            responses = set.parts(behind: sheet.sources) { $0.responses }
            return
        }
        responses = sources.givers.map { giver in
            if giver.cyclesBack == 0, let known, known.entry == giver.entry {
                return known.responses
            }
            return giver.cyclesBack == 0
                ? written.responses(of: giver.entry, in: set)
                : set.cycle(giver.cyclesBack).map { written.responses(of: giver.entry, in: $0) }
        }
    }

    /// The answer to a criterion; `nil` if there is none, or its cycle or its return is not at
    /// hand.
    subscript(criterion: Int) -> PlacedAnswer? {
        guard let source = sources.place(of: criterion), let answers = responses[source.giver],
            answers.indices.contains(source.response)
        else { return nil }
        let giver = sources.givers[source.giver]
        let response = answers[source.response]
        return giver.cyclesBack == 0
            ? placed(response, in: set, giver.entry)
            : set.cycle(giver.cyclesBack).map { placed(response, in: $0, giver.entry) }
    }

    private func placed(
        _ response: Response, in set: ReturnSet, _ entry: ReturnSet.Entry
    ) -> PlacedAnswer {
        let place = set.withReturn(of: entry) { $0.place(of: .rating, at: response.origin) }
        return (response, set.cycle.id, place)
    }
}
