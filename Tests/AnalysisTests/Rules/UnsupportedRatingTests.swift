import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct UnsupportedRatingTests {
    private let catalogue = SmallCycle(criteria: ["1.1", "1.2", "2.1"]).catalogue

    // F06
    @Test func `only the top grade without a word beside it is flagged`() throws {
        var cycle = FlagCycle(catalogue)
        cycle.add(
            "a",
            responses: [
                FlagCycle.answer("1.1", "Outstanding"),
                FlagCycle.answer("1.2", "Good"),
                FlagCycle.answer("2.1", "Outstanding", evidence: "The audit of May."),
            ])
        let raised = try cycle.flags(UnsupportedRating.self)
        #expect(raised.map(\.subject) == [.rating(agency: 0, standard: 0)])
        #expect(
            raised.first?.message
                == """
                Agency a rates 1 criterion of standard 1, Standard 1, 'Outstanding' without \
                evidence: 1.1
                """)
        #expect(raised.first?.holdsUnder == "holds whatever the reading")
    }

    // F06
    @Test func `a dash is no evidence, and most criteria come first`() throws {
        var cycle = FlagCycle(catalogue)
        cycle.add("a", responses: [FlagCycle.answer("2.1", "Outstanding", evidence: " - ")])
        cycle.add(
            "b",
            responses: [
                FlagCycle.answer("1.1", "Outstanding"), FlagCycle.answer("1.2", "Outstanding"),
            ])
        #expect(
            try cycle.flags(UnsupportedRating.self).map(\.subject)
                == [.rating(agency: 1, standard: 0), .rating(agency: 0, standard: 1)])
    }

    // F06
    @Test func `a carried rating brings the evidence of its own return`() throws {
        var before = FlagCycle(catalogue, id: "before")
        before.add(
            "a",
            responses: [
                FlagCycle.answer("1.1", "Outstanding", evidence: "The audit."),
                FlagCycle.answer("2.1", "Outstanding"),
            ])
        var cycle = FlagCycle(catalogue)
        cycle.add("a", kind: .update)
        cycle.earlier = [before]
        #expect(
            try cycle.flags(UnsupportedRating.self).map(\.subject)
                == [.rating(agency: 0, standard: 1)])
        #expect(try cycle.flags(UnsupportedRating.self, countsCarried: false).isEmpty)
    }

    // F06
    @Test func `a catalogue that asks for no evidence misses none`() throws {
        let silent = Catalogue(
            id: "silent", title: "Silent", edition: "1", scale: SmallCycle.scale,
            standards: catalogue.standards)
        var cycle = FlagCycle(silent)
        cycle.add("a", responses: [FlagCycle.answer("1.1", "Outstanding")])
        #expect(try cycle.flags(UnsupportedRating.self).isEmpty)
    }
}
