import Foundation
import TestSupport
import Testing

/// The house rules that a compiler does not know.
struct HouseTests {
    @Test func `no source file passes 400 lines`() throws {
        for directory in ["Sources", "Tests"] {
            for file in try SourceFile.all(below: directory, endings: [".swift", ".py", ".sh"]) {
                #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines")
            }
        }
    }

    @Test func `nothing stands at the top but what the README names`() throws {
        let allowed: Set<String> = [
            "Package.swift", "README.md", "Makefile", "Sources", "Tests", "Standards",
            "Submissions", "LICENSE", "CONTRIBUTING.md", "Package.resolved", "out",
        ]
        let entries = try FileManager.default.contentsOfDirectory(atPath: Repository.root)
        for entry in entries where !entry.hasPrefix(".") {
            #expect(allowed.contains(entry), "\(entry) stands at the top")
        }
    }

    @Test func `nothing is forced`() throws {
        for file in try SourceFile.all(below: "Sources", endings: [".swift"]) {
            for (number, line) in file.lines.enumerated() {
                let isForced = line.contains("try!") || line.contains(" as! ")
                #expect(!isForced, "\(file.path):\(number + 1) forces")
            }
        }
    }

    @Test func `every sample says that it is invented`() throws {
        for file in try SourceFile.all(below: "Submissions", endings: ["cycle.json"]) {
            #expect(file.text.contains("\"invented\": true"), "\(file.path)")
            #expect(file.text.contains("\"notice\": \""), "\(file.path)")
        }
    }
}
