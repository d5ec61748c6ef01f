import Foundation
import TestSupport
import Testing

/// One real example of every issue that a return can raise, as it is printed.
struct EveryCodeTests {
    private static let fixtures =
        Repository.root + "/Tests/CommandLineToolTests/Fixtures"

    private struct Report: Decodable {
        struct File: Decodable {
            var file: String
            var issues: [Issue]
        }
        struct Issue: Decodable {
            var code: String
            var severity: String
            var place: String
            var message: String
            var fix: String
        }
        var files: [File]
    }

    /// The first example of each code, by code.
    private func examples() throws -> [(code: String, text: String)] {
        var first: [String: String] = [:]
        for cycle in ["now", "mini"] {
            let run = try BuiltTool().run(
                ["validate", Self.fixtures + "/every-code/" + cycle, "--format", "json"])
            let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
            for file in report.files {
                for issue in file.issues where first[issue.code] == nil {
                    let place = issue.place.isEmpty ? file.file : "\(file.file):\(issue.place)"
                    first[issue.code] = """
                        \(place): \(issue.severity): \(issue.message) [\(issue.code)]
                            fix: \(issue.fix)
                        """
                }
            }
        }
        return first.sorted { $0.key < $1.key }.map { (code: $0.key, text: $0.value) }
    }

    @Test func `each prints what it printed when it was last read aloud`() throws {
        let printed = try examples().map(\.text).joined(separator: "\n") + "\n"
        let path = Self.fixtures + "/every-code.txt"
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try printed.write(toFile: path, atomically: true, encoding: .utf8)
            Issue.record("recorded new golden file \(path)")
        }
        let golden = try String(contentsOfFile: path, encoding: .utf8)
        let changed = Set(printed.split(separator: "\n")).symmetricDifference(
            golden.split(separator: "\n"))
        #expect(changed.isEmpty, "\(changed.sorted().joined(separator: "\n"))")
    }

    @Test func `no code of a return is without an example`() throws {
        var declared: Set<String> = []
        let sources = Repository.root + "/Sources/Returns"
        for case let name as String in FileManager.default.enumerator(atPath: sources) ?? .init()
        where name.hasSuffix(".swift") {
            let text = try String(contentsOfFile: sources + "/" + name, encoding: .utf8)
            for piece in text.components(separatedBy: "rawValue: \"R").dropFirst() {
                declared.insert("R" + piece.prefix { $0.isNumber })
            }
        }
        #expect(declared.count > 60)
        let shown = Set(try examples().map(\.code))
        #expect(declared.subtracting(shown).sorted() == [])
    }
}
