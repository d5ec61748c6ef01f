import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct FlagRulesTests {
    /// One agency a letter: `r` requires improvement, `g` is good, `n` is not applicable.
    private func assessment(
        _ standards: [String: String], thresholds: Thresholds = Thresholds()
    ) throws -> Assessment {
        let refs = standards.keys.sorted().map { "\($0).1" }
        let cycle = SmallCycle(criteria: refs, thresholds: thresholds)
        var answers: [String: [String: String]] = [:]
        for (number, letters) in standards {
            for (position, letter) in letters.enumerated() {
                let words = ["r": "RI", "g": "Good", "n": "N/A", "-": ""][letter]
                answers["agency-\(10 + position)", default: [:]]["\(number).1"] = words
            }
        }
        let set = cycle.set(answers)
        let scope = try #require(Scope(areas: [], of: set.cycle))
        return try #require(Assessment(set, scope: scope))
    }

    private func flags(_ code: String, in assessment: Assessment) -> [Flag] {
        FlagRules.flags(in: assessment).filter { $0.code.rawValue == code }
    }

    // F01
    @Test func `exactly half is not most`() throws {
        let assessment = try assessment(["1": "rrgg", "2": "rrrg", "3": "gggg"])
        #expect(flags("F01", in: assessment).map(\.subject) == [.standard(1)])
    }

    // F01
    @Test func `a catalogue may set another threshold`() throws {
        let quarter = Thresholds(weakStandardShareAbove: Fraction(decimal: "0.25"))
        let assessment = try assessment(
            ["1": "rggg", "2": "rrgg"], thresholds: quarter)
        let raised = flags("F01", in: assessment)
        #expect(raised.map(\.subject) == [.standard(1)])
        #expect(
            raised.first?.message
                == "2 of 4 rated agencies need improvement in standard 2, Standard 2: more than 25 %"
        )
    }

    // F02
    @Test func `ties bring more than three, and a standard without need is never weakest`() throws {
        let assessment = try assessment([
            "1": "rrrg", "2": "rrgg", "3": "rggg", "4": "rggg", "5": "gggg",
        ])
        #expect(
            flags("F02", in: assessment).map(\.subject)
                == [.standard(0), .standard(1), .standard(2), .standard(3)])
        let calm = try self.assessment(["1": "rggg", "2": "gggg", "3": "gggg"])
        #expect(flags("F02", in: calm).map(\.subject) == [.standard(0)])
    }

    @Test func `a flag that hangs on one return is not firm`() throws {
        let narrow = try assessment(["1": "rrrgg"])
        let raised = try #require(flags("F01", in: narrow).first)
        #expect(!raised.isFirm)
        #expect(
            raised.tests.filter { !$0.holds }.map(\.reading) == [.anyOneLeftOut])
        let broad = try assessment(["1": "rrrrgg"])
        #expect(try #require(flags("F01", in: broad).first).isFirm)
    }

    @Test func `counting what is not applicable can take a flag away`() throws {
        let assessment = try assessment(["1": "rrrgnnn"])
        let raised = try #require(flags("F01", in: assessment).first)
        #expect(raised.share?.rated == 4)
        #expect(
            raised.tests.filter { !$0.holds }.map(\.reading) == [.notApplicableCounted])
        #expect(raised.holdsUnder == "holds under 4 of 5 readings")
    }

    @Test func `a standard that nobody rated is neither weak nor ranked`() throws {
        let assessment = try assessment(["1": "nn-", "2": "rrr"])
        #expect(assessment.ranks == [nil, 1])
        #expect(
            FlagRules.flags(in: assessment).compactMap(\.standard).allSatisfy { $0 == 1 })
    }

    @Test func `carried ratings are told apart in the readings`() throws {
        let cycle = SmallCycle(criteria: ["1.1"])
        let names = ["a", "b", "c", "d"]
        let before = cycle.set(
            Dictionary(uniqueKeysWithValues: names.map { ($0, ["1.1": "RI"]) }))
        let now = cycle.set(
            Dictionary(uniqueKeysWithValues: names.map { ($0, [:]) }),
            kinds: Dictionary(uniqueKeysWithValues: names.map { ($0, Return.Kind.update) }),
            earlier: [before])
        let scope = try #require(Scope(areas: [], of: now.cycle))
        let assessment = try #require(Assessment(now, scope: scope))
        let raised = try #require(flags("F01", in: assessment).first)
        #expect(raised.share?.rated == 4)
        #expect(raised.tests.filter { !$0.holds }.map(\.reading) == [.withoutCarried])
        let fresh = try #require(Assessment(now, scope: scope, countsCarried: false))
        #expect(flags("F01", in: fresh).isEmpty)
    }

    @Test func `the rules stand in the order of their codes, and each says why it matters`() {
        let codes = FlagRules.all.map { $0.code.rawValue }
        #expect(codes == (1...14).map { $0 < 10 ? "F0\($0)" : "F\($0)" })
        for rule in FlagRules.all {
            #expect(rule.reason.hasSuffix(".") && !rule.reason.contains(". "))
            #expect(!rule.title.isEmpty)
        }
    }

    @Test func `the order of files changes no flag`() throws {
        var before = FlagCycle(
            ["1": "rrrgg", "2": "ggggg", "3": "ggggg"], id: "before")
        before.add("x", actions: [FlagCycle.action("X1", due: "2017-01-31", status: "Ongoing")])
        var cycle = FlagCycle(["1": "rrrrg", "2": "ggggr", "3": "gggrr"])
        let text = "One paragraph of twelve words that is copied from one to the other."
        cycle.add(
            "x",
            responses: ["1.1", "2.1", "3.1"].map {
                FlagCycle.answer($0, "Outstanding", evidence: text, moderated: "RI")
            }, actions: [FlagCycle.action("X1", due: "2017-01-31", status: "Ongoing")])
        cycle.add("y", responses: [FlagCycle.answer("1.1", "Outstanding")])
        cycle.add("z", responses: [FlagCycle.answer("1.1", "Good", evidence: text)])
        cycle.agencies.append(Agency(id: "silent", name: "Silent", areas: ["here"]))
        cycle.earlier = [before]
        let flags = try cycle.flags()
        #expect(
            Set(flags.map(\.code.rawValue)) == [
                "F01", "F02", "F03", "F04", "F06", "F07", "F08", "F09", "F10", "F11", "F12",
            ])
        #expect(try cycle.flags(reversed: true) == flags)
    }
}
