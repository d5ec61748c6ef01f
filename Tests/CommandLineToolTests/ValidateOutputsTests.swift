#if CommandLine
import ArgumentParser
import FoundationEssentials
import Section11Returns
import TestSupport
import Testing

@testable import CommandLineTool

/// The sample cycle's own files are the input.
struct ValidateOutputsTests {
    private static let cycle = Repository.root + "/Submissions/4lscb-2017-18"
    private static let file = cycle + "/returns/city-adult-social-care.xlsx"

    private func answer(_ arguments: [String]) throws -> (status: Int32, output: Output) {
        let command = try ValidateCommand.parse(arguments)
        var output = Output()
        let status = command.answer(into: &output)
        return (status, output)
    }

    @Test func `explains codes without a file`() throws {
        let (status, output) = try answer(["--explain", "R214", "M01"])
        #expect(status == 0)
        #expect(output.text.hasPrefix("R214: "))
        #expect(output.text.contains("\nExample:\n"))
        #expect(output.text.contains("\n\nM01: "))
        let unknown = try answer(["--explain", "R999"])
        #expect(unknown.status == 2)
        #expect(unknown.output.messages.contains("R999: error: no check, flag or method"))
    }

    @Test func `prints the page of one return`() throws {
        let (status, output) = try answer([Self.file, "--format", "html"])
        #expect(status == 1)
        #expect(output.text.hasPrefix("<!DOCTYPE html>"))
        #expect(output.text.contains("three errors must be corrected"))
    }

    @Test func `writes one page for each of several returns`() throws {
        let scratch = try Scratch()
        let folder = scratch.path + "/pages"
        let (status, output) = try answer([Self.cycle, "--format", "html", "-o", folder])
        #expect(status == 1)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.count == 35)
        #expect(output.text.split(separator: "\n").count == 35)
        let needs = try answer([Self.cycle, "--format", "html"])
        #expect(needs.status == 2)
        #expect(needs.output.messages.contains("fix: name a folder with -o"))
    }

    @Test func `writes a copy beside the report`() throws {
        let scratch = try Scratch()
        let path = scratch.path + "/copy.xlsx"
        let (status, output) = try answer([Self.file, "--annotate", "-o", path])
        #expect(status == 1)
        #expect(output.text.contains("Standards!D41: error: rating for criterion 7.3 is blank"))
        let copy = Submission.read(path: path)
        #expect(copy.returns.first?.agencyID.text == "city-adult-social-care")
    }

    @Test func `never replaces a return`() throws {
        let scratch = try Scratch()
        let path = scratch.path + "/return.xlsx"
        try FileManager.default.copyItem(atPath: Self.file, toPath: path)
        let before = try Data(contentsOf: URL(filePath: path))
        for arguments in [["--annotate"], ["--format", "xlsx"], ["--format", "sarif"]] {
            let (status, output) = try answer(
                [path, "--cycle", Self.cycle, "-o", path] + arguments)
            #expect(status == 2)
            #expect(output.messages.contains("this is one of the returns"))
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }

    @Test func `prints one line for each agency and writes a letter for each return`() throws {
        let scratch = try Scratch()
        let (status, output) = try answer([Self.cycle, "--table", "--letters", scratch.path])
        #expect(status == 1)
        #expect(output.text.split(separator: "\n").count == 39)
        #expect(output.text.contains("Port city youth offending service"))
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
        #expect(names.count == 35 && names.contains("city-adult-social-care.txt"))
    }

    @Test func `refuses what does not go together`() {
        for arguments in [
            [], ["--explain", "R201", "--", "a.csv"], ["a.csv", "--annotate", "--format", "html"],
            ["a.csv", "--table", "--format", "json"], ["a.csv", "--format", "xlsx"],
        ] {
            #expect(throws: (any Error).self) { try ValidateCommand.parse(arguments) }
        }
    }
}
#endif
