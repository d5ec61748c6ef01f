import Section11Returns
import TestSupport
import Testing

@testable import Section11Analysis
@testable import Section11Export

struct ActionsReportTests {
    private let before = PlanCycle(
        "2017", ends: "2017-03-31",
        """
        | agency | id | criterion | action        | lead    | due          | status    |
        | a      | A1 | 1.1       | Agree a rota. | Manager | February 017 | On target |
        """)

    private let now = PlanCycle(
        "2018", ends: "2018-03-31",
        """
        | agency | id | criterion | action                   | lead            | due        | status        | note                          | impact                   |
        | a      | A1 | 1.1       | Agree a rota.            | Manager         | 2018-01-31 | Off target    | 2018-02-01: Two met.          | Children are seen sooner.|
        | a      | A2 | 2.1       | Ring 943 476 5919.       | Alexis Exemplar | 2018-06-30 | On hold       | 2017-12-01: Guidance is late. |                          |
        | b      | B1 | 2         | Write it.                | Clerk           | 2017-05-31 | Complete      |                               |                          |
        | b      | B2 |           | Ask.                     |                 |            | nearly there  |                               |                          |
        """)

    private func report(onlyOverdue: Bool = false) -> Report {
        let set = now.set(after: before.set())
        return ActionsReport.report(
            ActionRegister([set]), of: [set.cycle], onlyOverdue: onlyOverdue)
    }

    private func table(_ id: String, onlyOverdue: Bool = false) throws -> [[String]] {
        try #require(report(onlyOverdue: onlyOverdue).tables.first { $0.id == id }).words()
    }

    @Test func `the list says what each action is, where it stands and what became of its date`()
        throws
    {
        let rows = try table("actions")
        #expect(
            rows[1] == [
                "Agency a", "A1", "1.1", "1 Standard 1", "Agree a rota.", "Manager", "2018-01-31",
                "Off target", "red", "59", "2017", "2018", "no",
                "February 017 (2017), 2018-01-31 (2018)", "2018-02-01: Two met.",
                "Children are seen sooner.",
            ])
        #expect(
            rows[2] == [
                "Agency a", "A2", "2.1", "2 Standard 2", "Ring [NHS number].", "[c]", "2018-06-30",
                "On hold", "on hold", "[z]", "2018", "2018", "no", "2018-06-30 (2018)",
                "2017-12-01: Guidance is late.", "[x]",
            ])
        #expect(rows.map { $0[1] } == ["no.", "A1", "A2", "B2", "B1"])
        #expect(rows[3][7...8] == ["nearly there", "[x]"])
        #expect(rows[4][8...9] == ["green", "[z]"])
    }

    @Test func `a list of overdue actions leaves the counts as they are`() throws {
        #expect(try table("actions", onlyOverdue: true).map { $0[1] } == ["no.", "A1"])
        #expect(
            try table("by-agency", onlyOverdue: true) == [
                [
                    "agency", "actions", "open", "overdue", "complete", "carried",
                    "not named since",
                ],
                ["Agency a", "2", "2", "1", "0", "1", "0"],
                ["Agency b", "2", "1", "0", "1", "0", "0"],
            ])
        #expect(report(onlyOverdue: true).notes.contains { $0.contains("overdue actions only") })
    }

    @Test func `amber is progress as planned, and the statuses add up`() throws {
        let rows = try table("by-status")
        #expect(
            rows.map { $0[0] } == [
                "status", "off target", "on target", "complete", "not due", "not started",
                "ongoing",
                "on hold", "carried over", "none that is known",
            ])
        #expect(rows[2][1] == "amber")
        #expect(rows.dropFirst().compactMap { Int($0[2]) }.reduce(0, +) == 4)
        #expect(report().notes.contains { $0.contains("nothing of compliance") })
    }

    @Test func `no name and no number of a child stands in any form`() {
        let made = report()
        let all =
            made.json.text(pretty: true) + made.markdown
            + made.csv.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(!all.contains("Exemplar"))
        #expect(!all.contains("476"))
        #expect(all.contains("The returns are invented."))
    }

    @Test func `without a day nothing is said of what is overdue`() throws {
        var endless = now
        endless.ends = nil
        let set = endless.set()
        let made = ActionsReport.report(ActionRegister([set]), of: [set.cycle])
        let rows = try #require(made.tables.first { $0.id == "by-agency" }).words()
        #expect(rows[1] == ["Agency a", "2", "2", "[z]", "0", "0", "0"])
        #expect(made.notes.contains { $0.contains("nobody can say what is overdue") })
    }
}
