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

    @Test func `the sample has flags that come of texts`() throws {
        let codes = Set(try flags("4lscb-2017-18", keepsTexts: false).map(\.code.rawValue))
        #expect(codes.isSuperset(of: ["F06", "F07"]))
    }
}
