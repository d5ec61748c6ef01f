import Section11Analysis
import TestSupport
import Testing

struct HeldBackCountsTests {
    @Test func `a small count takes every total with it that would give it back`() {
        let held = HeldBackCounts([[7, 0, 5], [3, 8, 0], [0, 0, 0]])
        #expect(held.cells == [[7, 0, 5], [nil, 8, 0], [0, 0, 0]])
        #expect(held.rowTotals == [12, nil, 0])
        #expect(held.columnTotals == [nil, 8, 5])
        #expect(held.total == nil)
    }

    @Test func `nothing is held back where no count is small`() {
        let held = HeldBackCounts([[5, 0], [6, 100]])
        #expect(held.cells == [[5, 0], [6, 100]])
        #expect(held.rowTotals == [5, 106])
        #expect(held.columnTotals == [11, 100])
        #expect(held.total == 111)
    }

    @Test func `whichever small count stands in the place of another, the same is published`() {
        var numbers = SplitMix64(seed: 11)
        for _ in 0..<200 {
            let rows = 1 + Int(numbers.next() % 5)
            let columns = 1 + Int(numbers.next() % 4)
            var counts = (0..<rows).map { _ in
                (0..<columns).map { _ in Int(numbers.next() % 9) }
            }
            let published = HeldBackCounts(counts)
            for row in 0..<rows {
                for column in 0..<columns where (1...4).contains(counts[row][column]) {
                    let own = counts[row][column]
                    for other in 1...4 {
                        counts[row][column] = other
                        #expect(HeldBackCounts(counts) == published)
                    }
                    counts[row][column] = own
                }
            }
        }
    }

    @Test func `no rows make an empty table`() {
        #expect(HeldBackCounts([]).total == 0)
        #expect(HeldBackCounts([]).columnTotals.isEmpty)
    }
}
