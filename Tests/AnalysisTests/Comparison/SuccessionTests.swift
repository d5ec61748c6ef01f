import Section11Analysis
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

struct SuccessionTests {
    private func assessment(
        _ agencies: [Agency], _ plans: [String: [String]], earlier: [FlagCycle] = []
    ) throws -> Assessment {
        var cycle = FlagCycle(SmallCycle(criteria: ["1.1"]).catalogue)
        for (agency, actions) in plans.sorted(by: { $0.key < $1.key }) {
            cycle.add(agency, responses: [FlagCycle.answer("1.1", "RI")], actions: actions)
        }
        cycle.agencies = agencies
        cycle.earlier = earlier
        let set = cycle.set()
        let scope = try #require(Scope(areas: [], of: set.cycle))
        return try #require(Assessment(set, scope: scope))
    }

    private func agency(_ id: String, successor: String? = nil, to: String? = nil) -> Agency {
        Agency(
            id: id, name: id, areas: ["here"], to: to.flatMap { CalendarDate(iso: $0) },
            successor: successor)
    }

    @Test func `a successor's open actions are counted, and whether it is new`() throws {
        let open = FlagCycle.action("A1", status: "On target")
        let closed = FlagCycle.action("A2", status: "Complete")
        let before = try assessment(
            [agency("solent"), agency("southern")],
            ["solent": [open, closed, open], "southern": [open]])
        let after = try assessment(
            [agency("solent", successor: "southern", to: "2024-09-30"), agency("southern")],
            ["southern": [open]])
        let comparison = try Comparison(before, after)
        #expect(
            comparison.successions.map {
                [$0.from, $0.to, "\($0.openActions ?? -1)", "\($0.isNew)"]
            }
                == [["solent", "southern", "2", "false"]])
        let change = try #require(comparison.standards[0])
        #expect(change.gone == ["solent"])
        #expect(change.same == ["southern"])
        #expect(change.new.isEmpty)
    }

    @Test func `a new body is new, and its predecessor gone`() throws {
        let before = try assessment([agency("old", successor: "new")], ["old": []])
        let after = try assessment([agency("new")], ["new": []])
        let comparison = try Comparison(before, after)
        #expect(comparison.successions.map(\.isNew) == [true])
        #expect(comparison.successions.map(\.openActions) == [0])
        let change = try #require(comparison.standards[0])
        #expect(change.new == ["new"])
        #expect(change.gone == ["old"])
        #expect(change.paired == 0)
    }

    // F10
    @Test func `an inherited action that nobody moves is stalled, with its own history`() throws {
        func action(_ status: String) -> String {
            FlagCycle.action(
                "S1", due: "2018-01-31", status: status, progress: [("2017-01-10", "agreed")])
        }
        var before = FlagCycle(SmallCycle(criteria: ["1.1"]).catalogue, id: "then")
        before.add("solent", actions: [action("On target")])
        before.add("southern")
        var now = FlagCycle(SmallCycle(criteria: ["1.1"]).catalogue)
        now.add("southern", kind: .update, actions: [action("On target")])
        now.agencies.append(agency("solent", successor: "southern", to: "2017-09-30"))
        now.earlier = [before]
        #expect(
            try now.flags(StalledAction.self).map(\.subject) == [.action(agency: 0, number: "S1")])
        now.agencies[1] = agency("solent")
        #expect(try now.flags(StalledAction.self).isEmpty)
    }
}
