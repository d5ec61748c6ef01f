import Section11Standards
import TestSupport
import Testing

@testable import Section11Export

struct PeerSpreadTests {
    private static func grades(_ needing: [Bool]) -> [Grade] {
        needing.enumerated().map {
            Grade(code: "\($0)", label: "Grade \($0)", needsImprovement: $1, points: $0)
        }
    }

    private static let four = grades([true, true, false, false])

    @Test func `large counts are told as they are, nobody as nobody`() {
        #expect(PeerSpread([5, 7, 0, 9], grades: Self.four) == .grades([5, 7, 0, 9], rated: 21))
    }

    @Test func `beside a small count every count below five is hidden`() {
        let spread = PeerSpread([0, 1, 6, 9], grades: Self.four)
        #expect(spread == .grades([nil, nil, 6, 9], rated: 16))
        #expect(
            spread.words(Self.four)
                == "Grade 0 fewer than 5, Grade 1 fewer than 5, Grade 2 6, Grade 3 9; of 16 rated")
    }

    @Test func `a small count that the rest would tell is joined with its group`() {
        #expect(PeerSpread([2, 12, 15, 7], grades: Self.four) == .groups(needing: 14, others: 22))
        #expect(PeerSpread([9, 2], grades: Self.grades([true, false])) == .withheld(rated: 11))
    }

    @Test func `small counts that the total would tell are not told`() {
        #expect(PeerSpread([4, 4, 8, 9], grades: Self.four) == .withheld(rated: 25))
        #expect(PeerSpread([4, 4, 4, 4], grades: Self.four) == .withheld(rated: 16))
    }

    @Test func `where nothing is above four it is said once`() {
        let spread = PeerSpread([0, 2, 3, 0], grades: Self.four)
        #expect(spread == .grades([nil, nil, nil, nil], rated: 5))
        #expect(spread.words(Self.four) == "Fewer than 5 at each grade; of 5 rated")
    }

    @Test func `a rating that all share is not told`() {
        #expect(PeerSpread([0, 0, 9, 0], grades: Self.four) == .withheld(rated: 9))
    }

    @Test func `of fewer than five nothing is told`() {
        #expect(PeerSpread([1, 1, 1, 1], grades: Self.four) == .tooFew)
        #expect(PeerSpread([0, 0, 0, 0], grades: Self.four) == .tooFew)
        #expect(PeerSpread.tooFew.words(Self.four) == "Not shown: fewer than 5 are rated")
    }

    /// Everything that a reader can be shown, and all counts that would show it: whoever knows the rule
    /// and the number of agencies still finds no count of one to four.
    @Test(arguments: [[true, false], [true, false, false], [true, true, false, false]])
    func `no count of one to four can be worked out`(needing: [Bool]) {
        let grades = Self.grades(needing)
        for rated in 0...18 {
            var shown: [(spread: PeerSpread, counts: [[Int]])] = []
            for counts in Self.divisions(of: rated, into: grades.count) {
                let spread = PeerSpread(counts, grades: grades)
                if let known = shown.firstIndex(where: { $0.spread == spread }) {
                    shown[known].counts.append(counts)
                } else {
                    shown.append((spread, [counts]))
                }
            }
            for (spread, possible) in shown where spread != .tooFew {
                for grade in grades.indices {
                    let values = Set(possible.map { $0[grade] })
                    let isTold = values.count == 1 && values.allSatisfy { (1...4).contains($0) }
                    #expect(!isTold, "\(spread) tells \(values) at grade \(grade)")
                }
            }
        }
    }

    /// All ways to divide a number of agencies among grades.
    private static func divisions(of number: Int, into parts: Int) -> [[Int]] {
        if parts == 1 { return [[number]] }
        return (0...number).flatMap { first in
            divisions(of: number - first, into: parts - 1).map { [first] + $0 }
        }
    }
}
