import Section11Standards
import TestSupport
import Testing

@testable import Section11Returns

/// Answers whose texts are let go of are looked through while their row is read, and nothing that is
/// found in a text is lost by it.
struct PromptLookTests {
    private static func read(
        _ table: MarkedTable, criteria: [String], keepsTexts: Bool
    ) throws -> Return {
        var guide = ReadingGuide(index: CatalogueIndex(SmallCycle(criteria: criteria).catalogue))
        guide.keepsTexts = keepsTexts
        let submission = Submission.read(
            table.csv, file: "a.csv", guide: guide)
        return try #require(submission.returns.first)
    }

    private static let table = MarkedTable(
        """
        | Standard   | Ref | Criterion        | Rating       | Reason        | Evidence                     | Areas for improvement |
        | Standard 1 | 1.1 | What 1.1 asks.   | Good         |               | Minutes of the board.        |                       |
        | Standard 1 | 1.2 | What 1.2 asks.   | Good         |               | Seen by NHS 943 476 5919.    |                       |
        | Standard 1 | 1.3 | What 1.1 asks.   | RI           |               | There is no policy.          | Write one.            |
        | Standard 1 | 1.4 | What 1.4 asks.   | N/A          | No volunteers |                              |                       |
        | Standard 1 | 1.5 |                  | N/A - no staff |             |                              |                       |
        | Standard 1 | 1.6 | What 1.6 asks.   | Good         |               | minutes of THE board         | Call on 07700 900123. |
        | Standard 2 | 2.1 | What 2.1 asks.   |              |               | -                            |                       |
        | Standard 2 | 2.1 | What 2.1 asks.   | Good         |               | Audit of 2016                |                       |
        | Standard 2 | 9.9 | Nothing of ours  | Good         |               | Another text, of some words. |                       |
        | Standard 2 |     | What 2.2 asks.   | Good         |               | By its words alone.          |                       |
        """)

    private static let criteria = [
        "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.10",
    ]

    @Test func `finds the same as a look through the whole return`() throws {
        let held = try Self.read(Self.table, criteria: Self.criteria, keepsTexts: true)
        let dropped = try Self.read(Self.table, criteria: Self.criteria, keepsTexts: false)
        #expect(held.responses.count == 10)
        #expect(held.textFindings == dropped.textFindings)
        #expect(held.textFindings?.privacy.findings.count == 2)
        for (one, other) in zip(held.responses, dropped.responses) {
            #expect(one.ref == other.ref && one.ratingText == other.ratingText)
            #expect(one.criterion == other.criterion && one.matchedBy == other.matchedBy)
            #expect(one.selfAssessed == other.selfAssessed && one.origin == other.origin)
            #expect(other.evidence.isEmpty && other.reason.isEmpty)
            #expect(other.areasForImprovement.isEmpty)
        }
    }

    @Test func `a reason in the rating counts as one`() throws {
        let dropped = try Self.read(Self.table, criteria: Self.criteria, keepsTexts: false)
        let signs = (0..<dropped.responses.count).map { dropped.text(of: $0).signs }
        #expect(
            signs.map { $0.contains(.hasReason) }.prefix(6) == [
                false, false, false, true, true, false,
            ])
        #expect(signs[2].contains(.saysNotInPlace) && signs[2].contains(.hasAreasForImprovement))
    }

    @Test func `looks only where nothing has to be kept for later`() throws {
        let index = CatalogueIndex(SmallCycle(criteria: Self.criteria).catalogue)
        var look = PromptLook()
        func record(_ texts: [Return.Field: String]) -> RowRecord {
            var record = RowRecord()
            for (field, text) in texts { record[field] = text }
            return record
        }
        let plain = record([.evidence: "Minutes of the board."])
        #expect(look.text(of: plain, on: 0, of: index)?.hasWords == true)
        // 2.1 may be what a spreadsheet left of 2.10.
        #expect(look.text(of: plain, on: 6, of: index) == nil)
        let reason = record([.evidence: "Minutes", .reason: "No staff"])
        #expect(look.text(of: reason, on: 0, of: index) == nil)
        let name = record([.evidence: "A child named Jo Bloggs was seen."])
        #expect(look.text(of: name, on: 0, of: index) == nil)
        #expect(index.plainPosition(of: "1.2", after: 0) == 1)
        #expect(index.plainPosition(of: "Standard 1.2", after: 0) == nil)
    }
}
