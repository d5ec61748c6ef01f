import Testing

@testable import Section11Analysis

struct AllocationTests {
    // 10 of 60, 30 and 10: exactly 6, 3 and 1.
    @Test func `strata are shared out in proportion`() {
        #expect(Allocation.shares(of: 10, among: [60, 30, 10]) == [6, 3, 1])
    }

    // 10 of 50, 31 and 19 are 5, 3.1 and 1.9: the last place goes to the largest remainder.
    @Test func `what is left over goes to the largest remainder`() {
        #expect(Allocation.shares(of: 10, among: [50, 31, 19]) == [5, 3, 2])
    }

    // 10 of 96, 2 and 2 are 9.6, 0.2 and 0.2: each small one has one, at the cost of the large.
    @Test func `every stratum has one where the size allows`() {
        #expect(Allocation.shares(of: 10, among: [96, 2, 2]) == [8, 1, 1])
        #expect(Allocation.shares(of: 3, among: [96, 0, 2, 2]) == [1, 0, 1, 1])
        #expect(Allocation.shares(of: 2, among: [96, 2, 2]) == [2, 0, 0])
    }

    @Test func `nobody is chosen twice and none is left where all are asked for`() {
        #expect(Allocation.shares(of: 100, among: [3, 4]) == [3, 4])
        #expect(Allocation.shares(of: 0, among: [3, 4]) == [0, 0])
        #expect(Allocation.shares(of: 5, among: []) == [])
        #expect(Allocation.shares(of: 5, among: [0, 0]) == [0, 0])
    }

    @Test func `the shares add up and never pass a stratum`() {
        for size in 0...60 {
            for strata in [[1, 1, 1, 57], [20, 20, 20], [2, 5, 11, 42], [59, 1]] {
                let shares = Allocation.shares(of: size, among: strata)
                #expect(shares.reduce(0, +) == size)
                #expect(zip(shares, strata).allSatisfy { $0 <= $1 })
                let nonEmpty = size >= strata.count
                #expect(!nonEmpty || shares.allSatisfy { $0 >= 1 })
            }
        }
    }
}
