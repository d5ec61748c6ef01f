import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

/// Flags need no word of what agencies wrote once it was looked through.
struct FlagsWithoutTextsTests {
    private func flags(_ sample: String, keepsTexts: Bool) throws -> [Flag] {
        let directory = try CycleDirectory.open(
            Repository.root + "/Submissions/" + sample, library: Repository.library)
        var guide = ReadingGuide()
        guide.keepsTexts = keepsTexts
        let set = try ReturnSet.read(directory, library: Repository.library, guide: guide)
        let scope = try #require(Scope(areas: [], of: set.cycle))
        return FlagRules.flags(in: try #require(Assessment(set, scope: scope)))
    }

    @Test(arguments: [
        "4lscb-2017-18", "bath-nes-2015-16", "edition-change/2024-25",
        "solihull-2012-13/section11", "southend-2011-12",
    ])
    func `the same flags are raised`(sample: String) throws {
        let held = try flags(sample, keepsTexts: true)
        #expect(!held.isEmpty)
        #expect(try flags(sample, keepsTexts: false) == held)
    }

    @Test func `flags that come of texts are raised`() throws {
        let text = "The strategy was agreed in May and every team has read it."
        func cycle(keepsTexts: Bool) -> FlagCycle {
            var before = FlagCycle(
                SmallCycle(criteria: ["1.1", "1.2", "1.3"]).catalogue, id: "then")
            before.due = nil
            var now = FlagCycle(before.catalogue)
            for (id, progress) in [("a", "Begun."), ("b", "Done in part.")] {
                let action = FlagCycle.action(
                    "", "Train the \(id) team.", status: "ongoing",
                    progress: [(date: "2016-01-10", text: progress)])
                before.add(id, actions: [action])
                now.add(
                    id,
                    responses: ["1.1", "1.2", "1.3"].map {
                        FlagCycle.answer($0, "Outstanding", evidence: id == "a" ? text : "-")
                    }, actions: [action])
            }
            before.keepsTexts = keepsTexts
            now.keepsTexts = keepsTexts
            now.earlier = [before]
            return now
        }
        let held = try cycle(keepsTexts: true).flags()
        #expect(try cycle(keepsTexts: false).flags() == held)
        #expect(Set(held.map(\.code.rawValue)).isSuperset(of: ["F06", "F07", "F10"]))
    }
}
