import Section11Analysis
import Section11Returns
import TestSupport
import Testing

@testable import Section11Export

struct SampleReportTests {
    private func report(size: Int, certain: Set<Int> = []) -> Report {
        var cycle = SchoolCycle(schools: ["a": "academy", "b": "academy", "c": "special"])
        cycle.answers = ["a": .full, "b": .full, "c": .full]
        let set = cycle.set
        let sample = VisitSample(
            of: [0, 1, 2], in: set.cycle, size: size, seed: "x", certain: certain, by: .setting)
        return SampleReport.report(
            sample, of: set, by: .setting, population: "all", certainty: nil)
    }

    @Test func `strata and choices are listed with the seed and the way to repeat them`() throws {
        let made = report(size: 2)
        #expect(
            made.tables[0].words().dropFirst().map { $0 } == [
                ["academy", "2", "0", "1", "1", "50.0%"],
                ["special school", "1", "0", "1", "1", "100.0%"],
            ])
        #expect(made.tables[1].words().last?[0] == "School c")
        #expect(made.paragraphs.contains { $0.contains("seed: x; asked for: 2") })
        #expect(made.notes.last?.contains("SplitMix64") == true)
    }

    @Test func `a sample that is not of the size says why`() {
        #expect(report(size: 5).notes.contains { $0.hasPrefix("fewer may be chosen") })
        #expect(
            report(size: 1, certain: [0, 2]).notes.contains { $0.hasPrefix("more are certain") })
        #expect(report(size: 1).notes.contains { $0.hasPrefix("the sample is smaller than there") })
    }
}
