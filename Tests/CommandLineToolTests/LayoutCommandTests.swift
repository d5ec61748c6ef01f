import Foundation
import TestSupport
import Testing

struct LayoutCommandTests {
    private static let ticked =
        Repository.root + "/Tests/ReturnsTests/Fixtures/layouts/met-partly-not-met.xlsx"
    private static let evidence =
        Repository.root + "/Tests/ReturnsTests/Fixtures/layouts/evidence-and-further-action.xlsx"

    @Test func `lists the layouts and how they are known`() throws {
        try StandardsTool.run { tool in
            let outcome = try tool("layout", "list")
            #expect(outcome.status == 0)
            let lines = outcome.output.split(separator: "\n")
            #expect(lines.count == 4)
            #expect(lines[1].hasPrefix("evidence-and-further-action    no "))
            #expect(lines[2].hasPrefix("met-partly-not-met             yes "))
        }
    }

    @Test func `a proposal is written, checked and reads its example`() throws {
        try StandardsTool.run { tool in
            let edition = "section175-157-kcsie-2025"
            let written = try tool(
                "layout", "propose", Self.ticked, "--catalogue", edition, "-o", "own.json", "--id",
                "own")
            #expect(written.status == 0)
            #expect(written.output.hasPrefix("wrote own.json\nlook at: "))
            let again = try tool(
                "layout", "propose", Self.ticked, "--catalogue", edition, "--id", "own")
            let file = tool.directory.appendingPathComponent("own.json")
            #expect(try String(contentsOf: file, encoding: .utf8) == again.output)
            let checked = try tool("standards", "check", "own.json")
            #expect(checked.output == "0 errors, 0 queries, 0 advice\n")
            let read = try tool("layout", "check", "own.json", Self.ticked)
            #expect(
                read.output.hasPrefix(
                    "guess: read by the layout 'own' (sure); --layout none reads it by recognition"
                ))
            #expect(read.output.contains("ratings that are not on its scale: 'Met, Partly met'"))
            #expect(read.status == 1)
        }
    }

    @Test func `says what was read where`() throws {
        try StandardsTool.run { tool in
            let outcome = try tool(
                "layout", "check", "evidence-and-further-action", Self.evidence, "--catalogue",
                "section11-key-features-2007")
            #expect(outcome.status == 0)
            #expect(
                outcome.output == """
                    guess: read by the layout 'evidence-and-further-action' (sure); --layout none \
                    reads it by recognition

                    sheet  column  holds                rows  first at
                    Audit  A       criterionText        3     Audit!A5
                    Audit  B       evidence             3     Audit!B5
                    Audit  C       areasForImprovement  2     Audit!C6
                    Audit  B       agencyName           1     Audit!B1

                    references that 'section11-key-features-2007' does not know: none
                    ratings that are not on its scale: none

                    """)
        }
    }

    @Test func `a layout that does not fit is told`() throws {
        try StandardsTool.run { tool in
            let outcome = try tool(
                "layout", "check", "scored-0-3-self-and-moderated", Self.evidence)
            #expect(outcome.status != 0)
            #expect(
                outcome.output.contains(
                    "the layout 'scored-0-3-self-and-moderated' does not fit: row 4 of 'Audit' "
                        + "does not hold the heading 'Key Standard'"))
        }
    }

    @Test func `validate reads by a layout that is asked for, and by none`() throws {
        try StandardsTool.run { tool in
            let asked = try tool(
                "validate", Self.evidence, "--layout", "evidence-and-further-action")
            #expect(asked.output.contains("read by the layout 'evidence-and-further-action'"))
            let known = try tool("validate", Self.ticked)
            #expect(known.output.contains("read by the layout 'met-partly-not-met'"))
            let none = try tool("validate", Self.ticked, "--layout", "none")
            #expect(!none.output.contains("read by the layout"))
            let unknown = try tool("validate", Self.ticked, "--layout", "met-party")
            #expect(unknown.messages.hasPrefix("met-party: error: there is no layout 'met-party'"))
            #expect(unknown.status == 2)
        }
    }

    @Test func `a cycle names the layouts of its returns`() throws {
        try StandardsTool.run { tool in
            try tool.write(
                """
                {
                  "schema": "section11/cycle/1", "id": "round", "title": "Round",
                  "catalogue": "section11-key-features-2007",
                  "layouts": ["evidence-and-further-action"],
                  "areas": [{ "id": "town", "name": "Town" }],
                  "agencies": [
                    { "id": "homes", "name": "Invented Housing Association", "areas": ["town"] }
                  ]
                }
                """, to: "round/cycle.json")
            let returns = tool.directory.appendingPathComponent("round/returns")
            try FileManager.default.createDirectory(
                at: returns, withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                atPath: Self.evidence, toPath: returns.path + "/homes.xlsx")
            let outcome = try tool("validate", "round")
            #expect(outcome.output.contains("read by the layout 'evidence-and-further-action'"))
            #expect(try tool("standards", "check", "round").status == 0)
        }
    }
}
