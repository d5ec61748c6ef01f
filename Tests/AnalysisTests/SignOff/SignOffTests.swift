import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct SignOffTests {
    private let catalogue = SmallCycle(criteria: ["1.1"]).catalogue

    private func signOff(
        before: [(String, [String])], now: [(String, Return.Kind, [String])]
    ) throws -> SignOff {
        var earlier = FlagCycle(catalogue, id: "before")
        for (agency, actions) in before { earlier.add(agency, actions: actions) }
        var cycle = FlagCycle(catalogue)
        for (agency, kind, actions) in now { cycle.add(agency, kind: kind, actions: actions) }
        for (agency, _) in before where !now.contains(where: { $0.0 == agency }) {
            cycle.add(agency)
            cycle.returns.removeLast()
        }
        cycle.earlier = [earlier]
        let set = cycle.set()
        return SignOff(set, scope: try #require(Scope(areas: [], of: set.cycle)))
    }

    @Test func `each open action is closed, carried or not said`() throws {
        let signOff = try signOff(
            before: [
                (
                    "a",
                    [
                        FlagCycle.action("A1", status: "on target"),
                        FlagCycle.action("A2", status: "ongoing"),
                        FlagCycle.action("A3", status: "not started"),
                        FlagCycle.action("A4", status: "complete"),
                        FlagCycle.action("A5", status: "off target"),
                        FlagCycle.action("A6", status: ""),
                    ]
                )
            ],
            now: [
                (
                    "a", .full,
                    [
                        FlagCycle.action("A1", status: "complete"),
                        FlagCycle.action("A2", status: "carried forward"),
                        FlagCycle.action("A3", status: "on target"),
                        FlagCycle.action("A5", status: ""),
                        FlagCycle.action("A6", status: "nearly there"),
                    ]
                )
            ])
        let plan = try #require(signOff.plans.first)
        #expect(plan.items.map(\.label) == ["A1", "A2", "A3", "A5", "A6"])
        #expect(
            plan.items.map(\.decision) == [.closed, .carried, .carried, .notSaid, .notSaid])
        #expect(!plan.isDecided)
        #expect(signOff.cyclesBefore == ["before"])
    }

    @Test func `who has decided and who has not is told apart`() throws {
        let open = [FlagCycle.action("X1", status: "on target")]
        let signOff = try signOff(
            before: [("a", open), ("b", open), ("c", open), ("d", [])],
            now: [
                ("a", .full, [FlagCycle.action("X1", status: "complete")]),
                ("b", .update, [FlagCycle.action("X1", status: "complete")]), ("d", .full, []),
            ])
        #expect(signOff.plans.map(\.agency) == [0, 3])
        #expect(signOff.plans.map(\.isDecided) == [true, false])
        #expect(signOff.plans.map(\.hasReturned) == [true, false])
        #expect(signOff.withoutFullReturn == [1])
        #expect(signOff.undecided.map(\.agency) == [3])
    }

    @Test func `a body that two bodies became signs off the plans of both`() throws {
        var earlier = FlagCycle(catalogue, id: "before")
        earlier.add("solo", actions: [FlagCycle.action("S1", status: "on target")])
        earlier.add("duo", actions: [FlagCycle.action("D1", "Train staff.", status: "ongoing")])
        earlier.agencies = ["solo", "duo"].map { id in
            Agency(id: id, name: "Agency \(id)", areas: ["here"], successor: "merged")
        }
        var cycle = FlagCycle(catalogue)
        cycle.add("merged", actions: [FlagCycle.action("S1", status: "complete")])
        cycle.earlier = [earlier]
        let set = cycle.set()
        let signOff = SignOff(set, scope: try #require(Scope(areas: [], of: set.cycle)))
        let plan = try #require(signOff.plans.first)
        #expect(signOff.plans.count == 1)
        #expect(plan.items.map(\.label) == ["S1", "D1"])
        #expect(plan.items.map(\.decision) == [.closed, .notSaid])
    }

    @Test func `the mini audits of one programme are signed off together`() throws {
        let full = try Repository.sample("bath-nes-2015-16")
        #expect(
            full.minisBefore.map(\.cycle.id) == ["bath-nes-2014-15-cse"])
        let scope = try #require(Scope(areas: [], of: full.cycle))
        let signOff = SignOff(full, scope: scope)
        #expect(signOff.cyclesBefore == ["bath-nes-2014-15-training", "bath-nes-2014-15-cse"])
        let minis = try ["training", "cse"].map { try Repository.sample("bath-nes-2014-15/\($0)") }
        let open = minis.flatMap { set in
            set.entries.flatMap { set.return(of: $0).actions.filter(\.isOpen).map(\.number) }
        }
        #expect(Set(signOff.plans.flatMap(\.items).map(\.label)) == Set(open))
        #expect(signOff.plans.flatMap(\.items).count == open.count)
        let between = minis.flatMap { $0.minisBefore.map(\.cycle.id) }
        #expect(between.isEmpty)
    }

    @Test func `without a cycle before there is nothing to sign off`() throws {
        let set = FlagCycle(catalogue).set()
        let signOff = SignOff(set, scope: try #require(Scope(areas: [], of: set.cycle)))
        #expect(signOff.cyclesBefore.isEmpty)
        #expect(signOff.plans.isEmpty)
    }
}
