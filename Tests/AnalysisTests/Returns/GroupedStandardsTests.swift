import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

@testable import Section11Analysis

struct GroupedStandardsTests {
    private func assessment(
        _ cycle: SchoolCycle, countsCarried: Bool = true
    ) throws -> Assessment {
        let set = cycle.set
        let scope = try #require(Scope(areas: [], of: set.cycle))
        return try #require(Assessment(set, scope: scope, countsCarried: countsCarried))
    }

    private func cycle() -> SchoolCycle {
        var cycle = SchoolCycle(schools: [
            "a1": "academy", "a2": "academy", "a3": "academy", "m1": "maintained",
            "m2": "maintained",
        ])
        cycle.agencies.append(Agency(id: "z", name: "Neither", areas: ["here"]))
        cycle.answers = ["a1": .full, "a2": .full, "m1": .full, "z": .full]
        cycle.ratings = [
            "a1": ["1.1": "Good", "1.2": "Good", "2.1": "RI"],
            "a2": ["1.1": "RI", "1.2": "Good", "2.1": "Inadequate"],
            "m1": ["1.1": "RI", "2.1": "Good"],
            "z": ["1.1": "Good", "1.2": "Good", "2.1": "n/a"],
        ]
        return cycle
    }

    @Test func `each setting is ranked by itself, on the agencies of it that are rated`() throws {
        let found = GroupedStandards(try assessment(cycle()), by: .setting)
        #expect(found.groups.map(\.label) == ["maintained school", "academy", nil])
        #expect(found.groups.map(\.onRegister) == [2, 3, 1])
        #expect(found.groups.map(\.expected) == [2, 3, 1])
        #expect(found.groups.map(\.received) == [1, 2, 1])
        let scale = SmallCycle.scale
        #expect(
            found.groups.map { $0.standards.map { $0.needingImprovement(on: scale) } } == [
                [1, 0], [1, 2], [0, 0],
            ])
        #expect(found.groups.map { $0.standards.map(\.rated) } == [[1, 1], [2, 2], [1, 0]])
        #expect(found.groups.map(\.ranks) == [[1, 2], [2, 1], [1, nil]])
        // Weakest is where at least one needs improvement, the weakest first.
        #expect(found.groups.map(\.weakest) == [[0], [1, 0], []])
        // m1 left 1.2 unanswered.
        #expect(found.groups[0].standards[0].provisional == 1)
        #expect(found.groups[2].standards[1].notApplicable == 1)
    }

    @Test func `the groups add up to the scope whatever they are made by`() throws {
        let scored = try assessment(cycle())
        for grouping in AgencyGrouping.allCases {
            let found = GroupedStandards(scored, by: grouping)
            for standard in scored.tallies.standards.indices {
                let whole = scored.tallies.standards[standard]
                let parts = found.groups.map { $0.standards[standard] }
                #expect(parts.map(\.rated).reduce(0, +) == whole.rated)
                #expect(parts.map(\.unanswered).reduce(0, +) == whole.unanswered)
                #expect(parts.map(\.notApplicable).reduce(0, +) == whole.notApplicable)
                #expect(parts.map(\.provisional).reduce(0, +) == whole.provisional)
            }
            #expect(found.groups.map(\.onRegister).reduce(0, +) == 6)
        }
    }

    @Test func `what is carried forward is counted apart and can be left out`() throws {
        var before = SchoolCycle(schools: ["a": "academy"])
        before.year = 2023
        before.answers = ["a": .full]
        before.ratings = ["a": ["1.1": "RI", "1.2": "Good", "2.1": "Good"]]
        var cycle = SchoolCycle(schools: ["a": "academy"])
        cycle.answers = ["a": .update]
        cycle.ratings = ["a": ["2.1": "RI"]]
        cycle.earlier = [before.set]
        let carried = GroupedStandards(try assessment(cycle), by: .setting)
        #expect(carried.groups[0].standards.map(\.carriedForward) == [1, 0])
        #expect(carried.groups[0].weakest == [0, 1])
        let bare = GroupedStandards(try assessment(cycle, countsCarried: false), by: .setting)
        #expect(bare.groups[0].standards.map(\.rated) == [0, 1])
        #expect(bare.groups[0].weakest == [1])
    }
}
