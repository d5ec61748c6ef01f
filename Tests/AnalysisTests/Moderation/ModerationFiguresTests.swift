import Section11Analysis
import Section11Returns
import Section11Scoring
import TestSupport
import Testing

struct ModerationFiguresTests {
    private func figures(_ set: ReturnSet) throws -> ModerationFigures {
        let scope = try #require(Scope(areas: [], of: set.cycle))
        return ModerationFigures(try #require(Assessment(set, scope: scope)))
    }

    private let cycle = SmallCycle(criteria: ["1.1", "1.2", "2.1"])

    @Test func `up, same and down are counted by agency and standard`() throws {
        let figures = try figures(
            cycle.set(
                [
                    "a": ["1.1": "Good", "1.2": "RI", "2.1": "Outstanding"],
                    "b": ["1.1": "Good", "1.2": "Good", "2.1": "N/A"],
                ],
                moderated: [
                    "a": ["1.1": "RI", "1.2": "Good", "2.1": "Inadequate"],
                    "b": ["1.1": "Good", "2.1": "RI"],
                ]))
        #expect(figures.answers.count == 5)
        #expect(figures.answers.map(\.steps) == [-1, 1, -3, 0, nil])
        let a = figures.shift(ofAgency: 0)
        #expect([a.up, a.same, a.down, a.other, a.moderated] == [1, 0, 2, 0, 3])
        let first = figures.shift(ofStandard: 0)
        #expect([first.up, first.same, first.down, first.other] == [1, 1, 1, 0])
        let second = figures.shift(ofStandard: 1)
        #expect([second.up, second.same, second.down, second.other] == [0, 0, 1, 1])
        #expect(
            figures.table == [[0, 0, 0, 0], [0, 0, 1, 0], [0, 1, 1, 0], [1, 0, 0, 0]])
    }

    @Test func `a carried rating was moderated in its own cycle`() throws {
        let before = cycle.set(
            ["a": ["1.1": "Good", "1.2": "Good", "2.1": "Good"]], moderated: ["a": ["1.1": "RI"]])
        let now = cycle.set(["a": ["2.1": "Good"]], kinds: ["a": .update], earlier: [before])
        #expect(try figures(now).answers.isEmpty)
        #expect(try figures(before).answers.count == 1)
    }
}
