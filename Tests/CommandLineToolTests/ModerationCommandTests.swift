import Foundation
import TestSupport
import Testing

struct ModerationCommandTests {
    /// A copy of the sample cycles in a scratch folder, with a log of decisions.
    private func scratch(_ log: String) throws -> Scratch {
        let scratch = try Scratch()
        for cycle in ["4lscb-2016-17", "4lscb-2017-18"] {
            try FileManager.default.copyItem(
                atPath: Repository.root + "/Submissions/" + cycle,
                toPath: scratch.path + "/" + cycle)
        }
        try log.write(
            toFile: scratch.path + "/4lscb-2017-18/moderation.csv", atomically: true,
            encoding: .utf8)
        return scratch
    }

    private static let log = """
        agency,criterion,moderated,by,date,reason
        ambulance-trust,5.1,Good,moderation panel,2018-02-20,seen on a visit
        acute-hospital-trust,2.1,Requires improvement,moderation panel,2018-02-20,not shown

        """

    @Test func `own and moderated ratings stand side by side`() throws {
        let scratch = try scratch(Self.log)
        let run = try BuiltTool().run([
            "moderation", scratch.path + "/4lscb-2017-18", "--area", "southampton",
        ])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("answers moderated: 2; agencies moderated: 2"))
        #expect(run.output.contains("moderation.csv"))
        #expect(!run.output.contains("seen on a visit"))
    }

    @Test func `a moderation after the summary says what it changed`() throws {
        let scratch = try scratch(Self.log)
        let cycle = scratch.path + "/4lscb-2017-18"
        let log = cycle + "/moderation.csv"
        try FileManager.default.removeItem(atPath: log)
        let kept = try BuiltTool().run([
            "summarise", cycle, "--area", "southampton", "--format", "json",
        ])
        let summary = scratch.path + "/kept.json"
        try kept.output.write(toFile: summary, atomically: true, encoding: .utf8)
        let since = ["moderation", cycle, "--since", summary, "--area", "southampton"]
        let same = try BuiltTool().run(since)
        #expect(same.status == 0, "\(same.errors)")
        #expect(same.output.contains("0 of 11 standards changed in count, rank or flags."))
        try Self.log.write(toFile: log, atomically: true, encoding: .utf8)
        let changed = try BuiltTool().run(since)
        #expect(changed.status == 0)
        #expect(!changed.output.contains("0 of 11 standards changed"))
        let other = try BuiltTool().run(["moderation", cycle, "--since", summary])
        #expect(other.status == 2)
        #expect(other.errors.contains("the summary is of something else: areas 'southampton'"))
    }

    @Test func `the check of a whole cycle names what is wrong beside the returns`() throws {
        let scratch = try scratch("agency,criterion,moderated\npolise,5.1,Good\n")
        let cycle = scratch.path + "/4lscb-2017-18"
        try "file,supersedes\nnew.csv,polise.csv\n".write(
            toFile: cycle + "/supersedes.csv", atomically: true, encoding: .utf8)
        let run = try BuiltTool().run(["validate", cycle])
        #expect(
            run.output.contains("\n4lscb-2017-18: beside the returns\nsupersedes.csv:A2: error: "))
        #expect(
            run.output.contains("\nmoderation.csv:A2: error: agency 'polise' is in no register"))
        let json = try BuiltTool().run(["validate", cycle, "--format", "json"]).output
        #expect(json.contains("\"file\": \"supersedes.csv\""))
        #expect(json.contains("\"code\": \"S154\""))
        // One return by itself says nothing of the board's files.
        let one = try BuiltTool().run([
            "validate", cycle + "/returns/community-health-trust.json",
        ])
        #expect(!one.output.contains("beside the returns"))
        #expect(one.status == 0)
        let summary = try BuiltTool().run(["summarise", cycle])
        #expect(summary.errors.contains("supersedes.csv:B2: error: file 'polise.csv'"))
    }

    @Test func `a decision that names nothing is an error with its cell`() throws {
        let scratch = try scratch("agency,criterion,moderated\npolise,5.1,Good\n")
        let cycle = scratch.path + "/4lscb-2017-18"
        for command in ["moderation", "summarise"] {
            let run = try BuiltTool().run([command, cycle])
            #expect(run.status >= 1)
            #expect(
                run.errors.contains("moderation.csv:A2: error: agency 'polise' is in no register"))
        }
    }

    @Test func `a file that is no summary is refused`() throws {
        let run = try BuiltTool().run([
            "moderation", "Submissions/4lscb-2017-18", "--since",
            "Submissions/4lscb-2017-18/cycle.json",
        ])
        #expect(run.status == 2)
        #expect(run.errors.contains("the file is no summary in JSON"))
        #expect(run.errors.contains("fix: "))
        #expect(run.output.isEmpty)
    }
}
