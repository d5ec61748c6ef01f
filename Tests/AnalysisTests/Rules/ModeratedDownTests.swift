import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ModeratedDownTests {
    private func cycle(
        _ agencies: [[(String, String?)]], thresholds: Thresholds = Thresholds()
    ) -> FlagCycle {
        let refs = ["1.1", "1.2", "2.1"]
        var cycle = FlagCycle(SmallCycle(criteria: refs, thresholds: thresholds).catalogue)
        for (position, answers) in agencies.enumerated() {
            cycle.add(
                "a\(position)",
                responses: zip(refs, answers).map {
                    FlagCycle.answer($0, $1.0, moderated: $1.1)
                })
        }
        return cycle
    }

    // F08
    @Test func `ratings and steps are counted by agency, most steps first`() throws {
        let raised = try cycle([
            [("Good", "RI"), ("Good", "Good"), ("RI", "Good")],
            [("Outstanding", "RI"), ("Good", "Inadequate"), ("RI", nil)],
            [("Good", "Good"), ("RI", "Outstanding"), ("Good", nil)],
        ]).flags(ModeratedDown.self).filter { $0.standard == nil }
        #expect(raised.map(\.subject) == [.agency(1), .agency(0)])
        #expect(
            raised.map(\.message) == [
                """
                the panel lowered 2 of 2 ratings of Agency a1 that it moderated, by 4 steps in \
                all: 1.1 and 1.2
                """,
                """
                the panel lowered 1 of 3 ratings of Agency a0 that it moderated, by 1 step in \
                all: 1.1
                """,
            ])
    }

    // F08
    @Test func `a standard is flagged where most agencies stand lower`() throws {
        let lower: [(String, String?)] = [("Good", "RI")]
        let same: [(String, String?)] = [("Good", nil)]
        let two = try cycle([lower, lower, same]).flags(ModeratedDown.self)
        #expect(two.first?.subject == .standard(0))
        #expect(
            two.first?.message
                == """
                the panel's ratings put 2 of 3 rated agencies lower in standard 1, Standard 1, \
                than their own
                """)
        #expect(
            try cycle([lower, lower, same, same]).flags(ModeratedDown.self)
                .allSatisfy { $0.standard == nil })
        #expect(try cycle([lower]).flags(ModeratedDown.self).map(\.subject) == [.agency(0)])
    }

    // F08
    @Test func `a catalogue may pass over single ratings`() throws {
        var two = Thresholds()
        two.moderatedDownRatings = 2
        let one: [(String, String?)] = [("Good", "RI"), ("Good", "Good")]
        #expect(try cycle([one], thresholds: two).flags(ModeratedDown.self).isEmpty)
    }

    // F08
    @Test func `nothing moderated, or not applicable, is not lowered`() throws {
        #expect(
            try cycle([[("Good", nil), ("", "RI"), ("Good", "N/A")]])
                .flags(ModeratedDown.self).isEmpty)
    }

    // F08
    @Test func `what was moderated in a cycle before is not told again`() throws {
        var cycle = FlagCycle(SmallCycle(criteria: ["1.1"]).catalogue)
        cycle.add("a0", kind: .update)
        cycle.earlier = [self.cycle([[("Good", "RI")]])]
        cycle.earlier[0].catalogue = cycle.catalogue
        #expect(try cycle.flags(ModeratedDown.self).isEmpty)
    }
}
