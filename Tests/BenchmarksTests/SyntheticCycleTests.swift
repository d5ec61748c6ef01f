import Section11Returns
import Section11Standards
import Testing

@testable import Benchmarks

/// Invented returns are read as what was put into them, whatever their shape.
struct SyntheticCycleTests {
    @Test(arguments: SyntheticShape.allCases)
    func `every shape is read as what was put into it`(shape: SyntheticShape) throws {
        let made = try GeneratedCycle(returns: 8, shape: shape, texts: .realistic)
        #expect(made.set.entries.count == 8)
        #expect(made.differences() == [])
    }

    @Test(arguments: SyntheticShape.allCases)
    func `one file holds what comes in rows`(shape: SyntheticShape) throws {
        let files = try GeneratedCycle(returns: 6, shape: shape).files
        switch shape {
        case .tidy: #expect(files == ["answers.csv"])
        case .wide: #expect(files == ["survey.csv"])
        case .ours, .foreign, .json, .docx, .mixed: #expect(files.count == 6)
        }
    }

    @Test func `the default cycle stays what it was`() throws {
        let cycle = SyntheticCycle(returns: 2, seed: 11)
        let answers = cycle.answers(of: 2).answers
        #expect(answers.count == 120)
        #expect(answers.first?.evidence.hasPrefix("inspection record up lead register") == true)
        #expect(
            answers.last?.evidence.hasSuffix("views the guidance attend staff are with.") == true)
    }

    @Test func `another seed gives other answers, and the same one the same`() {
        func ratings(_ seed: UInt64) -> [SyntheticReturn.Rating] {
            SyntheticCycle(returns: 1, seed: seed).answers(of: 1).answers.map(\.rating)
        }
        #expect(ratings(1) == ratings(1))
        #expect(ratings(1) != ratings(2))
    }

    @Test func `agencies are dealt to the areas`() throws {
        let cycle = try GeneratedCycle(returns: 5, shape: .tidy, areas: 2).set.cycle
        #expect(cycle.areas.map(\.id) == ["area-001", "area-002"])
        #expect(cycle.agencies.map(\.areas) == [1, 2, 1, 2, 1].map { ["area-00\($0)"] })
    }

    @Test func `a mixture of twenty holds every shape`() {
        let shapes = (1...20).map(SyntheticShape.ofMixture)
        #expect(shapes.count { $0 == .ours } == 9)
        #expect(Set(shapes) == Set(SyntheticShape.allCases).subtracting([.mixed]))
    }
}
