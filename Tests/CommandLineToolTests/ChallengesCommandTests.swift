import Foundation
import TestSupport
import Testing

struct ChallengesCommandTests {
    private func scratch(_ log: String?) throws -> Scratch {
        let scratch = try Scratch()
        let cycle = """
            { "schema": "section11/cycle/1", "id": "small", "title": "Small",
              "catalogue": "section11-4lscb-2017", "opens": "2017-09-01", "ends": "2018-03-31",
              "invented": true, "notice": "Invented for a test.", "areas": [],
              "agencies": [ { "id": "a", "name": "Agency a", "expects": "full" } ] }
            """
        try cycle.write(toFile: scratch.path + "/cycle.json", atomically: true, encoding: .utf8)
        if let log {
            try log.write(
                toFile: scratch.path + "/challenges.csv", atomically: true, encoding: .utf8)
        }
        return scratch
    }

    private let log = """
        raised,raisedBy,agency,standard,challenge,response,outcome,closed
        2018-01-30,board chair,a,5,Who is trained?,,,
        2017-10-01,board chair,a,6,Who is checked?,All.,Agreed.,2017-11-01
        """

    @Test func `the log is listed, open challenges first, on the day that is given`() throws {
        let scratch = try scratch(log)
        let run = try BuiltTool().run(["challenges", scratch.path, "--as-of", "2018-03-01"])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.contains("as of: 2018-03-01; challenges: 2; open: 1"))
        let lines = run.output.split(separator: "\n")
        let open = lines.firstIndex { $0.contains("Who is trained?") }
        let closed = lines.firstIndex { $0.contains("Who is checked?") }
        #expect(try #require(open) < #require(closed))
        #expect(open.map { lines[$0].contains("  open    30  ") } == true)
    }

    @Test func `what is for the public names nobody and no small count`() throws {
        let scratch = try scratch(log)
        let run = try BuiltTool().run(["challenges", scratch.path, "--public"])
        #expect(run.status == 0)
        #expect(run.output.contains("Invented for a test."))
        #expect(run.output.contains("challenges: [c]"))
        #expect(!run.output.contains("Agency a"))
        #expect(!run.output.contains("Who is"))
    }

    @Test func `a part of the cycle is not for the public`() throws {
        let scratch = try scratch(log)
        let run = try BuiltTool().run(["challenges", scratch.path, "--public", "--area", "here"])
        #expect(run.status == 64)
    }

    @Test func `a fault of the log is told and makes the status 1, no log is none`() throws {
        let faulty = try scratch(log + "\nsoon,board chair,a,5,Why?,,,\n")
        let run = try BuiltTool().run(["challenges", faulty.path])
        #expect(run.status == 1)
        #expect(run.output.contains("S198"))
        let without = try scratch(nil)
        let bare = try BuiltTool().run(["challenges", without.path])
        #expect(bare.status == 0)
        #expect(bare.output.contains("there is no challenges.csv beside the cycle"))
    }
}
