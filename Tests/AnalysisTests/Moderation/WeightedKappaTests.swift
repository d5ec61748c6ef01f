import Section11Analysis
import Testing

struct WeightedKappaTests {
    // By hand: n = 10, rows 5 and 5, columns 7 and 3. Observed .8, chance .5 · .7 + .5 · .3 = .5, kappa
    // (.8 - .5) ÷ .5 = .6. Terms: .5 · .26² + .2 · .16² + .3 · .34² = .0736, less (.4 - 1 + .8)² = .04,
    // over 10 · .5⁴: variance .05376, standard error .23186.
    @Test(arguments: WeightedKappa.Weights.allCases)
    func `a table of two grades is as calculated by hand`(weights: WeightedKappa.Weights) throws {
        let kappa = WeightedKappa([[5, 0], [2, 3]], weights: weights)
        #expect(kappa.pairs == 10)
        #expect(kappa.agreed == 8)
        #expect(abs(try #require(kappa.estimate) - 0.6) < 1e-12)
        let error = try #require(kappa.standardError)
        #expect(abs(error - 0.05376.squareRoot()) < 1e-12)
        let interval = try #require(kappa.interval)
        #expect(abs(interval.low - 0.145559) < 1e-6)
        #expect(interval.high == 1)
        #expect(kappa.absence == nil)
    }

    // Values of another program: statsmodels 0.14, cohens_kappa(table, wt=…).
    @Test(arguments: [
        (WeightedKappa.Weights.linear, 0.4805194805, 0.1003551834, 0.2838269354, 0.6772120256),
        (.quadratic, 0.5833333333, 0.1058177822, 0.3759342913, 0.7907323753),
    ])
    func `a table of four grades is as another program calculates it`(
        weights: WeightedKappa.Weights, estimate: Double, error: Double, low: Double, high: Double
    ) throws {
        let kappa = WeightedKappa(
            [[3, 1, 0, 0], [2, 8, 1, 0], [1, 6, 10, 1], [0, 2, 3, 2]], weights: weights)
        #expect(abs(try #require(kappa.estimate) - estimate) < 1e-9)
        #expect(abs(try #require(kappa.standardError) - error) < 1e-9)
        let interval = try #require(kappa.interval)
        #expect(abs(interval.low - low) < 1e-9)
        #expect(abs(interval.high - high) < 1e-9)
    }

    @Test func `nothing rated twice has no agreement`() {
        let kappa = WeightedKappa([[0, 0], [0, 0]], weights: .linear)
        #expect(kappa.estimate == nil)
        #expect(kappa.interval == nil)
        #expect(kappa.absence == .noPairs)
    }

    @Test func `one grade throughout cannot be told from chance`() {
        let kappa = WeightedKappa([[0, 0], [0, 7]], weights: .quadratic)
        #expect(kappa.estimate == nil)
        #expect(kappa.absence == .oneGrade)
    }

    @Test func `full agreement is one without an interval`() {
        let kappa = WeightedKappa([[4, 0], [0, 3]], weights: .linear)
        #expect(kappa.estimate == 1)
        #expect(kappa.interval == nil)
        #expect(kappa.absence == .noSpread)
    }

    @Test func `a far miss weighs more under squares than under steps`() throws {
        let table = [[4, 0, 1], [0, 4, 0], [1, 0, 4]]
        let linear = try #require(WeightedKappa(table, weights: .linear).estimate)
        let quadratic = try #require(WeightedKappa(table, weights: .quadratic).estimate)
        #expect(quadratic < linear)
    }
}
