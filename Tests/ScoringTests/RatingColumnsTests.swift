import Section11Scoring
import TestSupport
import Testing

struct RatingColumnsTests {
    private static let standings: [Standing] = [
        .graded(0), .graded(1), .graded(3), .graded(4), .graded(255), .notApplicable, .unanswered,
        .notAsked, .unmapped,
    ]

    @Test(arguments: 0..<20)
    func `counts as one by one would`(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let criteria = Int.random(in: 1...6, using: &random)
        let groupCount = Int.random(in: 1...5, using: &random)
        var columns = RatingColumns(criteria: criteria)
        let empty = Tally(grades: 4)
        var expected = Array(repeating: empty, count: criteria)
        var byGroup = Array(repeating: expected, count: groupCount)
        var groups: [UInt16] = []
        for _ in 0..<Int.random(in: 0...300, using: &random) {
            let row = (0..<criteria).map { _ in
                Self.standings[Int.random(in: 0..<Self.standings.count, using: &random)]
            }
            let isCarried = row.map { _ in Bool.random(using: &random) }
            let group = Int.random(in: 0..<groupCount, using: &random)
            columns.append(row, isCarried: isCarried)
            groups.append(UInt16(group))
            for (position, standing) in row.enumerated() {
                expected[position].count(standing)
                if isCarried[position], standing.grade != nil {
                    expected[position].carriedForward += 1
                }
                byGroup[group][position].count(standing)
            }
        }
        #expect(columns.count == groups.count)
        #expect(columns.tallies(grades: 4) == expected)
        #expect(columns.tallies(groups: groups, of: groupCount, grades: 4) == byGroup)
    }

    @Test func `no return is no count`() {
        #expect(
            RatingColumns(criteria: 2).tallies(grades: 3) == [Tally(grades: 3), Tally(grades: 3)])
        #expect(RatingColumns(criteria: 0).tallies(grades: 3).isEmpty)
    }
}
