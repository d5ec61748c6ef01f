import Section11Analysis
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

struct SensitivityTests {
    private func assessment(_ set: ReturnSet) throws -> Assessment {
        let scope = try #require(Scope(areas: [], of: set.cycle))
        return try #require(Assessment(set, scope: scope))
    }

    private func outcome(
        _ name: Reading.Name, of sensitivity: Sensitivity
    ) throws -> Sensitivity.Outcome {
        try #require(sensitivity.outcomes.first { $0.name == name })
    }

    // Standard 1: 2 of 3 need improvement. Leaving one of those two out leaves 1 of 2, not more than
    // half; counting the agency to which it does not apply, 2 of 4.
    @Test func `a standard that only just is weak holds under few readings`() throws {
        let set = FlagCycle(["1": "rrgn", "2": "gggg"]).set()
        let sensitivity = Sensitivity(try assessment(set))
        #expect(sensitivity.outcomes.first?.name == .asScored)
        #expect(sensitivity.outcomes.first?.weak == [0])
        #expect(try outcome(.anyOneLeftOut, of: sensitivity).weak == [])
        #expect(try outcome(.notApplicableCounted, of: sensitivity).weak == [])
        let left = try outcome(.anyOneLeftOut, of: sensitivity).shares[0]
        #expect(left?.low == Fraction(1, of: 2))
        #expect(left?.high == Fraction(2, of: 2))
        #expect(sensitivity.ranks(0) == 1...1)
        #expect(sensitivity.ranks(1) == 2...2)
        #expect(sensitivity.weakCount(1) == 0)
    }

    @Test func `the panel's and the agencies' own ratings may find other standards weak`() throws {
        let cycle = SmallCycle(criteria: ["1.1"])
        let set = cycle.set(
            ["a": ["1.1": "Good"], "b": ["1.1": "Good"], "c": ["1.1": "RI"]],
            moderated: ["a": ["1.1": "RI"]])
        let sensitivity = Sensitivity(try assessment(set))
        #expect(sensitivity.outcomes.first?.weak == [0])
        #expect(try outcome(.selfAssessed, of: sensitivity).weak == [])
    }

    @Test func `a method without bands is said to be impossible`() throws {
        let sensitivity = Sensitivity(try assessment(FlagCycle(["1": "rg"]).set()))
        #expect(sensitivity.notPossible.map(\.name).contains(.points))
        #expect(!sensitivity.outcomes.contains { $0.name == .points })
    }

    @Test func `without dates nothing is late and that is said`() throws {
        let sensitivity = Sensitivity(try assessment(FlagCycle(["1": "rg"]).set()))
        let late = sensitivity.notPossible.first { $0.name == .withoutLate }
        #expect(late?.because == "no return gives a day that can be read")
    }

    @Test func `late returns are left out, and those without a day are kept and counted`() throws {
        var cycle = FlagCycle(SmallCycle(criteria: ["1.1"]).catalogue)
        for (agency, rating, day) in [
            ("a", "RI", "2018-02-01"), ("b", "RI", "31/01/2018"), ("c", "Good", "January 2018"),
            ("d", "Good", "soon"),
        ] {
            cycle.add(agency, responses: [FlagCycle.answer("1.1", rating)])
            cycle.returns[cycle.returns.count - 1].lists +=
                ", \"signOff\": {\"role\": \"Head\", \"date\": \"\(day)\"}"
        }
        let sensitivity = Sensitivity(try assessment(cycle.set()))
        #expect(sensitivity.late.late == [0])
        #expect(sensitivity.late.undated == [3])
        let outcome = try outcome(.withoutLate, of: sensitivity)
        #expect(outcome.shares[0]?.low == Fraction(1, of: 3))
    }

    @Test func `a cycle without returns has no finding`() throws {
        var cycle = FlagCycle(["1": "r"])
        cycle.returns = []
        let sensitivity = Sensitivity(try assessment(cycle.set()))
        #expect(sensitivity.weakCount(0) == 0)
        #expect(sensitivity.ranks(0) == nil)
    }
}
