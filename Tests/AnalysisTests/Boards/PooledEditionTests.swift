import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

struct PooledEditionTests {
    private func catalogue(
        _ id: String, _ criteria: [String], scale: RatingScale = SmallCycle.scale
    ) -> Catalogue {
        let made = SmallCycle(criteria: criteria).catalogue
        return Catalogue(
            id: id, title: id, edition: "1", scale: scale, rules: made.rules,
            standards: made.standards)
    }

    private let colours = RatingScale(
        grades: [
            Grade(code: "red", label: "Red", needsImprovement: true, points: 0),
            Grade(code: "amber", label: "Amber", needsImprovement: true, points: 1),
            Grade(code: "green", label: "Green", needsImprovement: false, points: 2),
        ], notApplicable: .init(aliases: [], reasonRequired: false))

    @Test func `a local edition pools on what it shares, and the rest is listed`() throws {
        var north = BoardBench("north").adding("a", ["1.1": "Good", "1.2": "RI", "2.1": "Good"])
        north.catalogue = catalogue("common", ["1.1", "1.2", "2.1"])
        var south = BoardBench("south")
            .adding("b", ["1.1": "RI", "1.2": "Good", "2.1": "Good", "1.3": "RI", "9.1": "RI"])
            .adding("c", ["1.1": "RI", "9.1": "N/A"])
        south.catalogue = catalogue("common-south", ["1.1", "1.2", "1.3", "2.1", "9.1"])
        let pool = try BoardPool([south.board, north.board])
        #expect(pool.edition.index.catalogue.id == "common")
        #expect(
            pool.edition.notShared.map { "\($0.edition) \($0.boards) \($0.ref) \($0.answered)" }
                == [
                    #"common-south ["south"] 1.3 1"#, #"common-south ["south"] 9.1 2"#,
                ])
        let scope = try #require(Scope(areas: [], of: pool.returns.cycle))
        let tallies = try #require(Assessment(pool.returns, scope: scope)).tallies
        #expect(tallies.standards.map(\.rated) == [3, 2])
        #expect(tallies.criteria.map(\.rated) == [3, 2, 2])
    }

    @Test func `two local editions pool on what both keep of the common one`() throws {
        var north = BoardBench("north").adding("a", ["1.1": "Good", "8.1": "Good"])
        north.catalogue = catalogue("north-1", ["1.1", "8.1"])
        var south = BoardBench("south").adding("b", ["1.1": "RI", "9.1": "Good"])
        south.catalogue = catalogue("south-1", ["1.1", "9.1"])
        let edition = try BoardPool([north.board, south.board]).edition
        #expect(edition.index.refs == ["1.1"])
        #expect(edition.notShared.map(\.ref) == ["8.1", "9.1"])
    }

    @Test func `another text under the same reference is not shared`() throws {
        let north = BoardBench("north")
        var south = BoardBench("south")
        south.catalogue = Catalogue(
            id: "other", title: "Other", edition: "1", scale: SmallCycle.scale,
            standards: [
                Standard(
                    number: "1", title: "One",
                    criteria: [
                        Criterion(ref: "1.1", text: "WHAT 1.1  asks"),
                        Criterion(ref: "1.2", text: "Something else."),
                    ])
            ])
        let edition = try BoardPool([north.board, south.board]).edition
        #expect(edition.index.refs == ["1.1"])
        #expect(
            edition.notShared.map { $0.edition + " " + $0.ref } == [
                "small-1 1.2", "small-1 2.1", "other 1.2",
            ])
    }

    @Test func `boards on different scales are refused without a mapping`() throws {
        let north = BoardBench("north")
        var south = BoardBench("south")
        south.catalogue = catalogue("coloured", ["1.1", "1.2", "2.1"], scale: colours)
        #expect(throws: PooledEdition.Refusal.noMapping(from: "small-1", to: "coloured")) {
            try BoardPool([north.board, south.board])
        }
        var west = BoardBench("west")
        west.catalogue = catalogue("strange", ["7.1"])
        #expect(throws: PooledEdition.Refusal.nothingShared(["small-1", "strange"])) {
            try BoardPool([north.board, west.board])
        }
    }

    @Test func `what a mapping leaves out is unmapped, with its count, and no other absence`()
        throws
    {
        let north = BoardBench("north").adding("a", ["1.1": "Good", "1.2": "Good", "2.1": "Good"])
        var south = BoardBench("south")
            .adding("b", ["1.1": "Green", "1.2": "Amber", "2.1": "Amber"])
            .adding("c", ["1.1": "Red", "1.2": "N/A", "2.1": ""])
        south.catalogue = catalogue("coloured", ["1.1", "1.2", "2.1"], scale: colours)
        let mapping = ScaleMapping(
            id: "m", title: "M", from: "coloured", to: "small-1",
            grades: [
                .init(from: "red", to: "inadequate"), .init(from: "amber", to: nil),
                .init(from: "green", to: "good"),
            ])
        let pool = try BoardPool([north.board, south.board], mappings: [mapping])
        #expect(pool.edition.mappings == [nil, "m"])
        #expect(pool.unmapped == [.init(board: "south", grade: "amber", ratings: 2)])
        let scope = try #require(Scope(areas: [], of: pool.returns.cycle))
        let scored = try #require(Assessment(pool.returns, scope: scope))
        let first = scored.tallies.standards[0]
        #expect(first.byGrade == [1, 0, 2, 0])
        // The grade of b rests on one of two criteria, for the other is not mapped.
        #expect(first.provisional == 1)
        let second = scored.tallies.standards[1]
        #expect([second.rated, second.unmapped, second.unanswered] == [1, 1, 1])
        #expect(Reconciliation(of: scored).reconciles)
        #expect(scored.sheets.map { $0.coverage?.rounded(toDecimals: 2) } == [100, 100, 67])
    }
}
