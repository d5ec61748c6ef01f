import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

/// Two cycles of the same board, a year apart.
struct ComparisonTests {
    private func assessment(
        _ answers: [String: [String: String]], of cycle: SmallCycle
    ) throws -> Assessment {
        let set = cycle.set(answers)
        let scope = try #require(Scope(areas: [], of: set.cycle))
        return try #require(Assessment(set, scope: scope))
    }

    private func compare(
        _ before: [String: String], _ after: [String: String]
    ) throws -> StandardChange {
        let cycle = SmallCycle(criteria: ["1.1"])
        let sides = try [before, after].map { ratings in
            try assessment(ratings.mapValues { ["1.1": $0] }, of: cycle)
        }
        let comparison = try Comparison(sides[0], sides[1])
        return try #require(comparison.standards[0])
    }

    @Test func `agencies in both cycles are looked at one by one`() throws {
        let change = try compare(
            ["a": "RI", "b": "Good", "c": "RI", "d": "Good", "e": "Good"],
            ["a": "Good", "b": "RI", "c": "RI", "d": "Outstanding", "f": "Inadequate"])
        #expect(change.improved == ["a", "d"])
        #expect(change.worse == ["b"])
        #expect(change.same == ["c"])
        #expect(change.new == ["f"])
        #expect(change.gone == ["e"])
        #expect(change.paired == 4)
        #expect(change.pairedNeedingBefore == 2)
        #expect(change.pairedNeedingAfter == 2)
        #expect(change.before.byGrade == [0, 2, 3, 0])
        #expect(change.after.byGrade == [1, 2, 1, 1])
    }

    @Test func `an agency that was not rated in one of the cycles is no pair`() throws {
        let change = try compare(["a": "N/A", "b": "", "c": "Good"], ["a": "RI", "b": "Good"])
        #expect(change.new == ["a", "b"])
        #expect(change.gone == ["c"])
        #expect(change.paired == 0)
        #expect(change.signTest == nil)
    }

    @Test func `the difference is in points and the relative change on the earlier share`() throws {
        let change = try compare(
            ["a": "RI", "b": "Good", "c": "Good", "d": "Good"],
            ["a": "RI", "b": "RI", "c": "Good", "d": "Good"])
        #expect(change.difference == Fraction(1, of: 4))
        // 25 % became 50 %: twice as much, and not "half of 50 %".
        #expect(change.relativeChange == Fraction(1, of: 1))
        let first = try compare(["a": "Good"], ["a": "RI"])
        #expect(first.relativeChange == nil)
    }

    @Test func `another edition cannot be compared without a crosswalk`() throws {
        let cycle = SmallCycle(criteria: ["1.1"])
        var other = cycle
        other.catalogue = Self.renamed(cycle.catalogue, "small-2")
        let before = try assessment(["a": ["1.1": "Good"]], of: cycle)
        let after = try assessment(["a": ["1.1": "Good"]], of: other)
        #expect(throws: Comparison.Refusal.noCrosswalk(from: "small-1", to: "small-2")) {
            try Comparison(before, after)
        }
    }

    private static func renamed(_ catalogue: Catalogue, _ id: String) -> Catalogue {
        Catalogue(
            id: id, title: catalogue.title, edition: "2", scale: catalogue.scale,
            scoring: catalogue.scoring, flags: catalogue.flags, rules: catalogue.rules,
            standards: catalogue.standards)
    }

    private func crosswalk(_ links: [(String, String, Bool)]) throws -> Crosswalk {
        let rows = links.map { from, to, copies in
            """
            {"from": "\(from)", "to": "\(to)", "relation": "\(copies ? "equal" : "intersects")",
             "copyRating": \(copies), "copyNarrative": false, "needsReview": \(!copies), "note": null}
            """
        }
        let json = """
            {"schema": "section11/crosswalk/1", "id": "small-1--small-2", "title": "One to two",
             "from": "small-1", "to": "small-2", "note": null,
             "links": [\(rows.joined(separator: ","))],
             "unmapped": {"from": [{"ref": "1.3", "reason": "no longer asked"}], "to": []}}
            """
        return try CrosswalkReader.read(Array(json.utf8), file: "walk.json")
    }

    @Test(arguments: [true, false])
    func `only what both editions ask is compared, in either direction`(isForward: Bool) throws {
        // 1.1 becomes 2.1, 1.2 may not be copied, 1.3 is no longer asked.
        let old = SmallCycle(criteria: ["1.1", "1.2", "1.3"])
        var new = SmallCycle(criteria: ["1.1", "2.1", "2.2"])
        new.catalogue = Self.renamed(new.catalogue, "small-2")
        let first = try assessment(
            ["a": ["1.1": "RI", "1.2": "Good", "1.3": "Inadequate"]], of: old)
        let second = try assessment(
            ["a": ["1.1": "Inadequate", "2.1": "Good", "2.2": "Inadequate"]], of: new)
        let walk = try crosswalk([("1.1", "2.1", true), ("1.2", "2.2", false)])
        let comparison =
            isForward
            ? try Comparison(first, second, crosswalk: walk)
            : try Comparison(second, first, crosswalk: walk)
        #expect(comparison.sharedCriteria == 1)
        let change = try #require(comparison.standards.compactMap(\.self).first)
        #expect(comparison.standards.compactMap(\.self).count == 1)
        if isForward {
            #expect(comparison.standards[0] == nil)
            #expect(change.improved == ["a"])
            #expect(comparison.reviews.map(\.from) == ["1.2", "1.3"])
            #expect(comparison.reviews.map(\.to) == ["2.2", nil])
        } else {
            #expect(change.worse == ["a"])
            #expect(comparison.reviews.map(\.from) == ["2.2", nil])
        }
        #expect(comparison.reviews.allSatisfy { !$0.isCompared && !$0.copiesNarrative })
        #expect(comparison.copied.map(\.from) == [isForward ? "1.1" : "2.1"])
        #expect(comparison.copied.map(\.to) == [isForward ? "2.1" : "1.1"])
    }

    @Test func `the sample's change of edition says what is copied and who only carries`() throws {
        func assessment(_ year: String, countsCarried: Bool = true) throws -> Assessment {
            let set = try Repository.sample("edition-change/\(year)")
            let scope = try #require(Scope(areas: [], of: set.cycle))
            return try #require(Assessment(set, scope: scope, countsCarried: countsCarried))
        }
        let before = try assessment("2022-23")
        let after = try assessment("2024-25")
        let walk = try #require(after.returnSet.crosswalks.first)
        let comparison = try Comparison(before, after, crosswalk: walk)
        #expect(comparison.sharedCriteria == 19)
        #expect(comparison.copied.count == 19)
        let first = try #require(comparison.copied.first)
        #expect((first.from, first.to) == ("3.1", "1.1"))
        let changes = comparison.standards.compactMap(\.self)
        #expect(
            changes.map(\.standard).map { comparison.index.catalogue.standards[$0].number }
                == ["1", "2", "4", "7", "9", "11", "12"])
        // As the composer of the sample counts by itself.
        #expect(changes.map(\.before.needingImprovement) == [0, 0, 1, 4, 3, 6, 0])
        #expect(changes.map(\.after.needingImprovement) == [0, 1, 0, 3, 2, 5, 0])
        #expect(changes.map(\.paired) == [6, 6, 6, 6, 6, 6, 6])
        #expect(comparison.agenciesCarried == 3)
        let reviews = comparison.reviews
        #expect(reviews.count == 18 + 20 + 4)
        #expect(reviews.count(where: \.copiesNarrative) == 13)
        #expect(reviews.count(where: \.isCompared) == 0)
        let bare = try Comparison(
            before, try assessment("2024-25", countsCarried: false), crosswalk: walk)
        #expect(bare.agenciesCarried == 0)
        #expect(bare.standards.compactMap(\.self).map(\.after.rated) == [3, 3, 4, 5, 4, 6, 3])
    }

    @Test func `a criterion that joins several takes the weakest of them`() throws {
        let old = SmallCycle(criteria: ["1.1", "1.2"])
        var new = SmallCycle(criteria: ["1.1"])
        new.catalogue = Self.renamed(new.catalogue, "small-2")
        let before = try assessment(["a": ["1.1": "Outstanding", "1.2": "RI"]], of: old)
        let after = try assessment(["a": ["1.1": "RI"]], of: new)
        let walk = try crosswalk([("1.1", "1.1", true), ("1.2", "1.1", true)])
        let comparison = try Comparison(before, after, crosswalk: walk)
        let change = try #require(comparison.standards[0])
        #expect(change.same == ["a"])
    }

    @Test func `scales that differ are not compared`() throws {
        let old = SmallCycle(criteria: ["1.1"])
        let other = Catalogue(
            id: "small-2", title: "Two", edition: "2",
            scale: RatingScale(
                grades: [
                    Grade(code: "red", label: "Red", needsImprovement: true, points: 0),
                    Grade(code: "green", label: "Green", needsImprovement: false, points: 1),
                ], notApplicable: .init(aliases: [], reasonRequired: true)),
            scoring: old.catalogue.scoring, flags: old.catalogue.flags,
            rules: old.catalogue.rules, standards: old.catalogue.standards)
        var new = old
        new.catalogue = other
        let before = try assessment(["a": ["1.1": "Good"]], of: old)
        let after = try assessment(["a": ["1.1": "Green"]], of: new)
        let walk = try crosswalk([("1.1", "1.1", true)])
        #expect(throws: Comparison.Refusal.otherScale(from: "small-1", to: "small-2")) {
            try Comparison(before, after, crosswalk: walk)
        }
    }
}
