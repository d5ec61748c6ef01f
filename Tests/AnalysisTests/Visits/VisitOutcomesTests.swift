import Section11Analysis
import Section11Standards
import TestSupport
import Testing

@testable import Section11Returns

struct VisitOutcomesTests {
    private func outcomes(_ rows: String) throws -> (VisitOutcomes, AuditCycle) {
        var cycle = SchoolCycle(schools: ["a": "academy", "b": "special"])
        cycle.answers = ["a": .full, "b": .full]
        cycle.ratings = [
            "a": ["1.1": "Good", "1.2": "Good", "2.1": "N/A"],
            "b": ["1.1": "RI", "1.2": "Outstanding"],
        ]
        let set = cycle.set
        let text = "agency,date,criterion,rating,by\n" + rows
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        return (
            VisitOutcomes(VisitLog(Array(text.utf8), for: set).visits, of: assessment), set.cycle
        )
    }

    @Test func `visits are counted by what they did, by standard and by setting`() throws {
        let (found, cycle) = try outcomes(
            """
            a,2025-02-03,1.1,confirmed,adviser
            a,2025-02-03,1.2,RI,adviser
            a,2025-02-03,2.1,Good,adviser
            b,2025-02-03,1.1,Good,adviser
            b,2025-02-03,1.2,Outstanding,adviser
            b,2025-02-03,2.1,confirmed,adviser
            """)
        #expect(
            found.outcomes.map(\.result) == [.confirmed, .down, .other, .up, .confirmed, .other])
        #expect(found.all.visited == 6)
        // Two of the four where both are grades.
        #expect(found.all.share == Fraction(1, of: 2))
        #expect(found.byStandard.map(\.standard) == [0, 1])
        #expect(found.byStandard[0].count.results == [.confirmed: 2, .down: 1, .up: 1])
        #expect(found.byStandard[1].count.share == nil)
        #expect(found.bySetting(in: cycle).map(\.setting) == ["academy", "special school"])
        #expect(found.bySetting(in: cycle)[1].count.results == [.confirmed: 1, .up: 1, .other: 1])
    }

    @Test func `without visits there are no counts`() throws {
        let (found, cycle) = try outcomes("")
        #expect(found.all.visited == 0)
        #expect(found.all.share == nil)
        #expect(found.byStandard.isEmpty)
        #expect(found.bySetting(in: cycle).isEmpty)
    }
}
