import Foundation
import Section11Standards
import TestSupport
import Testing

@testable import Section11Returns

/// Texts that were let go of come back as they were, from the files.
struct WrittenReturnsTests {
    @Test(arguments: TextFindingsTests.samples)
    func `a return with its texts is the return that kept them`(sample: String) throws {
        let path = Repository.root + "/Submissions/" + sample
        let (many, few) = (
            try Repository.read(path, isMany: true), try Repository.read(path, isMany: false)
        )
        let written = WrittenReturns()
        for (entry, other) in zip(many.entries, few.entries) {
            #expect(many.return(of: entry).hasDroppedTexts)
            #expect(!few.return(of: other).hasDroppedTexts)
            #expect(written.return(of: entry, in: many) == few.return(of: other))
            #expect(written.return(of: other, in: few) == few.return(of: other))
            #expect(written.responses(of: entry, in: many) == few.return(of: other).responses)
        }
        #expect(many.entries.count == few.entries.count && !many.entries.isEmpty)
        #expect(written.changed.isEmpty)
    }

    @Test func `texts are held where nobody may read them again, or returns are few`() throws {
        let path = Repository.root + "/Submissions/southend-2011-12"
        var guide = ReadingGuide()
        guide.isPartOfMany = true
        let set = try ReturnSet.read(
            try CycleDirectory.open(path, library: Repository.library),
            library: Repository.library, guide: guide)
        #expect(set.submissions.allSatisfy { $0.textOrigin == nil })
        #expect(set.entries.allSatisfy { !set.return(of: $0).hasDroppedTexts })
    }

    /// A copy of a sample cycle, in a folder that is gone afterwards.
    private func withCopy(of sample: String, _ body: (_ path: String) throws -> Void) throws {
        let copy = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: copy) }
        try FileManager.default.copyItem(
            atPath: Repository.root + "/Submissions/" + sample, toPath: copy.path)
        try body(copy.path)
    }

    @Test func `of a file that changed meanwhile no word is shown`() throws {
        try withCopy(of: "southend-2011-12") { path in
            let set = try Repository.read(path, isMany: true)
            let entry = try #require(set.entries.first)
            let name = set.submissions[entry.submission].file
            let other = try #require(set.submissions.last?.file)
            #expect(other != name)
            try FileManager.default.removeItem(atPath: "\(path)/returns/\(name)")
            try FileManager.default.copyItem(
                atPath: "\(path)/returns/\(other)", toPath: "\(path)/returns/\(name)")
            let written = WrittenReturns()
            let answered = written.return(of: entry, in: set)
            #expect(written.changed == [name])
            #expect(answered.responses.allSatisfy { $0.evidence.isEmpty && $0.reason.isEmpty })
            #expect(answered.actions.allSatisfy { $0.action.isEmpty && $0.impact.isEmpty })
            #expect(
                answered.responses.map(\.selfAssessed)
                    == set.return(of: entry).responses.map(\.selfAssessed))
        }
    }

    @Test func `of a file that is gone no word is shown`() throws {
        try withCopy(of: "southend-2011-12") { path in
            let set = try Repository.read(path, isMany: true)
            try FileManager.default.removeItem(atPath: path + "/returns")
            let written = WrittenReturns()
            for entry in set.entries {
                let answered = written.return(of: entry, in: set)
                #expect(answered.responses.allSatisfy { $0.evidence.isEmpty })
            }
            #expect(written.changed == set.submissions.filter { !$0.returns.isEmpty }.map(\.file))
        }
    }

    @Test func `what is blank stays blank without its text`() {
        var answered = Return(file: "a.json")
        for impact in ["", "\u{202A}\u{2028}", "Fewer children wait."] {
            answered.actions.append(
                ImprovementAction(action: "", impact: impact, origin: Origin(layout: 0, row: 0)))
        }
        answered.dropTexts()
        #expect(answered.actions.map { BlankText.isBlank($0.impact) } == [true, true, false])
        #expect(!answered.actions[2].impact.contains("children"))
    }
}
