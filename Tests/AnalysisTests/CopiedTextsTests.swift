import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

@testable import Section11Analysis

struct CopiedTextsTests {
    /// The texts that stand twice, found by putting every text into a group.
    private func grouped(in context: FlagContext, words least: Int) -> [[[Int]]] {
        var groups: [[[Int]]] = []
        var known: [UInt64: Int] = [:]
        for (sheet, answers) in context.assessment.sheets.enumerated() {
            context.withAnswered(by: answers.agency) { answered in
                answered.forEachText { criterion, text in
                    guard let criterion, text.wordCount >= least else { return }
                    if let group = known[text.words] {
                        groups[group].append([sheet, criterion])
                    } else {
                        known[text.words] = groups.count
                        groups.append([[sheet, criterion]])
                    }
                }
            }
        }
        return groups.filter { $0.count > 1 }
    }

    @Test(arguments: 0..<12)
    func `finds the texts that grouping all of them finds`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let refs = (1...9).map { "1.\($0)" }
        var cycle = FlagCycle(SmallCycle(criteria: refs).catalogue)
        cycle.keepsTexts = Bool.random(using: &random)
        let variety = Int.random(in: 1...80, using: &random)
        for agency in 0..<Int.random(in: 0...12, using: &random) {
            cycle.add(
                "a\(agency)",
                responses: (refs + ["9.9"]).map { ref in
                    let word = "w\(Int.random(in: 0...variety, using: &random))"
                    let count = Int.random(in: 0...3, using: &random)
                    let words = Array(repeating: word, count: count).joined(separator: " ")
                    return FlagCycle.answer(ref, "Good", evidence: words)
                })
        }
        let set = cycle.set()
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let context = FlagContext(try #require(Assessment(set, scope: scope)))
        for least in 1...3 {
            let found = CopiedTexts(in: context, words: least).copies.map { copy in
                copy.places.map { [$0.sheet, $0.criterion] }
            }
            #expect(found.filter { $0.count > 1 } == grouped(in: context, words: least))
            #expect(found.allSatisfy { $0.count > 1 })
        }
    }

    @Test(arguments: [0, 1, 7, 64, 5_000])
    func `of numbers all that come twice are held, and few others`(count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        let once = (0..<count).map { _ in UInt64.random(in: 0...(.max), using: &random) }
        let twice = (0..<count / 3 + 2).map { _ in UInt64.random(in: 0...(.max), using: &random) }
        var numbers = RepeatedNumbers(count: 2 * count)
        for number in once + twice + twice { numbers.insert(number) }
        #expect(twice.allSatisfy(numbers.holds))
        #expect(once.count { numbers.holds($0) } <= 10 + count / 4)
        // Of those that are left a second look leaves few that came once.
        let left = (once + twice + twice).filter(numbers.holds)
        var again = RepeatedNumbers(count: left.count, isSecondLook: true)
        for number in left { again.insert(number) }
        #expect(twice.allSatisfy(again.holds))
        #expect(once.count { numbers.holds($0) && again.holds($0) } <= 10 + count / 16)
    }
}
