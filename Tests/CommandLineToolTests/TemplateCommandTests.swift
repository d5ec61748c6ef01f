#if CommandLine
import ArgumentParser
import FoundationEssentials
import Section11Returns
import Testing

@testable import CommandLineTool

/// The sample cycle's own files are the input.
struct TemplateCommandTests {
    private static let root: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/")
    }()

    private static let cycle = root + "/Submissions/4lscb-2017-18"

    /// Answers a command in a folder of its own, and gives what it said with the files it wrote.
    private static func answer(
        _ arguments: [String], read: (String) throws -> Void = { _ in }
    ) throws -> (status: Int32, output: Output) {
        let folder = FileManager.default.temporaryDirectory.path + "/section11-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let command = try TemplateCommand.parse(
            ["--cycle", cycle, "-o", folder + "/out/"] + arguments)
        var output = Output()
        let status = command.answer(into: &output)
        try read(folder + "/out")
        return (status, output)
    }

    @Test func `writes one agency's blank return with the actions it left open`() throws {
        let (status, output) = try Self.answer(["--agency", "police-force"]) { folder in
            let path = folder + "/4lscb-2017-18-police-force.xlsx"
            let submission = Submission.read(path: path)
            let blank = try #require(submission.returns.first)
            #expect(blank.agencyID.text == "police-force")
            #expect(blank.kind == .update)
            #expect(blank.actions.first?.number == "POL-2016-01")
            #expect(blank.actions.allSatisfy { $0.isOpen })
        }
        #expect(status == 0)
        #expect(output.text.hasSuffix("/out/4lscb-2017-18-police-force.xlsx\n"))
        #expect(output.messages == "")
    }

    @Test func `writes one file for every agency that is asked`() throws {
        let (status, output) = try Self.answer(["--all"]) { folder in
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(names.count == 36)
            #expect(names.allSatisfy { $0.hasSuffix(".xlsx") && !$0.hasPrefix(".") })
        }
        #expect(status == 0)
        #expect(output.text.split(separator: "\n").count == 36)
    }

    @Test func `names the agency that is meant`() throws {
        let (status, output) = try Self.answer(["--agency", "polic force"])
        #expect(status == 2)
        #expect(output.text == "")
        #expect(output.messages.contains("error: the cycle has no agency 'polic force'"))
        #expect(output.messages.contains("fix: use 'police-force'"))
    }

    @Test func `wants either one agency or all`() {
        #expect(throws: (any Error).self) { try TemplateCommand.parse(["--cycle", "c"]) }
        #expect(throws: (any Error).self) {
            try TemplateCommand.parse(["--cycle", "c", "--all", "--agency", "a"])
        }
    }
}
#endif
