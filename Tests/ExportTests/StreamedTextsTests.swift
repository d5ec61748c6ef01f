import Foundation
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

/// Texts that are read once more when they are shown make the same bytes as texts that were held.
struct StreamedTextsTests {
    private func files(of set: ReturnSet) throws -> [(name: String, bytes: [UInt8])] {
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        var summary = Summary(
            assessment: assessment, flags: FlagRules.flags(in: assessment), engineVersion: "0.0.0")
        let detail = SummaryDetail(
            of: assessment, validations: Validation.validate(CycleContext(set)),
            asOf: summary.asOf)
        #expect(detail.changedFiles.isEmpty)
        summary.detail = detail
        return try Exporters.all.flatMap { exporter in
            try exporter.init().files(for: summary).map {
                ("\(exporter.name): \($0.name)", $0.bytes)
            }
        }
    }

    @Test(arguments: [
        "4lscb-2017-18", "bath-nes-2015-16", "edition-change/2024-25", "solihull-2012-13/section11",
        "southend-2011-12",
    ])
    func `every format of a sample is the same`(sample: String) throws {
        let path = Repository.root + "/Submissions/" + sample
        let held = try files(of: try Repository.read(path, isMany: false))
        let streamed = try files(of: try Repository.read(path, isMany: true))
        #expect(held.map(\.name) == streamed.map(\.name))
        for (one, other) in zip(held, streamed) {
            #expect(one.bytes == other.bytes, "\(one.name) differs")
        }
    }

    @Test(arguments: ["4lscb-2017-18", "bath-nes-2015-16", "solihull-2012-13/section11"])
    func `the list of actions is the same`(sample: String) throws {
        let path = Repository.root + "/Submissions/" + sample
        func report(isMany: Bool) throws -> Report {
            let set = try Repository.read(path, isMany: isMany)
            let register = ActionRegister([set])
            return ActionsReport.report(
                register.worded(in: [set], by: WrittenReturns()), of: [set.cycle])
        }
        let held = try report(isMany: false)
        #expect(!ActionRegister([try Repository.read(path, isMany: false)]).items.isEmpty)
        let streamed = try report(isMany: true)
        #expect(streamed.tables == held.tables && streamed.notes == held.notes)
    }

    @Test(arguments: ["4lscb-2017-18", "bath-nes-2015-16", "solihull-2012-13/section11"])
    func `the feedback to every agency is the same`(sample: String) throws {
        let path = Repository.root + "/Submissions/" + sample
        func documents(isMany: Bool) throws -> [(agency: String, document: DocumentDraft)] {
            let set = try Repository.read(path, isMany: isMany)
            let scope = try #require(Scope(areas: [], of: set.cycle))
            let maker = FeedbackMaker(
                try #require(Assessment(set, scope: scope)),
                validations: Validation.validate(CycleContext(set)), engineVersion: "0.0.0")
            let made = maker.agencies.indices.map { position in
                (maker.agencies[position].id, maker.feedback(at: position).document)
            }
            #expect(maker.changedFiles.isEmpty)
            return made
        }
        let held = try documents(isMany: false)
        let streamed = try documents(isMany: true)
        #expect(!held.isEmpty && held.map(\.agency) == streamed.map(\.agency))
        for (one, other) in zip(held, streamed) {
            #expect(one.document == other.document, "\(one.agency) differs")
        }
    }

    @Test(arguments: ["4lscb-2017-18", "bath-nes-2015-16", "edition-change/2024-25"])
    func `the sign-off of earlier actions needs no texts`(sample: String) throws {
        let path = Repository.root + "/Submissions/" + sample
        func report(isMany: Bool) throws -> Report {
            let set = try Repository.read(path, isMany: isMany)
            let scope = try #require(Scope(areas: [], of: set.cycle))
            return SignOffReport.report(of: set, scope: scope)
        }
        let (held, streamed) = (try report(isMany: false), try report(isMany: true))
        #expect(held.tables == streamed.tables && held.notes == streamed.notes)
    }

    @Test func `boards that hold returns of one body are pooled the same`() throws {
        let copy = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: copy) }
        let path = Repository.root + "/Submissions/4lscb-2017-18"
        try FileManager.default.copyItem(atPath: path, toPath: copy.path)
        // One word of one text is another there.
        let changed = copy.appending(path: "returns/coastal-district-council.csv")
        let lines = try String(contentsOf: changed, encoding: .utf8)
        #expect(lines.contains("training"))
        try lines.replacing("training", with: "teaching", maxReplacements: 1)
            .write(to: changed, atomically: true, encoding: .utf8)
        func pool(isMany: Bool) throws -> BoardPool {
            try BoardPool([
                Board(name: "north", returns: try Repository.read(path, isMany: isMany)),
                Board(name: "south", returns: try Repository.read(copy.path, isMany: isMany)),
            ])
        }
        let (held, streamed) = (try pool(isMany: false), try pool(isMany: true))
        let differing = held.issues.filter { $0.place.file.contains("coastal") }
        #expect(differing.contains { $0.message.contains("the texts beside") })
        #expect(streamed.issues == held.issues)
        #expect(streamed.repeats == held.repeats && !held.repeats.isEmpty)
        let (one, other) = (try files(of: held.returns), try files(of: streamed.returns))
        for (one, other) in zip(one, other) {
            #expect(one.bytes == other.bytes, "\(one.name) differs")
        }
    }
}
