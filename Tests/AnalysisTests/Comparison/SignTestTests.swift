import Section11Analysis
import Testing

struct SignTestTests {
    /// Worked out by hand: twice the sum of the binomial coefficients of the tail over 2 to the n.
    @Test(arguments: [
        (1, 0, 1.0), (2, 0, 0.5), (5, 0, 0.0625), (8, 1, 0.0390625), (1, 8, 0.0390625),
        (3, 3, 1.0), (9, 3, 0.14599609375),
    ])
    func `gives the two-sided probability`(up: Int, down: Int, expected: Double) throws {
        let test = try #require(SignTest(up: up, down: down))
        #expect(abs(test.probability - expected) < 1e-12)
        #expect(test.moved == up + down)
    }

    @Test func `says nothing where nothing moved`() {
        #expect(SignTest(up: 0, down: 0) == nil)
    }

    @Test func `stays a probability for a whole country`() throws {
        let test = try #require(SignTest(up: 12_400, down: 12_000))
        #expect((0.0103...0.0107).contains(test.probability))
        #expect(SignTest(up: 24_000, down: 0)?.probability == 0)
    }
}
