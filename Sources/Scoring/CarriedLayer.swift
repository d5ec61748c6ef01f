import Section11Returns
import Section11Standards

/// An agency's return of a cycle before, under those that came later.
struct CarriedLayer {
    /// Its entry in the cycle's returns.
    let entry: ReturnSet.Entry

    /// The returns of its cycle.
    let cycle: ReturnSet

    /// How many cycles back it is.
    let cyclesBack: Int

    /// Creates a layer.
    init(_ entry: ReturnSet.Entry, of set: ReturnSet, cyclesBack: Int) {
        self.entry = entry
        self.cycle = set
        self.cyclesBack = cyclesBack
    }

    /// The answers of the return, to be taken out of it once.
    var responses: [Response] { cycle.withReturn(of: entry) { $0.responses } }

    /// By its own edition's criteria, the position of the answer that says something; `nil` for
    /// none.
    func answers(_ responses: [Response]) -> [Int?] {
        var answers = [Int?](repeating: nil, count: cycle.index.entries.count)
        let responses = responses.span
        for position in responses.indices {
            guard let criterion = responses[position].criterion, answers[criterion] == nil,
                Standing(responses[position].effective) != .unanswered
            else { continue }
            answers[criterion] = position
        }
        return answers
    }

    /// The weakest of some answers; one that is not applicable only if none has a grade.
    static func weakest(of answers: [Int], in responses: [Response]) -> Int? {
        let graded = answers.filter { responses[$0].effective.grade != nil }
        return graded.min {
            (responses[$0].effective.grade ?? 0, $0) < (responses[$1].effective.grade ?? 0, $1)
        } ?? answers.first
    }
}

extension SharedCriteria {
    /// What the editions of two cycles share, by the crosswalks of the later one; `nil` for none.
    init?(from earlier: ReturnSet, to later: ReturnSet) {
        let found = later.crosswalks.lazy.compactMap {
            SharedCriteria($0, from: earlier.index, to: later.index)
        }.first
        guard let found else { return nil }
        self = found
    }
}
