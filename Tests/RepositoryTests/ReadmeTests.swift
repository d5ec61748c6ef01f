import Foundation
import TestSupport
import Testing

/// What the README shows is what the program does.
struct ReadmeTests {
    private var readme: String {
        get throws {
            try String(contentsOfFile: Repository.root + "/README.md", encoding: .utf8)
        }
    }

    @Test func `the session is what the program prints`() throws {
        let tool = try BuiltTool()
        let folder = URL(fileURLWithPath: tool.path).deletingLastPathComponent().path
        let sessions = try session()
        #expect(sessions.count >= 2)
        for (command, expected) in sessions {
            let script = "PATH=\"\(folder):$PATH\"; \(command)"
            let run = try BuiltTool.run("/bin/sh", ["-c", script], in: Repository.root)
            #expect(run.output == expected, "\(command)")
        }
    }

    @Test func `every command that is named exists`() throws {
        let tool = try BuiltTool()
        let help = try tool.run(["help"]).output
        for line in try readme.split(separator: "\n") where line.hasPrefix("| `section11 ") {
            let name = line.dropFirst("| `section11 ".count).prefix { $0.isLetter }
            #expect(help.contains("\n  \(name) "), "\(name)")
        }
    }

    @Test func `every target of make that is named exists`() throws {
        let makefile = try String(
            contentsOfFile: Repository.root + "/Makefile", encoding: .utf8)
        for name in ["setup", "demo", "test", "bench", "format", "lint"] {
            #expect(makefile.contains("\n\(name):"), "\(name)")
        }
    }

    /// The commands of the README's terminal session, each with what it prints.
    private func session() throws -> [(command: String, expected: String)] {
        var found: [(String, String)] = []
        var isInside = false
        for line in try readme.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                found.append((String(line.dropFirst(2)), ""))
            } else if isInside, let last = found.indices.last {
                found[last].1 += line + "\n"
            }
        }
        return found
    }
}
