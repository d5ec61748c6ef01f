import Section11Analysis
import Section11Standards
import TestSupport
import Testing

struct EssentialCriterionTests {
    private func cycle(
        _ ratings: [String], essential: Bool = true, thresholds: Thresholds = Thresholds()
    ) -> FlagCycle {
        let catalogue = Catalogue(
            id: "k", title: "K", edition: "1", scale: SmallCycle.scale, flags: thresholds,
            standards: [
                Standard(
                    number: "1", title: "S",
                    criteria: [Criterion(ref: "1.1", text: "t", isEssential: essential)])
            ])
        var cycle = FlagCycle(catalogue)
        for (position, rating) in ratings.enumerated() {
            cycle.add("a\(position)", responses: [FlagCycle.answer("1.1", rating)])
        }
        return cycle
    }

    // F14
    @Test func `one agency is enough, and the agencies are named`() throws {
        let raised = try #require(
            try cycle(["Good", "RI", "Inadequate", "N/A", ""]).flags(EssentialCriterion.self).first)
        #expect(raised.subject == .criterion(0))
        #expect(
            raised.message
                == """
                2 of 3 rated agencies need improvement in essential criterion 1.1: Agency a1 and \
                Agency a2
                """)
        #expect(raised.share?.rank == 1)
        #expect(FlagCycle.number("agencies", of: raised) == .text("a1 a2"))
        #expect(raised.isFirm)
        let one = try #require(try cycle(["Good", "RI"]).flags(EssentialCriterion.self).first)
        #expect(one.tests.filter { !$0.holds }.map(\.reading) == [.anyOneLeftOut])
    }

    // F14
    @Test func `what is met, unanswered or not essential is not flagged`() throws {
        #expect(try cycle(["Good", "N/A", ""]).flags(EssentialCriterion.self).isEmpty)
        #expect(try cycle(["RI", "RI"], essential: false).flags(EssentialCriterion.self).isEmpty)
    }

    // F14
    @Test func `a catalogue may ask for two agencies`() throws {
        var two = Thresholds()
        two.essentialAgencies = 2
        #expect(
            try cycle(["RI", "Good"], thresholds: two).flags(EssentialCriterion.self).isEmpty)
        #expect(
            try cycle(["RI", "RI"], thresholds: two).flags(EssentialCriterion.self).count == 1)
    }
}
