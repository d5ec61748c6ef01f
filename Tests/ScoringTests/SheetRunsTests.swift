import Section11Returns
import Section11Standards
import TestSupport
import Testing

@testable import Section11Scoring

struct SheetRunsTests {
    @Test(arguments: [0, 1, 255, 511, 512, 513, 1_000, 2_049])
    func `each position comes once and in order`(count: Int) {
        #expect(SheetRuns.map(count) { Array($0) } == Array(0..<count))
        #expect(
            SheetRuns.map(count) { $0.filter { $0.isMultiple(of: 3) } }
                == (0..<count).filter { $0.isMultiple(of: 3) })
    }

    @Test func `many agencies score as each alone would`() throws {
        let words = ["Inadequate", "RI", "Good", "Outstanding", "N/A", "", "Adequate"]
        let refs = ["1.1", "1.2", "2.1", "3.1"]
        var random = SplitMix64(seed: 7)
        var answers: [String: [String: String]] = [:]
        var panel: [String: [String: String]] = [:]
        var kinds: [String: Return.Kind] = [:]
        for number in 0..<700 {
            for ref in refs where Int.random(in: 0..<5, using: &random) > 0 {
                answers["a\(number)", default: [:]][ref] = words.randomElement(using: &random)
                if Int.random(in: 0..<20, using: &random) == 0 {
                    panel["a\(number)", default: [:]][ref] = "RI"
                }
            }
            kinds["a\(number)"] = Bool.random(using: &random) ? .full : .update
        }
        let cycle = SmallCycle(criteria: refs, appliesTo: ["3.1": ["police"]])
        let agencyKinds = answers.mapValues { $0.count == 4 ? "police" : "probation" }
        let earlier = cycle.set(answers.filter { $0.value.count > 2 }, agencyKinds: agencyKinds)
        let set = cycle.set(
            answers, kinds: kinds, agencyKinds: agencyKinds, moderated: panel, earlier: [earlier])
        let blanks = SheetBlanks(set)
        var last: AnswerSheet?
        var sheets: [AnswerSheet] = []
        for agency in set.cycle.agencies.indices {
            let alone = AnswerSheet(agency: agency, in: set)
            var sheet = AnswerSheet(agency: agency, in: set, blanks: blanks)
            if let other = last { sheet = sheet?.sharing(with: other) }
            #expect(sheet?.effective == alone?.effective)
            #expect(sheet?.selfAssessed == alone?.selfAssessed)
            #expect(sheet?.isCarried == alone?.isCarried)
            #expect(sheet?.sources == alone?.sources)
            #expect(sheet?.reported == alone?.reported)
            guard let sheet else { continue }
            last = sheet
            sheets.append(sheet)
            for (criterion, source) in sheet.sources.enumerated() {
                guard let source else {
                    #expect(!(sheet.effective[criterion].grade != nil))
                    continue
                }
                let given = try #require(set.cycle(of: source))
                let response = given.return(of: source.entry).responses[source.response]
                #expect(sheet.effective[criterion] == Standing(response.effective))
                #expect(sheet.selfAssessed[criterion] == Standing(response.selfAssessed))
            }
        }
        let method = try #require(
            ScoringMethod(set.index.catalogue.scoring.method, for: set.index.catalogue))
        let tallies = Tallies(sheets, index: set.index, method: method)
        let grades = set.index.catalogue.scale.grades.count
        var columns = RatingColumns(criteria: set.index.entries.count)
        var standards = Array(
            repeating: Tally(grades: grades), count: set.index.catalogue.standards.count)
        for (sheet, card) in zip(sheets, tallies.scorecards) {
            columns.append(sheet.effective, isCarried: sheet.isCarried)
            let alone = Scorecard(sheet, index: set.index, method: method)
            #expect(card.scores == alone.scores)
            #expect(card.selfAssessed == alone.selfAssessed)
            for (standard, score) in alone.scores.enumerated() {
                standards[standard].count(score.standing)
            }
        }
        #expect(tallies.criteria == columns.tallies(grades: grades))
        #expect(
            Tallies.standards(sheets, index: set.index, method: method) == standards)
        let fresh = sheets.map(\.withoutCarried)
        #expect(
            Tallies.standards(sheets, index: set.index, method: method, withoutCarried: true)
                == Tallies.standards(fresh, index: set.index, method: method))
    }
}
