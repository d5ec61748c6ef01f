import Section11Returns
import Section11Scoring

/// Whether evidence stands beside the answers on which an agency's ratings rest.
struct SheetEvidence {
    private let sources: AnswerSources

    /// What is known of the answers' texts, by the sheet's givers; `nil` where a cycle is not at
    /// hand.
    private let texts: [[AnswerText]?]

    /// Looks at the returns behind a sheet's ratings, each once.
    init(_ sources: AnswerSources, in set: ReturnSet) {
        self.sources = sources
        texts = set.parts(behind: sources) { answered in
            answered.textFindings?.answers ?? []
        }
    }

    /// Whether the answer behind a criterion's rating, of whatever cycle, has evidence with a word
    /// in it; `nil` if there is no answer.
    func isThere(for criterion: Int, in set: ReturnSet) -> Bool? {
        guard let place = sources.place(of: criterion), let known = texts[place.giver] else {
            return nil
        }
        if known.indices.contains(place.response) { return known[place.response].hasWords }
        // Answers that were put in after the texts were looked through.
        let giver = sources.givers[place.giver]
        return set.cycle(giver.cyclesBack)?.withReturn(of: giver.entry) { answered in
            answered.text(of: place.response).hasWords
        }
    }
}
