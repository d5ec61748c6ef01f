import Section11Analysis
import Section11Standards
import TestSupport
import Testing

struct VisitSampleTests {
    private let cycle = SchoolCycle(
        schools: Dictionary(
            uniqueKeysWithValues: (1...100).map {
                ("s\($0)", $0 <= 60 ? "maintained" : $0 <= 95 ? "academy" : "special")
            })
    ).cycle

    private func ids(_ sample: VisitSample, _ cycle: AuditCycle) -> [String] {
        sample.choices.map { cycle.agencies[$0.agency].id }
    }

    private func draw(
        _ cycle: AuditCycle, size: Int = 10, seed: String = "2025", certain: Set<Int> = []
    ) -> VisitSample {
        VisitSample(
            of: Array(cycle.agencies.indices), in: cycle, size: size, seed: seed, certain: certain,
            by: .setting)
    }

    @Test func `the sample does not depend on the order of the register`() {
        var turned = SchoolCycle(schools: [:])
        turned.agencies = cycle.agencies.reversed()
        #expect(ids(draw(cycle), cycle) == ids(draw(turned.cycle), turned.cycle))
        #expect(ids(draw(cycle), cycle) == ids(draw(cycle), cycle))
        #expect(ids(draw(cycle, seed: "2026"), cycle) != ids(draw(cycle), cycle))
    }

    @Test func `strata get their share and the lowest numbers are drawn`() {
        let sample = draw(cycle)
        #expect(sample.strata.map(\.label) == ["academy", "maintained school", "special school"])
        #expect(sample.strata.map(\.population) == [35, 60, 5])
        #expect(sample.strata.map(\.drawn) == [3, 6, 1])
        let all = cycle.agencies.map { SampleNumber(seed: "2025", id: $0.id) }
        let special = cycle.agencies.indices.filter {
            cycle.agencies[$0].setting?.rawValue == "special"
        }
        #expect(sample.choices.last?.number == special.map { all[$0] }.min())
    }

    @Test func `a school that comes changes no other stratum's draw`() {
        var grown = SchoolCycle(schools: [:])
        grown.agencies =
            cycle.agencies + [
                Agency(id: "new", name: "New", setting: Setting(rawValue: "special"))
            ]
        let before = draw(cycle).choices.filter { $0.stratum == 1 }.map(\.number)
        let after = draw(grown.cycle).choices.filter { $0.stratum == 1 }.map(\.number)
        #expect(before == after)
    }

    @Test func `flagged agencies are taken with certainty and count towards the size`() {
        let sample = draw(cycle, certain: [0, 1, 2, 99])
        #expect(sample.choices.count == 10)
        #expect(sample.choices.filter(\.isCertain).count == 4)
        #expect(sample.strata.map(\.certain).reduce(0, +) == 4)
        #expect(sample.strata.map(\.drawn).reduce(0, +) == 6)
        #expect(Set(sample.choices.map(\.agency)).count == 10)
        #expect(draw(cycle, size: 3, certain: [0, 1, 2, 99]).choices.count == 4)
    }

    @Test func `an agency of several areas is in a stratum of its own`() {
        var both = SchoolCycle(schools: [:])
        both.agencies = [
            Agency(id: "a", name: "A", areas: ["here"]),
            Agency(id: "b", name: "B", areas: ["there", "here"]), Agency(id: "c", name: "C"),
        ]
        let sample = VisitSample(
            of: [0, 1, 2], in: both.cycle, size: 3, seed: "x", by: .area)
        #expect(sample.strata.map(\.label) == ["Here", "Here + There", nil])
    }

    @Test func `only flags that a visit can settle make certain`() {
        let flags = [
            Flag(OutlyingAgency.self, on: .agency(3), message: "m", numbers: []),
            Flag(
                UnsupportedRating.self, on: .rating(agency: 5, standard: 0), message: "m",
                numbers: []),
            Flag(MissingReturn.self, on: .agency(7), message: "m", numbers: []),
        ]
        #expect(VisitSample.flagged(in: flags) == [3, 5])
    }
}
