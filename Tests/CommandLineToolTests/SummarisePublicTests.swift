import Foundation
import TestSupport
import Testing

struct SummarisePublicTests {
    private let cycle = "Submissions/4lscb-2017-18"

    /// The register's agencies, with every name by which they go.
    private func names() throws -> [String] {
        let data = try Data(
            contentsOf: URL(fileURLWithPath: Repository.root + "/" + cycle + "/cycle.json"))
        let register = try #require(
            try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let agencies = try #require(register["agencies"] as? [[String: Any]])
        return agencies.flatMap {
            [$0["id"], $0["name"]].compactMap { $0 as? String } + ($0["aliases"] as? [String] ?? [])
        }
    }

    @Test(arguments: [["--pool"], ["--area", "southampton"], ["--area", "hampshire"]])
    func `no agency stands beside a grade and no flag is told`(scope: [String]) throws {
        let scratch = try Scratch()
        let run = try BuiltTool().run(
            ["summarise", cycle, "--public", "-o", scratch.path] + scope)
        #expect(run.status == 1)
        var texts = ["printed": run.output]
        let there = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
        for name in there {
            let data = try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/" + name))
            texts[name] =
                name.hasSuffix("xlsx")
                ? try Self.rows(of: Array(data)) : String(decoding: data, as: UTF8.self)
        }
        #expect(
            Set(there).isSuperset(of: [
                "publication.xlsx", "publication.md", "public-standards.csv", "manifest.json",
            ]))
        let grades = ["Inadequate", "Requires improvement", "Good", "Outstanding", "improvement"]
        let names = try names()
        var namesSeen = 0
        for (file, text) in texts where file != "manifest.json" {
            for line in text.split(separator: "\n") {
                let named = names.filter { line.contains($0) }
                namesSeen += named.count
                if named.isEmpty { continue }
                #expect(!grades.contains { line.contains($0) }, "\(file): \(line)")
            }
            #expect(text.firstMatch(of: #/\bF(0[1-9]|1[0-4])\b/#) == nil, "\(file)")
        }
        // The list of agencies stands alone, so the search can find.
        #expect(namesSeen > 10)
        let standards = try #require(texts["public-standards.csv"])
        #expect(standards.contains("[c]"))
        #expect(standards.firstMatch(of: #/,[1-4],/#) == nil)
    }

    /// The workbook as a line a row.
    private static func rows(of bytes: [UInt8]) throws -> String {
        var lines: [String: [String]] = [:]
        for line in try WorkbookDump.lines(of: bytes) {
            let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
            let place = parts[0].filter { !"ABCDEFGHIJKLMNOP".contains($0) || $0 == "!" }
            lines[place, default: []].append(parts.last ?? "")
        }
        return lines.values.map { $0.joined(separator: " | ") }.joined(separator: "\n")
    }

    @Test func `a form without a public version is refused with a remedy`() throws {
        let run = try BuiltTool().run(["summarise", cycle, "--public", "--format", "json"])
        #expect(run.status == 64)
        #expect(run.errors.contains("'json' has no public form; use xlsx, md, csv"))
    }
}
