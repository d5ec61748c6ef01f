import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct StalledActionTests {
    private let catalogue = SmallCycle(criteria: ["1.1"]).catalogue

    /// The cycles of one agency's actions, the latest first.
    private func flags(_ plans: [[String]]) throws -> [Flag] {
        var cycles = plans.enumerated().map { offset, actions in
            var cycle = FlagCycle(catalogue, id: "c\(offset)")
            cycle.add("a", kind: .update, actions: actions)
            return cycle
        }
        var now = cycles.removeFirst()
        now.earlier = cycles
        return try now.flags(StalledAction.self)
    }

    private let agreed = ("2017-01-10", "scope agreed")

    // F10
    @Test func `the same status and notes are a stall, a new note or status is none`() throws {
        let before = FlagCycle.action(
            "A1", due: "2018-01-31", status: "On target", progress: [agreed])
        let raised = try flags([
            [FlagCycle.action("A1", due: "2018-07-31", status: "on target", progress: [agreed])],
            [before],
        ])
        #expect(raised.map(\.subject) == [.action(agency: 0, number: "A1")])
        #expect(
            raised.first?.message
                == """
                action A1 of Agency a has the status and progress that it had in 'c1' and was put \
                off once, from 31 January 2018
                """)
        for other in [
            FlagCycle.action(
                "A1", status: "On target", progress: [agreed, ("2017-12-01", "first sessions")]),
            FlagCycle.action("A1", status: "Off target", progress: [agreed]),
            FlagCycle.action("A1", status: "Complete", progress: [agreed]),
        ] {
            #expect(try flags([[other], [before]]).isEmpty)
        }
    }

    // F10
    @Test func `a date put off twice is a stall whatever the notes say`() throws {
        func action(_ due: String, _ note: String) -> String {
            FlagCycle.action("A1", due: due, status: "Ongoing", progress: [("2018-01-01", note)])
        }
        let once = [
            [action("March 2018", "three")], [action("2017-06-30", "two")],
            [action("2017-06-30", "one")],
        ]
        #expect(try flags(once).isEmpty)
        let twice = [
            [action("March 2018", "three")], [action("2017-06-30", "two")],
            [action("2016-06-30", "one")],
        ]
        #expect(
            try flags(twice).map(\.message)
                == ["action A1 of Agency a was put off 2 times, from 30 June 2016"])
        let unreadable = [
            [action("March 2018", "three")], [action("February 017", "two")],
            [action("2016-06-30", "one")],
        ]
        #expect(try flags(unreadable).isEmpty)
    }

    // F10
    @Test func `a new action, or one without a cycle before, cannot stall`() throws {
        let action = FlagCycle.action("A1", status: "On target")
        #expect(try flags([[action]]).isEmpty)
        #expect(try flags([[action], []]).isEmpty)
    }

    // F10
    @Test func `an agency that took another's place is followed back`() throws {
        var before = FlagCycle(catalogue, id: "before")
        before.add("old", actions: [FlagCycle.action("A1", status: "On target")])
        before.agencies = [
            Agency(id: "old", name: "Agency old", areas: ["here"], successor: "new")
        ]
        var now = FlagCycle(catalogue)
        now.add("new", kind: .update, actions: [FlagCycle.action("A1", status: "On target")])
        now.earlier = [before]
        #expect(try now.flags(StalledAction.self).count == 1)
    }
}
