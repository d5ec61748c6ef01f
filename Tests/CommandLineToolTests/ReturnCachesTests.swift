import Foundation
import TestSupport
import Testing

/// What was read once is not read again, and nobody can tell but by the clock.
struct ReturnCachesTests {
    private let tool: BuiltTool
    private let scratch: Scratch
    private var cycle: String { scratch.path + "/4lscb-2017-18" }

    init() throws {
        tool = try BuiltTool("section11")
        scratch = try Scratch()
        for name in ["4lscb-2016-17", "4lscb-2017-18"] {
            try FileManager.default.copyItem(
                atPath: Repository.root + "/Submissions/" + name,
                toPath: scratch.path + "/" + name)
        }
    }

    private func kept(_ variant: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(
            atPath: cycle + "/.section11-cache/" + variant)) ?? []
    }

    @Test(arguments: [["summarise"], ["summarise", "--format", "md"], ["returns"], ["settings"]])
    func `a second run says the same as the first`(command: [String]) throws {
        let plain = try tool.run(command + [cycle])
        #expect(kept("figures").isEmpty)
        let first = try tool.run(command + [cycle], usesCache: true)
        #expect(kept("figures").count + kept("with-texts").count > 30)
        let second = try tool.run(command + [cycle], usesCache: true)
        #expect(first.output == plain.output)
        #expect(second.output == plain.output)
        #expect(second.errors == plain.errors)
        #expect(second.status == plain.status)
    }

    @Test func `nothing that an agency wrote stands in the cache in clear`() throws {
        _ = try tool.run(
            ["summarise", cycle, "--format", "html", "-o", scratch.path + "/out"], usesCache: true)
        let folder = cycle + "/.section11-cache/with-texts"
        let names = kept("with-texts")
        #expect(names.count > 30)
        for name in names {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
            for word in ["safeguarding", "training", "Good", "Standard", "hospital", "police"] {
                #expect(bytes.range(of: Data(word.utf8)) == nil)
            }
        }
    }

    @Test func `a changed return is read anew, and what was kept of it goes`() throws {
        _ = try tool.run(["summarise", cycle], usesCache: true)
        let before = Set(kept("figures"))
        let path = cycle + "/returns/acute-hospital-trust.json"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let changed = text.replacingOccurrences(of: "\"outstanding\"", with: "\"inadequate\"")
            .replacingOccurrences(of: "\"good\"", with: "\"inadequate\"")
            .replacingOccurrences(of: "\"Good\"", with: "\"Inadequate\"")
            .replacingOccurrences(of: "\"Outstanding\"", with: "\"Inadequate\"")
        #expect(changed != text)
        try changed.write(toFile: path, atomically: true, encoding: .utf8)
        let cached = try tool.run(["summarise", cycle], usesCache: true)
        let plain = try tool.run(["summarise", cycle])
        #expect(cached.output == plain.output)
        let after = Set(kept("figures"))
        #expect(before.subtracting(after).count == 1)
        #expect(after.subtracting(before).count == 1)
    }

    @Test func `what is spoilt in the cache is read anew`() throws {
        let plain = try tool.run(["summarise", cycle])
        _ = try tool.run(["summarise", cycle], usesCache: true)
        for name in kept("figures") {
            try Data("spoilt".utf8).write(
                to: URL(fileURLWithPath: cycle + "/.section11-cache/figures/" + name))
        }
        #expect(try tool.run(["summarise", cycle], usesCache: true).output == plain.output)
    }

    @Test func `without the cache nothing is kept`() throws {
        _ = try tool.run(["summarise", cycle, "--no-cache"], usesCache: true)
        #expect(!FileManager.default.fileExists(atPath: cycle + "/.section11-cache"))
    }
}
