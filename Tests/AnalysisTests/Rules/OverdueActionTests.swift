import Section11Analysis
import Section11Standards
import TestSupport
import Testing

struct OverdueActionTests {
    private func flags(_ actions: [String], asOf: String? = "2018-03-31") throws -> [Flag] {
        var cycle = FlagCycle(SmallCycle(criteria: ["1.1"]).catalogue)
        cycle.ends = nil
        cycle.due = nil
        cycle.add("a", actions: actions)
        return try cycle.flags(OverdueAction.self, asOf: asOf)
    }

    // F11
    @Test func `the day itself is not late, the day after is`() throws {
        let raised = try flags([
            FlagCycle.action("A1", due: "31/03/2018", status: "On target"),
            FlagCycle.action("A2", due: "30/03/2018", status: "On target"),
            FlagCycle.action("A3", due: "February 2018", status: "we are nearly there"),
        ])
        #expect(
            raised.map(\.message) == [
                """
                action A3 of Agency a was due on 28 February 2018, 31 days ago; it has no status \
                that is known
                """,
                "action A2 of Agency a was due on 30 March 2018, 1 day ago; its status is on-target",
            ])
    }

    // F11
    @Test func `what is complete or has no date that can be read is not flagged`() throws {
        #expect(
            try flags([
                FlagCycle.action("A1", due: "2017-01-31", status: "Complete"),
                FlagCycle.action("A2", due: "February 017", status: "On target"),
                FlagCycle.action("A3", status: "On target"),
            ]).isEmpty)
    }

    // F11
    @Test func `without a day that counts as today nothing is late`() throws {
        #expect(try flags([FlagCycle.action("A1", due: "2001-01-31")], asOf: nil).isEmpty)
    }

    // F11
    @Test func `an action is named by its number or its row, never by its text`() throws {
        let raised = try flags([
            FlagCycle.action("", due: "2018-01-01"),
            FlagCycle.action("<b>!", due: "2018-01-01"),
        ])
        #expect(
            raised.map(\.subject) == [
                .action(agency: 0, number: "at place 1"), .action(agency: 0, number: "at place 2"),
            ])
        #expect(raised.allSatisfy { !$0.message.contains("Do it") })
    }
}
