import Foundation
import TestSupport
import Testing

struct ActionsCommandTests {
    /// What the list of the small cycle looks like at a terminal.
    private var expected: String {
        get throws {
            try String(
                contentsOfFile: Repository.root
                    + "/Tests/CommandLineToolTests/Fixtures/actions-small.txt", encoding: .utf8)
        }
    }

    /// Two cycles of one agency, in a folder each.
    private func scratch() throws -> Scratch {
        let scratch = try Scratch()
        try write(
            "2017", after: "null", in: scratch,
            """
            { "id": "A1", "criterion": "5.1", "action": "Agree a rota.", "lead": "Manager",
              "due": "2017-06-30", "status": "On target" }
            """)
        try write(
            "2018", after: "\"2017\"", in: scratch,
            """
            { "id": "A1", "criterion": "5.1", "action": "Agree a rota.", "lead": "Manager",
              "due": "2018-01-31", "status": "Off target", "impact": "Not yet." },
            { "id": "A2", "criterion": "6.1", "action": "Ask staff.", "lead": "Clerk",
              "due": "2018-06-30", "status": "On target" }
            """)
        return scratch
    }

    private func write(
        _ id: String, after previous: String, in scratch: Scratch, _ actions: String
    ) throws {
        let folder = scratch.path + "/" + id
        try FileManager.default.createDirectory(
            atPath: folder + "/returns", withIntermediateDirectories: true)
        let cycle = """
            { "schema": "section11/cycle/1", "id": "\(id)", "title": "Cycle \(id)",
              "catalogue": "section11-4lscb-2017", "ends": "\(id)-03-31", "previous": \(previous),
              "invented": true, "notice": "Invented for a test.",
              "areas": [ { "id": "here", "name": "Here" } ],
              "agencies": [
                { "id": "a", "name": "Agency a", "expects": "full", "areas": ["here"] } ] }
            """
        try cycle.write(toFile: folder + "/cycle.json", atomically: true, encoding: .utf8)
        let answered = """
            { "schema": "section11/return/1", "agency": "a", "cycle": "\(id)", "kind": "full",
              "responses": [], "actions": [ \(actions) ] }
            """
        try answered.write(toFile: folder + "/returns/a.json", atomically: true, encoding: .utf8)
    }

    @Test func `a small cycle is listed as a person reads it`() throws {
        let scratch = try scratch()
        let run = try BuiltTool().run(["actions", scratch.path + "/2018"])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let expected = try expected
        #expect(run.output == expected)
    }

    @Test func `the cycle before may be named too and changes nothing`() throws {
        let scratch = try scratch()
        let run = try BuiltTool().run(
            ["actions", scratch.path + "/2017", scratch.path + "/2018"])
        let expected = try expected
        #expect(run.output == expected)
    }

    @Test func `the day and the choice of overdue actions are the caller's`() throws {
        let scratch = try scratch()
        let run = try BuiltTool().run(
            [
                "actions", scratch.path + "/2018", "--overdue", "--as-of", "2018-02-01",
                "--format", "csv",
            ])
        let lines = run.output.split(separator: "\n")
        #expect(lines.count { $0.contains("Agency a") } == 1)
        #expect(run.output.contains("A1,5.1"))
        #expect(run.output.contains(",red,1,2017,2018,false,2017-06-30 (2017);2018-01-31 (2018)"))
    }

    @Test func `an area, an agency or a cycle that is named wrongly is said`() throws {
        let scratch = try scratch()
        let folder = scratch.path + "/2018"
        let tool = try BuiltTool()
        for (arguments, said) in [
            ([folder, "--area", "there"], "'there' is not an area of the cycles"),
            ([folder, "--agency", "nobody"], "'nobody' is in no register of the cycles"),
            ([folder, folder], "the cycle '2018' is named twice"),
        ] {
            let run = try tool.run(["actions"] + arguments)
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            #expect(run.errors.contains(said))
        }
        let one = try tool.run(["actions", folder, "--agency", "Agency a", "--area", "here"])
        #expect(one.status == 0)
        #expect(one.output.contains("actions: 2; open: 2; overdue: 1"))
    }
}
