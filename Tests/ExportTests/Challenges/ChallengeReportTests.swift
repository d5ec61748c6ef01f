import TestSupport
import Testing

@testable import Section11Analysis
@testable import Section11Export
@testable import Section11Returns

struct ChallengeReportTests {
    private func report(_ rows: String) throws -> Report {
        let set = SchoolCycle(schools: ["a": "academy", "b": "academy"]).set
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let text = "raised,raisedBy,agency,standard,challenge,response,outcome,closed\n" + rows
        let log = ChallengeLog(Array(text.utf8), for: set)
        return ChallengeReport.report(ChallengeOverview(log, of: set, scope: scope))
    }

    @Test func `open challenges are listed with their days, and counted by agency and standard`()
        throws
    {
        let made = try report(
            """
            2024-11-01,board chair,a,2,How is 943 476 5919 seen?,By audit.,Agreed.,2024-12-01
            2025-03-01,Alexis Exemplar,b,1,Who is asked?,,,
            2025-03-11,board chair,x,,Who attends?,Both.,,
            """)
        let tables = Dictionary(uniqueKeysWithValues: made.tables.map { ($0.id, $0.words()) })
        #expect(
            tables["challenges"]?.dropFirst().map { $0 } == [
                [
                    "3", "2025-03-01", "[x]", "School b", "1 Standard 1", "open", "30",
                    "Who is asked?", "[x]", "[x]", "[z]",
                ],
                [
                    "4", "2025-03-11", "board chair", "[x]", "[z]", "open", "20", "Who attends?",
                    "Both.", "[x]", "[z]",
                ],
                [
                    "2", "2024-11-01", "board chair", "School a", "2 Standard 2", "closed", "30",
                    "How is [NHS number] seen?", "By audit.", "Agreed.", "2024-12-01",
                ],
            ])
        #expect(
            tables["by-agency"]?.dropFirst().map { $0 } == [
                ["School a", "1", "0", "1", "0"], ["School b", "1", "1", "0", "0"],
                ["no agency of the register", "1", "1", "0", "0"],
            ])
        #expect(
            tables["by-standard"]?.dropFirst().map { $0 } == [
                ["1 Standard 1", "1", "1", "0", "0"], ["2 Standard 2", "1", "0", "1", "0"],
                ["no standard of the catalogue", "1", "1", "0", "0"],
            ])
        #expect(tables["issues"]?.dropFirst().map { $0[2] } == ["S199", "S197"])
        #expect(made.paragraphs.contains { $0.contains("open without a response: 1") })
    }
}
