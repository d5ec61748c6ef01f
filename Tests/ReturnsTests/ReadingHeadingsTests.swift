import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

/// How headings of other people's making are recognised.
struct ReadingHeadingsTests {
    @Test(arguments: [
        ("1. Rating", Return.Field.rating), ("Rating:", .rating),
        ("Self-assessment\nscore", .rating),
        ("Self Assessment Score (0-3)", .rating), ("Score [1 to 4]", .rating),
        ("Score 0-3", .rating), ("RAG status", .rating), ("Ref.", .ref), ("#", .ref), ("No.", .ref),
        ("Key Standard", .standard), ("How do you know?", .evidence),
        ("What needs to improve?", .areasForImprovement), ("TIMESCALE", .due),
        ("Person responsible", .lead), ("Moderated Score (0-3)", .moderated),
        ("Panel score", .moderated), ("Q3. Evidence", .evidence),
    ])
    func `headings are known whatever stands around their words`(
        heading: String, field: Return.Field
    ) {
        #expect(Headings.field(for: heading) == field)
    }

    @Test func `no heading stands for two fields`() {
        var fields: [String: Return.Field] = [:]
        for (field, headings) in Headings.all {
            for words in Set(headings.map(Headings.normalised)) where !words.isEmpty {
                #expect(fields.updateValue(field, forKey: words) == nil, "\(words)")
            }
        }
    }

    @Test func `a heading is known as the lists write it and in any other way`() {
        for (field, headings) in Headings.all {
            for heading in headings {
                #expect(Headings.field(for: heading) == field, "\(heading)")
                // What has no word, such as #, is known as it is alone.
                if Headings.normalised(heading).isEmpty { continue }
                #expect(Headings.field(for: heading.uppercased()) == field, "\(heading)")
                #expect(Headings.field(for: " \(heading) (please)") == field, "\(heading)")
            }
        }
    }

    @Test func `headings stand below logos, titles and instructions that speak of them`() {
        let form = ReadingForm(
            """
            | Section 11 audit |       |   |          |
            | Give a rating and evidence for each criterion. The score is 0 to 3. | | | |
            |                  |       |   |          |
            | Please note      | The rating is yours, the evidence too | | |
            | #                | Score | Evidence of compliance | By when |
            | 1.1              | Good  | Minutes                | June    |
            """)
        #expect(form.answers == ["1.1 Good"])
        #expect(form.cells(of: .rating) == ["B6"])
    }

    @Test func `a heading of many words is known by some of them, and that is said`() {
        let form = ReadingForm(
            """
            | Ref | Self score | 1️⃣Please provide evidence of how you meet this standard |
            | 1.1 | Good       | Minutes                                                 |
            """)
        #expect(form.answered.responses.map(\.evidence) == ["Minutes"])
        #expect(
            form.guesses == [
                "C1 the heading 'Please provide evidence of how you meet this standard' taken for "
                    + "'Evidence'"
            ])
    }

    @Test func `a likely heading never wins over an exact one`() {
        let form = ReadingForm(
            """
            | Ref | The evidence you will send us later | Evidence | Rating |
            | 1.1 | later                               | Minutes  | Good   |
            """)
        #expect(form.answered.responses.map(\.evidence) == ["Minutes"])
        #expect(form.ignored == ["B1 the column below this heading was not read"])
    }

    @Test func `a row of which every heading is only likely is read with guesses`() {
        let form = ReadingForm(
            """
            | Criteria to be assessed | How would you score yourself today? | What evidence do you rely on here? |
            | 1.1                     | Good                                | Minutes                           |
            """)
        #expect(form.answers == ["1.1 Good"])
        #expect(form.guesses.count == 3)
    }

    @Test func `of two columns with one heading the first is read`() {
        let form = ReadingForm(
            """
            | Ref | Rating | Evidence | 1️⃣Evidence |
            | 1.1 | Good   | Minutes  | Other     |
            """)
        #expect(form.answered.responses.map(\.evidence) == ["Minutes"])
        #expect(form.ignored.map { String($0.prefix(2)) } == form.table.cells("1️⃣"))
    }

    @Test func `groups of headings tell whose score is meant`() {
        let form = ReadingForm(
            """
            |     |           | Self-assessment |          | Moderation |         |
            | Ref | Criterion | Score           | Evidence | Score      | Comment |
            | 1.1 | Text      | Good            | Minutes  | Inadequate | See us  |
            """)
        #expect(form.answers == ["1.1 Good"])
        #expect(form.answered.responses.map(\.moderatedText) == ["Inadequate"])
        #expect(form.answered.responses.map(\.evidence) == ["Minutes"])
        #expect(form.ignored == ["F2 the column below this heading was not read"])
    }

    @Test func `headings that are merged over their group's row are read in either row`() {
        let form = ReadingForm(
            """
            | Ref | Criterion | Self-assessment |          | Moderation |         |
            |     |           | Score           | Evidence | Score      | Comment |
            | 1.1 | Text      | Good            | Minutes  | Inadequate | See us  |
            """, merged: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"])
        #expect(form.answers == ["1.1 Good"])
        #expect(form.answered.responses.map(\.moderatedText) == ["Inadequate"])
        #expect(form.cells(of: .evidence) == ["D3"])
    }

    @Test func `a title of the board above the headings is no group`() {
        let form = ReadingForm(
            """
            | Safeguarding Children Board self-assessment, moderated by the panel | | |
            | Ref | Rating | Evidence |
            | 1.1 | Good   | Minutes  |
            """, merged: ["A1:C1"])
        #expect(form.answers == ["1.1 Good"])
    }

    @Test func `a heading over several columns heads all of them`() {
        let form = ReadingForm(
            """
            | Ref | Rating | Evidence |        |
            | 1.1 | Good   | Minutes  | Agenda |
            | 1.2 | Good   |          | Agenda |
            """, merged: ["C1:D1"])
        #expect(form.answered.responses.map(\.evidence) == ["Minutes\nAgenda", "Agenda"])
        #expect(form.ignored.isEmpty)
    }

    @Test func `a column without a heading is not lost silently`() {
        let form = ReadingForm(
            """
            | Ref | Rating |           |
            | 1.1 | Good   |           |
            | 1.2 | Good   | 1️⃣a remark |
            """)
        #expect(form.ignored == ["C3 the column has no heading and was not read"])
    }

    @Test func `the row of headings and the sheet can be named`() {
        let markdown = """
            ## Draft
            | Ref | Rating     |
            | 1.1 | Inadequate |
            ## Final
            | Ref | Score | Our words |
            | Our ref | Words | Rating |
            | 1.1 | words | Good |
            """
        var guide = ReadingGuide(sheet: "Final", headerRow: 2)
        #expect(ReadingForm(markdown, guide: guide).answers == ["1.1 Good"])
        guide.headerRow = nil
        #expect(ReadingForm(markdown, guide: guide).answers.contains("1.1 words"))
    }

    @Test func `a facts label and its answer may share a cell or stand further right`() {
        let form = ReadingForm(
            """
            | Name of organisation: Housing | | Cycle | 2018 |
            | Ref | Rating | | |
            | 1.1 | Good | | |
            """)
        #expect(form.answered.agencyName.text == "Housing")
        #expect(form.answered.agencyName.place?.cells?.description == "A1")
        #expect(form.answered.cycle.text == "2018")
    }
}
