import Foundation
import TestSupport
import Testing

/// What the program says of a code is what the sources say of it.
struct GlossaryTests {
    private static func source() throws -> GlossarySource {
        GlossarySource(try SourceFile.all(below: "Sources", endings: [".swift"]))
    }

    @Test func `the tables are those that the doc comments make`() throws {
        let source = try Self.source()
        let records = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
        for family in GlossarySource.families {
            let name = family.name.prefix(1).uppercased() + family.name.dropFirst()
            let path = Repository.root + "/Sources/Export/Glossary/Glossary\(name).swift"
            let made = source.file(family)
            if records { try made.write(toFile: path, atomically: true, encoding: .utf8) }
            let kept = try? String(contentsOfFile: path, encoding: .utf8)
            #expect(kept == made, "Glossary\(name).swift is not what the doc comments say")
        }
        #expect(!records, "the glossary is written anew; look at the difference")
    }

    @Test func `every code that the sources declare is in a table`() throws {
        let explained = Set(try Self.source().codes)
        for file in try SourceFile.all(below: "Sources", endings: [".swift"]) {
            for line in file.lines {
                guard let start = line.range(of: "rawValue: \"") else { continue }
                let code = line[start.upperBound...].prefix { $0 != "\"" }
                guard let letter = code.first, "SRFM".contains(letter),
                    (3...4).contains(code.count), code.dropFirst().allSatisfy(\.isNumber)
                else { continue }
                #expect(explained.contains(String(code)), "\(file.path) declares \(code)")
            }
        }
        for method in 1...7 { #expect(explained.contains("M0\(method)")) }
    }

    @Test func `a doc comment becomes an entry`() {
        let file = SourceFile(
            path: "Sources/Odd.swift",
            text: """
                /// R299: a thing is odd.
                ///
                /// Looks for odd things.
                ///
                ///     a | b
                ///
                /// Source: nothing.
                enum Odd { static let severity = AuditIssue.Severity.query }
                /// Ways.
                ///
                /// - M98 best: the best
                ///   of all.
                /// - M99: none; at all.
                """ + "\nstruct Ways {}\n")
        let source = GlossarySource([file])
        #expect(source.codes == ["M98", "M99", "R299"])
        let table = source.file(GlossarySource.families[3])
        #expect(table.contains("\n        R299 query: a thing is odd.\n\n        Looks for odd "))
        #expect(table.contains("\n            a | b\n\n        Source: nothing.\n"))
        let methods = source.file(GlossarySource.families[1])
        #expect(methods.contains("        M98: best\n\n        the best of all.\n        %\n"))
    }
}
