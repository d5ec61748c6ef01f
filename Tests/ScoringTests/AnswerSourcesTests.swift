import Section11Returns
import Testing

@testable import Section11Scoring

struct AnswerSourcesTests {
    private func source(_ cyclesBack: Int, _ submission: Int, _ response: Int)
        -> AnswerSources.Source
    {
        AnswerSources.Source(
            cyclesBack: cyclesBack,
            entry: ReturnSet.Entry(submission: submission, position: 0, agency: 3),
            response: response)
    }

    @Test func `gives each criterion the answer that it was given`() {
        let all = [source(0, 1, 7), nil, source(2, 5, 0), source(0, 1, 8), source(2, 6, 0)]
        var sources = AnswerSources(all)
        #expect(Array(sources) == all)
        sources[1] = source(1, 1, 7)
        sources[3] = nil
        #expect(Array(sources) == [all[0], source(1, 1, 7), all[2], nil, all[4]])
    }

    @Test func `has no answer until one is given`() {
        #expect(Array(AnswerSources(count: 2)) == [nil, nil])
    }
}
