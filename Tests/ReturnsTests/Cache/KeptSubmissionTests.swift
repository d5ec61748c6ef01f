import Section11Standards
import TestSupport
import Testing

@testable import Section11Returns

/// What a cache keeps of a file is the whole of what was read.
struct KeptSubmissionTests {
    private func submissions(keepsTexts: Bool) throws -> [(Submission, CatalogueIndex)] {
        try TextFindingsTests.samples.flatMap { sample in
            let set = try TextFindingsTests.read(sample, keepsTexts: keepsTexts)
            return set.submissions.map { ($0, set.index) }
        }
    }

    @Test(arguments: [true, false], [true, false])
    func `every return of the samples comes out as it went in`(
        keepsTexts: Bool, leavesWordsOut: Bool
    ) throws {
        var count = 0
        for (submission, index) in try submissions(keepsTexts: keepsTexts) {
            let words = leavesWordsOut ? KeptWords(index) : nil
            guard let kept = submission.kept(words) else {
                #expect(submission.returns.isEmpty)
                continue
            }
            #expect(kept.count <= submission.kept()?.count ?? 0)
            let taken = try #require(
                Submission.taken(from: kept, file: submission.file, index: index, words))
            var expected = submission
            expected.digest = nil
            expected.size = 0
            #expect(taken == expected)
            count += 1
        }
        #expect(count > 80)
    }

    @Test(arguments: [true, false])
    func `a spoilt entry is not taken for a return, and never stops the program`(
        leavesWordsOut: Bool
    ) throws {
        let (submission, index) = try #require(
            submissions(keepsTexts: true).first { $0.0.kept() != nil })
        let words = leavesWordsOut ? KeptWords(index) : nil
        let whole = try #require(submission.kept(words))
        let cycle = try TextFindingsTests.read("southend-2011-12", keepsTexts: false).cycle
        var random = SplitMix64(seed: 41)
        var refused = 0
        for _ in 0..<600 {
            var bytes = whole
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
            case 1:
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    bytes[place] = UInt8.random(in: 0...255, using: &random)
                }
            default: bytes.append(contentsOf: [0, 1, 2])
            }
            guard let taken = Submission.taken(from: bytes, file: "a", index: index, words) else {
                refused += 1
                continue
            }
            // What is taken can be worked with.
            let set = ReturnSet(
                cycle: cycle, index: index, submissions: [taken], register: AgencyRegister([]))
            #expect(!Validation.validate(CycleContext(set)).isEmpty)
        }
        #expect(refused > 100)
    }

    @Test func `an entry of another edition is not taken`() throws {
        let (submission, _) = try #require(
            submissions(keepsTexts: false).first { $0.0.kept() != nil })
        let kept = try #require(submission.kept())
        let other = CatalogueIndex(try Repository.library.catalogue("section175-157-kcsie-2025"))
        #expect(Submission.taken(from: kept, file: submission.file, index: other) == nil)
    }
}
