import Section11Analysis
import TestSupport
import Testing

@testable import Section11Export
@testable import Section11Returns

struct VisitReportTests {
    private func report(_ text: String?) throws -> Report {
        var cycle = SchoolCycle(schools: ["a": "academy"])
        cycle.answers = ["a": .full]
        cycle.ratings = ["a": ["1.1": "Good", "1.2": "Good"]]
        let set = cycle.set
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        return VisitReport.report(VisitLog(Array((text ?? "").utf8), for: set), of: assessment)
    }

    @Test func `what was changed is listed with both ratings, the day and the role`() throws {
        let made = try report(
            """
            agency,date,criterion,rating,by
            a,2025-02-03,1.1,confirmed,adviser
            a,2025-02-03,1.2,RI,adviser
            a,2025-02-03,2.1,Good,
            """)
        let tables = Dictionary(uniqueKeysWithValues: made.tables.map { ($0.id, $0.words()) })
        #expect(
            tables["changed"]?.dropFirst().map { $0 } == [
                [
                    "School a", "1.2", "Good", "Requires improvement", "down", "2025-02-03",
                    "adviser",
                ],
                ["School a", "2.1", "[x]", "Good", "not comparable", "2025-02-03", "[x]"],
            ])
        #expect(tables["by-standard"]?[1] == ["1 Standard 1", "2", "1", "0", "1", "0", "50.0%"])
        #expect(tables["by-setting"]?.last == ["academy", "3", "1", "0", "1", "1", "50.0%"])
        #expect(tables["issues"]?.last?[2] == "S191")
        #expect(made.paragraphs.contains { $0.contains("share confirmed: 50.0%") })
    }
}
