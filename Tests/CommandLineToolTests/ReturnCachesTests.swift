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
            // Someone may have run the program on the samples.
            try? FileManager.default.removeItem(
                atPath: scratch.path + "/" + name + "/.section11-cache")
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
        #expect(kept("figures").count + kept("with-texts").count > 0)
        let second = try tool.run(command + [cycle], usesCache: true)
        #expect(first.output == plain.output)
        #expect(second.output == plain.output)
        #expect(second.errors == plain.errors)
        #expect(second.status == plain.status)
    }

    @Test func `nothing that an agency wrote stands in the cache in clear`() throws {
        _ = try tool.run(
            ["summarise", cycle, "--format", "html", "-o", scratch.path + "/out"], usesCache: true)
        let folder = cycle + "/.section11-cache/"
        let names =
            kept("with-texts").map { "with-texts/" + $0 } + kept("runs").map { "runs/" + $0 }
        #expect(!kept("with-texts").isEmpty && !kept("runs").isEmpty)
        var size = 0
        for name in names {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + name))
            size += bytes.count
            for word in ["safeguarding", "training", "Good", "Standard", "hospital", "police"] {
                #expect(bytes.range(of: Data(word.utf8)) == nil)
            }
        }
        #expect(size > 100_000)
    }

    @Test func `an unchanged run writes the same files again, and any change makes another run`()
        throws
    {
        let out = scratch.path + "/out"
        let command = ["summarise", cycle, "--format", "html,json,csv", "-o", out]
        func files() throws -> [String: Data] {
            var files: [String: Data] = [:]
            for name in try FileManager.default.subpathsOfDirectory(atPath: out) {
                files[name] = FileManager.default.contents(atPath: out + "/" + name)
            }
            return files
        }
        let plain = try tool.run(command)
        let expected = try files()
        _ = try tool.run(command, usesCache: true)
        #expect(kept("runs").count == 1)
        try FileManager.default.removeItem(atPath: out)
        let second = try tool.run(command, usesCache: true)
        #expect(second.output == plain.output && second.status == plain.status)
        #expect(try files() == expected)
        #expect(kept("runs").count == 1)
        // The register and a log of the board are no returns, and decide all the same.
        try "line,supersedes,agency\n".write(
            toFile: cycle + "/supersedes.csv", atomically: true, encoding: .utf8)
        let changed = try tool.run(command, usesCache: true)
        let fresh = try tool.run(command)
        #expect(changed.output == fresh.output && changed.errors == fresh.errors)
        #expect(kept("runs").count == (changed.status < 2 ? 2 : 1))
    }

    @Test func `a note beside the returns makes no other run, a return in a folder below does`()
        throws
    {
        let returns = cycle + "/returns"
        _ = try tool.run(["summarise", cycle], usesCache: true)
        try Data("For people.".utf8).write(to: URL(fileURLWithPath: returns + "/README.md"))
        _ = try tool.run(["summarise", cycle], usesCache: true)
        #expect(kept("runs").count == 1)
        try FileManager.default.createDirectory(
            atPath: returns + "/late", withIntermediateDirectories: true)
        try FileManager.default.moveItem(
            atPath: returns + "/acute-hospital-trust.json",
            toPath: returns + "/late/acute-hospital-trust.json")
        _ = try tool.run(["summarise", cycle], usesCache: true)
        #expect(kept("runs").count == 2)
    }

    @Test func `a run of a cycle before that changed is another run`() throws {
        _ = try tool.run(["summarise", cycle], usesCache: true)
        try FileManager.default.removeItem(atPath: scratch.path + "/4lscb-2016-17")
        let cached = try tool.run(["summarise", cycle], usesCache: true)
        let plain = try tool.run(["summarise", cycle])
        #expect(cached.output == plain.output && cached.errors == plain.errors)
    }

    @Test func `a changed return is read anew, and the others are not`() throws {
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
        #expect(after.isSuperset(of: before))
        func size(_ name: String) throws -> Int {
            try Data(
                contentsOf: URL(fileURLWithPath: "\(cycle)/.section11-cache/figures/\(name)")
            ).count
        }
        let fresh = try after.subtracting(before).reduce(0) { try $0 + size($1) }
        let old = try before.reduce(0) { try $0 + size($1) }
        #expect(fresh > 0 && fresh < old / 5)
    }

    @Test func `what is spoilt in the cache is read anew`() throws {
        let plain = try tool.run(["summarise", cycle])
        _ = try tool.run(["summarise", cycle], usesCache: true)
        for variant in ["figures", "runs"] {
            #expect(!kept(variant).isEmpty)
            for name in kept(variant) {
                try Data("spoilt".utf8).write(
                    to: URL(fileURLWithPath: "\(cycle)/.section11-cache/\(variant)/\(name)"))
            }
        }
        #expect(try tool.run(["summarise", cycle], usesCache: true).output == plain.output)
    }

    #if os(Linux)
    @Test func `a program whose own file cannot be found keeps nothing`() throws {
        // It runs from a file that is open and has no name any more.
        let copy = scratch.path + "/section11"
        try FileManager.default.copyItem(atPath: tool.path, toPath: copy)
        let script = "exec 3<'\(copy)'; rm '\(copy)'; exec /proc/self/fd/3 summarise '\(cycle)'"
        let nameless = try BuiltTool.run(
            "/bin/sh", ["-c", script], in: Repository.root,
            environment: [
                "SECTION11_NO_CACHE": "", "SECTION11_STANDARDS": Repository.root + "/Standards",
            ])
        #expect(!FileManager.default.fileExists(atPath: copy))
        #expect(nameless.output == (try tool.run(["summarise", cycle])).output)
        #expect(!FileManager.default.fileExists(atPath: cycle + "/.section11-cache"))
    }
    #endif

    @Test func `without the cache nothing is kept`() throws {
        _ = try tool.run(["summarise", cycle, "--no-cache"], usesCache: true)
        #expect(!FileManager.default.fileExists(atPath: cycle + "/.section11-cache"))
    }
}
