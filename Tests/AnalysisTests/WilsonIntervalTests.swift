import Section11Analysis
import Testing

struct WilsonIntervalTests {
    @Test(arguments: [
        // Worked with a pocket calculator from the published formula, z = 1.959964.
        (11, 19, 0.3628, 0.7686), (0, 10, 0, 0.2775), (10, 10, 0.7225, 1), (1, 1, 0.2065, 1),
    ])
    func `the bounds are Wilson's`(count: Int, total: Int, low: Double, high: Double) throws {
        let interval = try #require(WilsonInterval(count, of: total))
        #expect(abs(interval.low - low) < 0.00005)
        #expect(abs(interval.high - high) < 0.00005)
    }

    @Test func `nothing of nothing has no interval`() {
        #expect(WilsonInterval(0, of: 0) == nil)
        #expect(WilsonInterval(3, of: 2) == nil)
    }
}
