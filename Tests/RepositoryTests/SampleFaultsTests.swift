import Foundation
import TestSupport
import Testing

/// The faults in the sample cycle are the ones that its README names, and no others.
struct SampleFaultsTests {
    private struct Fault: Hashable, Comparable, CustomStringConvertible {
        var file: String
        var code: String

        var description: String { "\(file) [\(code)]" }

        static func < (left: Fault, right: Fault) -> Bool {
            (left.file, left.code) < (right.file, right.code)
        }
    }

    @Test func `validate finds the deliberate faults and nothing else`() throws {
        let readme = try String(
            contentsOfFile: Repository.root + "/Submissions/README.md", encoding: .utf8)
        let named = readme.split(separator: "\n").flatMap { line -> [Fault] in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
            }
            guard cells.count == 6 else { return [] }
            let codes = cells[4].components(separatedBy: ", ")
            guard codes.allSatisfy({ $0.count == 4 && $0.hasPrefix("R") }) else { return [] }
            return codes.map { Fault(file: cells[1], code: $0) }
        }
        #expect(named.count >= 13)
        let run = try BuiltTool().run(
            ["validate", "Submissions/4lscb-2017-18", "--format", "json"])
        #expect(run.status == 1)
        let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        let found = report.files.flatMap { file in
            file.issues.filter { $0.severity != "advice" }.map {
                Fault(file: file.file, code: $0.code)
            }
        }
        #expect(Set(found).sorted() == Set(named).sorted())
    }

    private struct Report: Decodable {
        struct File: Decodable {
            var file: String
            var issues: [Issue]
        }
        struct Issue: Decodable {
            var code: String
            var severity: String
        }
        var files: [File]
    }
}
