import Foundation
import TestSupport
import Testing

struct ExportTidyCommandTests {
    private static let sample = "Submissions/4lscb-2017-18"

    private func text(_ scratch: Scratch, _ name: String) throws -> String {
        try String(
            contentsOfFile: "\(scratch.path)/cycle=4lscb-2017-18/\(name)", encoding: .utf8)
    }

    @Test func `a cycle becomes a folder of tables with their package`() throws {
        let scratch = try Scratch()
        let run = try BuiltTool().run(["export", "tidy", Self.sample, "-o", scratch.path])
        // One of the sample's returns is from nobody's agency.
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("island-housing.xlsx: error: not exported, since its agency"))
        #expect(run.output == "wrote \(scratch.path)/cycle=4lscb-2017-18\n")
        let names = try FileManager.default.contentsOfDirectory(
            atPath: scratch.path + "/cycle=4lscb-2017-18")
        #expect(
            names.sorted() == [
                "agencies.csv", "agency_areas.csv", "areas.csv", "criteria.csv", "cycles.csv",
                "datapackage.json", "grades.csv", "methods.csv", "ratings.csv", "standards.csv",
            ])
        #expect(try text(scratch, "methods.csv").hasSuffix("\nM01,5,10,3\n"))
        #expect(try text(scratch, "ratings.csv").contains(",true,4lscb-2016-17,"))
    }

    @Test func `two runs give the same bytes, and a second cycle leaves the first as it was`()
        throws
    {
        let one = try Scratch()
        let other = try Scratch()
        let tool = try BuiltTool()
        _ = try tool.run(["export", "tidy", Self.sample, "-o", one.path])
        _ = try tool.run(["export", "tidy", Self.sample, "-o", other.path])
        let run = try tool.run([
            "export", "tidy", "Submissions/4lscb-2016-17", "-o", other.path,
        ])
        #expect(run.status == 0)
        for name in ["ratings.csv", "agencies.csv", "datapackage.json"] {
            #expect(try text(one, name) == text(other, name))
        }
    }

    @Test func `a cycle that is named twice is refused before anything is written`() throws {
        let scratch = try Scratch()
        let run = try BuiltTool().run([
            "export", "tidy", Self.sample, Self.sample, "-o", scratch.path,
        ])
        #expect(run.status == 2)
        #expect(run.errors.contains("the cycle '4lscb-2017-18' is named twice"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    }

    @Test func `a file that cannot be read is said not to be exported`() throws {
        let scratch = try Scratch()
        let cycle = scratch.path + "/cycle"
        try FileManager.default.copyItem(
            atPath: Repository.root + "/" + Self.sample, toPath: cycle)
        try Data("%PDF-1.7".utf8).write(to: URL(fileURLWithPath: cycle + "/returns/scan.pdf"))
        let run = try BuiltTool().run(["export", "tidy", cycle, "-o", scratch.path + "/tidy"])
        #expect(run.status == 2)
        #expect(run.errors.contains("scan.pdf: error: not exported, since "))
        #expect(run.output.hasPrefix("wrote "))
    }

    @Test func `a folder to write to is needed`() throws {
        #expect(try BuiltTool().run(["export", "tidy", Self.sample]).status == 64)
    }
}
