import Section11Standards
import TestSupport
import Testing

@testable import Section11Returns
@testable import Section11Tables

/// What is known of some answers of a return, while others are still to be looked through.
struct LookedThroughTests {
    private static func text(_ count: UInt32) -> AnswerText {
        AnswerText(signs: [.hasEvidence], length: count, wordCount: count, digest: 1, words: 2)
    }

    @Test func `answers between those that were looked through are not known`() {
        var known = LookedThrough()
        known.note(Self.text(1), ofAnswer: 2)
        known.note(Self.text(2), ofAnswer: 3)
        known.note(Self.text(3), ofAnswer: 5)
        let texts = (0..<7).map { known.text(ofAnswer: $0)?.length }
        #expect(texts == [nil, nil, 1, 2, nil, 3, nil])
    }

    @Test func `an answer is added with what is known of it`() {
        var answered = Return(file: "a")
        let origin = Origin(layout: 0, row: 1)
        answered.append(Response(ref: "1.1", origin: origin), lookedThrough: nil)
        answered.append(Response(ref: "1.2", origin: origin), lookedThrough: Self.text(4))
        #expect(answered.responses.map(\.ref) == ["1.1", "1.2"])
        #expect(answered.lookedThrough.text(ofAnswer: 0) == nil)
        #expect(answered.lookedThrough.text(ofAnswer: 1) == Self.text(4))
    }

    @Test func `a reason besides changes nothing else`() {
        let text = Self.text(4)
        #expect(text.withReason.signs == [.hasEvidence, .hasReason])
        #expect(text.withReason.length == 4 && text.withReason.wordCount == 4)
        #expect(text.withReason.digest == 1 && text.withReason.words == 2)
    }

    /// Texts of actions: plain, with a number of a child, blank, in capitals, with a date.
    @Test(arguments: [
        ["Train all staff", "All staff trained", ""], ["See NHS no 943 476 5919", "None", ""],
        ["Named child Jane Smith to be seen", "", ""], ["-", "-", "-"], ["", "Done", ""],
        ["Review policy", "", "\u{2003}"], ["Review the policy", "Reviewed", "2018-01-31: begun"],
        ["R\u{E9}sum\u{E9} of training", "90 % of staff", ""],
    ])
    func `an action is the same whether its texts were held or not`(texts: [String]) throws {
        let index = CatalogueIndex(SmallCycle(criteria: ["1.1"]).catalogue)
        let columns = ["Criterion", "Action", "Success measure", "Progress", "Lead", "Status"]
        let row = ["1.1", texts[0], texts[1], texts[2], "Head of service", "On track"]
        let cells = [columns, row, ["1.1", "Another", "", "", "", ""]].enumerated().flatMap { row in
            row.element.enumerated().filter { !$0.element.isEmpty }.map {
                Cell(
                    reference: CellReference(row: row.offset + 1, column: $0.offset + 1),
                    value: .text($0.element))
            }
        }
        let workbook = Workbook(format: .xlsx, tables: [Table(name: "Actions", cells: cells)])
        func read(atOnce: Bool) throws -> Return {
            var guide = ReadingGuide(index: index)
            guide.looksThroughAtOnce = atOnce
            let read = Submission.read(workbook, file: "a.xlsx", guide: guide)
            var answered = try #require(read.returns.first)
            answered.settle(in: index, keepsTexts: false)
            return answered
        }
        let prompt = try read(atOnce: true)
        #expect(prompt.actions.count == (texts[0].isEmpty ? 1 : 2))
        #expect(try prompt == read(atOnce: false))
    }
}
