import Section11Standards
import TestSupport
import Testing

@testable import Section11Returns

/// What was looked through once says as much as the texts did.
struct TextFindingsTests {
    static let samples = [
        "4lscb-2016-17", "4lscb-2017-18", "bath-nes-2014-15/training", "bath-nes-2015-16",
        "edition-change/2024-25", "solihull-2012-13/section11", "southend-2011-12",
    ]

    static func read(
        _ sample: String, keepsTexts: Bool, threads: Int? = nil
    ) throws -> ReturnSet {
        let directory = try CycleDirectory.open(
            Repository.root + "/Submissions/" + sample, library: Repository.library)
        var guide = ReadingGuide()
        guide.keepsTexts = keepsTexts
        return try ReturnSet.read(
            directory, library: Repository.library, guide: guide, threads: threads)
    }

    @Test(arguments: samples)
    func `the checks find the same without the texts`(sample: String) throws {
        let held = try Self.read(sample, keepsTexts: true)
        let dropped = try Self.read(sample, keepsTexts: false)
        #expect(
            Validation.validate(CycleContext(held)) == Validation.validate(CycleContext(dropped)))
    }

    @Test func `no text of an answer or an action is held`() throws {
        let set = try Self.read("4lscb-2017-18", keepsTexts: false)
        let held = try Self.read("4lscb-2017-18", keepsTexts: true)
        var texts = 0
        for (submission, other) in zip(set.submissions, held.submissions) {
            for (answered, before) in zip(submission.returns, other.returns) {
                #expect(answered.hasDroppedTexts)
                #expect(
                    answered.responses.allSatisfy {
                        $0.evidence.isEmpty && $0.reason.isEmpty && $0.areasForImprovement.isEmpty
                    })
                texts += before.responses.count { !$0.evidence.isEmpty }
                for (action, was) in zip(answered.actions, before.actions) {
                    #expect(action.action.isEmpty == was.action.isEmpty)
                    #expect(action.action != was.action || was.action.isEmpty)
                    #expect(action.action.utf8.count <= 14)
                }
            }
        }
        #expect(texts > 100)
    }

    @Test func `stand-ins of actions are the same where the words are`() {
        func dropped(_ text: String) -> String {
            var answered = Return(file: "a")
            answered.actions = [
                ImprovementAction(action: text, origin: Origin(layout: 0, row: 0))
            ]
            answered.settle(in: Self.index, keepsTexts: false)
            return answered.actions[0].action
        }
        #expect(dropped("Train all staff.") == dropped("train ALL staff"))
        #expect(dropped("Train all staff.") != dropped("Train most staff."))
        #expect(dropped("") == "")
    }

    private static let index = CatalogueIndex(SmallCycle(criteria: ["1.1"]).catalogue)
}
