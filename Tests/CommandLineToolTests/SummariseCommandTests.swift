import Foundation
import TestSupport
import Testing

struct SummariseCommandTests {
    private let cycle = "Submissions/4lscb-2017-18"

    private func json(_ arguments: [String]) throws -> [String: Any] {
        let run = try BuiltTool().run(["summarise", cycle, "--format", "json"] + arguments)
        let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return try #require(document as? [String: Any])
    }

    @Test func `the area's three weak standards and its returns`() throws {
        let summary = try json(["--area", "southampton"])
        let flags = try #require(summary["flags"] as? [[String: Any]])
        let weak = flags.filter { $0["code"] as? String == "F01" }.map { $0["figure"] as? String }
        #expect(weak == ["5", "6", "11"])
        let returns = try #require(summary["returns"] as? [String: Any])
        #expect(returns["expected"] as? Int == 19)
        #expect(returns["received"] as? Int == 19)
        #expect(returns["full"] as? Int == 6)
        #expect(returns["update"] as? Int == 13)
    }

    @Test func `the pool adds up`() throws {
        let pool = try #require(try json(["--pool"])["pool"] as? [String: Any])
        #expect(pool["reconciles"] as? Bool == true)
        #expect(pool["sumOfAreas"] as? Int == 65)
        #expect(pool["doubleCounting"] as? Int == 31)
        #expect(pool["distinctReturns"] as? Int == 34)
    }

    @Test func `files are written with a manifest of their digests`() throws {
        let scratch = try Scratch()
        let run = try BuiltTool().run(
            ["summarise", cycle, "--area", "southampton", "-o", scratch.path])
        #expect(run.status == 1)
        #expect(run.output.contains("wrote \(scratch.path)/summary.html"))
        let manifest = try #require(
            try JSONSerialization.jsonObject(
                with: Data(contentsOf: URL(fileURLWithPath: scratch.path + "/manifest.json")))
                as? [String: Any])
        let outputs = try #require(manifest["outputs"] as? [[String: String]])
        let listed = Set(outputs.compactMap { $0["file"] })
        let there = Set(try FileManager.default.contentsOfDirectory(atPath: scratch.path))
        #expect(listed.union(["manifest.json"]) == there)
        let inputs = try #require(manifest["inputs"] as? [[String: Any]])
        #expect(inputs.count == 71)
    }

    @Test func `a format that cannot be made is said, and nothing is missing in silence`() throws {
        let scratch = try Scratch()
        let tool = try BuiltTool()
        for arguments in [["--format", "xlsx"], ["--public", "--format", "xlsx"]] {
            let run = try BuiltTool.run(
                "/usr/bin/env",
                [
                    "TMPDIR=\(scratch.path)/nowhere", tool.path, "summarise", cycle, "-o",
                    scratch.path,
                ]
                    + arguments, in: Repository.root)
            #expect(run.status == 2)
            #expect(run.errors.contains("xlsx: error: the file cannot be made"))
            #expect(run.errors.contains("fix: make room, or set TMPDIR"))
            #expect(!run.output.contains("wrote"))
        }
    }

    /// Same input, same bytes: whatever the time zone and the language of the machine.
    @Test func `neither time zone nor language changes a byte`() throws {
        let tool = try BuiltTool()
        var seen: Set<Data> = []
        for (zone, language) in [
            ("UTC", "C"), ("Asia/Tokyo", "tr_TR.UTF-8"), ("America/St_Johns", "de_DE.UTF-8"),
        ] {
            let scratch = try Scratch()
            _ = try BuiltTool.run(
                "/usr/bin/env",
                [
                    "TZ=\(zone)", "LC_ALL=\(language)", tool.path, "summarise", cycle, "-o",
                    scratch.path,
                ], in: Repository.root)
            var all = Data()
            for name in try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() {
                all += Data(name.utf8)
                all += try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/" + name))
            }
            #expect(all.count > 100_000)
            seen.insert(all)
        }
        #expect(seen.count == 1)
    }

    /// The page and the section for an annual report quote agencies, and say so on top.
    @Test func `what agencies wrote stands in the officers' files alone, which say so`() throws {
        let scratch = try Scratch()
        let returns = scratch.path + "/cycle/returns"
        try FileManager.default.createDirectory(
            atPath: returns, withIntermediateDirectories: true)
        let secret = "zebra-crossing-7731"
        let cycle = """
            {"schema": "section11/cycle/1", "id": "c", "title": "C",
             "catalogue": "section11-4lscb-2017", "opens": "2017-09-01", "due": "2018-01-31",
             "ends": "2018-03-31", "areas": [{"id": "here", "name": "Here"}],
             "agencies": [{"id": "a", "name": "A", "kind": "police", "areas": ["here"]}]}
            """
        let answered = """
            {"schema": "section11/return/1", "agency": "a", "kind": "full", "responses":
             [{"criterion": "1.1", "rating": "Good", "evidence": "\(secret)", "reason": "\(secret)"},
              {"criterion": "1.2", "rating": "RI", "areasForImprovement": "\(secret)"}],
             "actions": [{"id": "1", "criterion": "1.2", "action": "\(secret)", "status": "Complete",
               "impact": "\(secret)"}]}
            """
        try cycle.write(
            toFile: scratch.path + "/cycle/cycle.json", atomically: true, encoding: .utf8)
        try answered.write(toFile: returns + "/a.json", atomically: true, encoding: .utf8)
        let out = scratch.path + "/out"
        let tool = try BuiltTool()
        let runs = [
            try tool.run(["summarise", scratch.path + "/cycle", "-o", out]),
            try tool.run(["summarise", scratch.path + "/cycle", "-o", out, "--public"]),
            try tool.run(["summarise", scratch.path + "/cycle", "--format", "md"]),
            try tool.run(["validate", returns + "/a.json"]),
            try tool.run(["explain", scratch.path + "/cycle", "1.1"]),
        ]
        for run in runs {
            #expect(run.output.utf8.count > 100)
            #expect(!run.output.contains(secret))
            #expect(!run.errors.contains(secret))
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: out) {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: out + "/" + name)))
            let text =
                [".xlsx", ".docx"].contains(where: name.hasSuffix)
                ? try WorkbookDump.lines(of: bytes).joined(separator: "\n")
                : String(decoding: bytes, as: UTF8.self)
            let isForOfficers = ["summary.html", "summary.docx", "summary.md"].contains(name)
            #expect(text.contains(secret) == isForOfficers, "\(name)")
            let says = text.lowercased().contains("not for publication")
            #expect(says == isForOfficers, "\(name)")
        }
    }

    @Test(arguments: [
        (["summarise", "nowhere"], 2, "cannot be opened"),
        (["summarise", "Submissions/4lscb-2017-18", "--area", "kent"], 2, "not an area"),
        (["summarise", "Submissions/4lscb-2017-18", "--format", "pdf"], 64, "no format 'pdf'"),
        (["summarise", "Submissions/4lscb-2017-18", "--format", "html"], 2, "add -o DIR"),
        (["summarise", "Submissions/4lscb-2017-18", "--as-of", "soon"], 64, "no date"),
        (["summarise"], 64, "cycle-dir"),
    ])
    func `wrong usage is said and has its status`(
        arguments: [String], status: Int32, words: String
    ) throws {
        let run = try BuiltTool().run(arguments)
        #expect(run.status == status)
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test func `a programme is answered cycle by cycle with one overview`() throws {
        let run = try BuiltTool().run(["summarise", "Submissions/solihull-2012-13"])
        #expect(run.output.contains("Safeguarding officer"))
        #expect(run.output.contains("Chief education welfare officer"))
        #expect(run.output.contains("\noverview\n"))
    }

    @Test func `the published training figures are named`() throws {
        let output = try BuiltTool().run(["summarise", "Submissions/southend-2011-12"]).output
        #expect(output.contains("mean of the agencies' own percentages: 84.65 %"))
        #expect(
            output.contains(
                "do not reach the target (> 70 %): Community healthcare provider, "
                    + "Adult and community college"))
        #expect(
            output.contains("could supply no figure: Police force, Council specialist services"))
    }
}
