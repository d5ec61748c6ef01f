import Foundation
import TestSupport
import Testing

/// Boards that keep a folder each, pooled by naming them all.
struct SummariseBoardsTests {
    private static let cycles = ["4lscb-2016-17", "4lscb-2017-18"]

    /// The sample of the four boards, taken apart into a folder for each board.
    private func split(into scratch: Scratch) throws -> [String] {
        let tool = try BuiltTool()
        var areas: [String] = []
        for name in Self.cycles {
            let source = Repository.root + "/Submissions/" + name
            let text = try Data(contentsOf: URL(fileURLWithPath: source + "/cycle.json"))
            let cycle = try #require(
                try JSONSerialization.jsonObject(with: text) as? [String: Any])
            let run = try tool.run(["validate", source, "--format", "json"])
            let report = try #require(
                try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
            let files = try #require(report["files"] as? [[String: Any]])
            let agencies = try #require(cycle["agencies"] as? [[String: Any]])
            areas = (cycle["areas"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
            for area in areas {
                let folder = scratch.path + "/" + area + "/" + name
                try FileManager.default.createDirectory(
                    atPath: folder + "/returns", withIntermediateDirectories: true)
                let own = agencies.filter { ($0["areas"] as? [String])?.contains(area) ?? false }
                var made = cycle
                made["areas"] = (cycle["areas"] as? [[String: Any]])?.filter {
                    $0["id"] as? String == area
                }
                made["agencies"] = own.map { $0.merging(["areas": [area]]) { $1 } }
                made["meetings"] = [Any]()
                try JSONSerialization.data(withJSONObject: made).write(
                    to: URL(fileURLWithPath: folder + "/cycle.json"))
                let ids = Set(own.compactMap { $0["id"] as? String })
                for case let file as String in files.filter({
                    ids.contains($0["agency"] as? String ?? "")
                }).map({ $0["file"] ?? "" }) {
                    let target = folder + "/returns/" + file
                    if !FileManager.default.fileExists(atPath: target) {
                        try FileManager.default.copyItem(
                            atPath: source + "/returns/" + file, toPath: target)
                    }
                }
            }
        }
        return areas.map { scratch.path + "/" + $0 + "/" + Self.cycles[1] }
    }

    private func json(_ arguments: [String]) throws -> [String: Any] {
        let run = try BuiltTool().run(["summarise", "--pool", "--format", "json"] + arguments)
        let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return try #require(document as? [String: Any])
    }

    @Test func `four folders give the figures of the one that they were taken from`() throws {
        let scratch = try Scratch()
        let folders = try split(into: scratch)
        let pooled = try json(folders)
        let whole = try json(["Submissions/4lscb-2017-18"])
        for key in ["standards", "pool", "scope", "indicators"] {
            let (one, two) = (try #require(pooled[key]), try #require(whole[key]))
            #expect((one as? NSObject) == (two as? NSObject), "\(key)")
        }
        let boards = try #require(pooled["boards"] as? [String: Any])
        #expect((boards["repeats"] as? [Any])?.count == 12)
        #expect((boards["issues"] as? [Any])?.isEmpty == true)
        #expect(whole["boards"] is NSNull)
    }

    @Test func `the order of the folders changes no byte`() throws {
        let scratch = try Scratch()
        let folders = try split(into: scratch)
        var seen: Set<Data> = []
        for order in [folders, folders.reversed(), Array(folders[2...] + folders[..<2])] {
            let out = scratch.path + "/out"
            _ = try BuiltTool().run(["summarise", "--pool", "-o", out] + order)
            var all = Data()
            for name in try FileManager.default.contentsOfDirectory(atPath: out).sorted() {
                all += Data(name.utf8)
                all += try Data(contentsOf: URL(fileURLWithPath: out + "/" + name))
            }
            #expect(all.count > 100_000)
            seen.insert(all)
        }
        #expect(seen.count == 1)
    }

    private func write(_ text: String, to path: String) throws {
        try FileManager.default.createDirectory(
            atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path,
            withIntermediateDirectories: true)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    private func writeBoard(_ name: String, rating: String, in folder: String) throws {
        try write(
            """
            {"schema": "section11/cycle/1", "id": "\(name)-2018", "title": "\(name)",
             "catalogue": "section11-4lscb-2017", "opens": "2017-09-01", "due": "2018-01-31",
             "ends": "2018-03-31",
             "agencies": [{"id": "a", "name": "Agency A", "kind": "police", "areas": []}]}
            """, to: folder + "/\(name)/cycle.json")
        try write(
            """
            {"schema": "section11/return/1", "agency": "a", "kind": "full", "responses":
             [{"criterion": "1.1", "rating": "\(rating)", "evidence": "zebra \(name)"}]}
            """, to: folder + "/\(name)/returns/a.json")
    }

    @Test func `a conflict is told, settled by a file, and says no free text`() throws {
        let scratch = try Scratch()
        try writeBoard("north", rating: "Good", in: scratch.path)
        try writeBoard("south", rating: "RI", in: scratch.path)
        let folders = [scratch.path + "/south", scratch.path + "/north"]
        let run = try BuiltTool().run(["summarise", "--pool"] + folders)
        #expect(
            run.output.contains(
                "they differ in 1.1: Good and Requires improvement; the texts beside 1.1 [R121]"))
        #expect(!(run.output + run.errors).contains("zebra"))
        #expect(run.status == 1)
        try write(
            "file,board,supersedes,supersedesBoard\na.json,,a.json,north-2018\n",
            to: scratch.path + "/south/supersedes.csv")
        let settled = try BuiltTool().run(["summarise", "--pool"] + folders)
        #expect(!settled.output.contains("R121"))
        #expect(settled.output.contains("1 of 1"))
        // Within its own folder the line takes nothing away.
        let alone = try BuiltTool().run(["summarise", folders[0]])
        #expect(alone.output.contains("1 of 1 returns received"))
    }

    @Test func `boards that cannot be pooled are refused with a remedy`() throws {
        let run = try BuiltTool().run([
            "summarise", "--pool", "Submissions/4lscb-2017-18", "Submissions/bath-nes-2015-16",
        ])
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("no mapping leads from the one to the other"))
        #expect(run.errors.contains("fix: "))
        let twice = try BuiltTool().run([
            "summarise", "--pool", "Submissions/4lscb-2017-18", "Submissions/4lscb-2017-18/",
        ])
        #expect(twice.status == 2)
        #expect(twice.errors.contains("a folder is named twice"))
    }
}
