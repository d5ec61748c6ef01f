import Section11Standards
import TestSupport
import Testing

@testable import Section11Returns

struct EvidenceCopiedCheckTests {
    private let text = "The policy was approved in May and is on the intranet."

    private func table(_ first: String, _ second: String) -> MarkedTable {
        MarkedTable(
            """
            | Ref | Rating | Evidence     |
            | 1.1 | Good   | 1️⃣\(first) |
            | 1.2 | Good   | \(second)   |
            | 1.3 | Good   | Something else that is long enough to be looked at. |
            | 1.4 | Good   | \(first)    |
            """)
    }

    @Test func `evidence under several criteria is told once`() throws {
        let issues = try CheckBench().issues("R216", in: table(text, text))
        #expect(issues.map(\.cells) == table(text, text).cells("1️⃣"))
        #expect(
            issues.map(\.message) == [
                "the evidence of criteria 1.1, 1.2 and 1.4 is the same text, word for word"
            ])
        #expect(issues.map(\.severity) == [.query])
        #expect(issues.first?.description.contains(text) == false)
    }

    @Test func `two texts that are copied are two issues`() throws {
        let other = "Staff were trained in June, and all of them were asked."
        let table = MarkedTable(
            """
            | Ref | Rating | Evidence |
            | 1.1 | Good   | \(text)  |
            | 1.2 | Good   | \(other) |
            | 1.3 | Good   | \(other) |
            | 1.4 | Good   | \(text)  |
            """)
        let issues = try CheckBench().issues("R216", in: table)
        #expect(issues.map(\.cells) == ["C2", "C3"])
    }

    @Test func `short texts may be shared, as far as the catalogue's threshold says`() throws {
        let short = table("Minutes of May 2017", "Minutes of May 2017")
        #expect(try CheckBench().issues("R216", in: short).isEmpty)
        var bench = CheckBench()
        bench.checks = ["R216": CheckSetting(threshold: Fraction(10, of: 1))]
        #expect(try bench.issues("R216", in: short).count == 1)
    }

    @Test func `a row that stands twice is no copy to another criterion`() throws {
        let twice = MarkedTable(
            """
            | Ref | Rating | Evidence |
            | 1.1 | Good   | \(text)  |
            | 1.1 | Good   | \(text)  |
            """)
        #expect(try CheckBench().issues("R216", in: twice).isEmpty)
    }

    @Test func `a number that stands twice is found in any row of numbers`() {
        var random = SplitMix64(seed: 5)
        for count in [0, 1, 2, 7, 8, 9, 120, 1024, 1025, 3000] {
            for bits in [3, 8, 16, 64] {
                let numbers = (0..<count).map { _ in
                    UInt64.random(in: 0...(UInt64.max >> UInt64(64 - bits)), using: &random)
                }
                #expect(
                    EvidenceCopiedCheck.hasRepeats(numbers) == (Set(numbers).count < count))
            }
        }
        #expect(EvidenceCopiedCheck.hasRepeats([0, 0]))
        #expect(!EvidenceCopiedCheck.hasRepeats([0, 1, 17, 33]))
    }
}
