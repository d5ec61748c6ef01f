import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

/// How rows are told apart: answers, titles, totals, and what stands under which standard.
struct ReadingBlocksTests {
    @Test func `references that begin anew below each standard are completed`() {
        let form = ReadingForm(
            """
            | No | Question | Rating |
            | Standard 1: Leadership | | |
            | 1  | Text     | Good   |
            | b) | Text     | Inadequate |
            | 2. Training | | |
            | 1  | Text     | Outstanding |
            """)
        #expect(form.answers == ["1.1 Good", "1.2 Inadequate", "2.1 Outstanding"])
        #expect(form.cells(of: .rating) == ["C3", "C4", "C6"])
        #expect(
            form.guesses == [
                "A3 references below a standard completed with its number, as '1' to '1.1'"
            ])
    }

    @Test func `a sheet for each standard completes its references`() {
        let form = ReadingForm(
            """
            ## Standard 1
            | No | Rating |
            | 1  | Good   |
            ## 2. Training
            | No | Rating |
            | 2  | Good   |
            """)
        #expect(form.answers == ["1.1 Good", "2.2 Good"])
    }

    @Test func `a reference is only completed to one that the catalogue has`() {
        let form = ReadingForm(
            """
            ## Standard 1
            | No | Rating |
            | 7  | Good   |
            """)
        #expect(form.answers == ["7 Good"])
        #expect(form.guesses.isEmpty)
    }

    @Test func `a standard named once stands beside all rows below it`() {
        let form = ReadingForm(
            """
            | Standard      | No | Rating |
            | 1. Leadership | 1  | Good   |
            |               | 2  | Good   |
            | 2. Training   | 1  | Good   |
            |               | 2  | Good   |
            """, merged: ["A2:A3", "A4:A5"])
        #expect(form.answers == ["1.1 Good", "1.2 Good", "2.1 Good", "2.2 Good"])
    }

    @Test func `blocks with headings of their own may order their columns differently`() {
        let form = ReadingForm(
            """
            | Standard 1 |            |          |
            | No         | Rating     | Evidence |
            | 1          | Good       | Minutes  |
            | Standard 2 |            |          |
            | No         | Evidence   | Rating   |
            | 1          | Agenda     | Good     |
            """)
        #expect(form.answers == ["1.1 Good", "2.1 Good"])
        #expect(form.answered.responses.map(\.evidence) == ["Minutes", "Agenda"])
        #expect(form.cells(of: .rating) == ["B3", "C6"])
    }

    @Test func `a form without references names its criteria in words`() {
        let form = ReadingForm(
            """
            | Key Standard      | Self Assessment Score (0-3) | Evidence |
            | What 1.1 asks.    | Good                        | Minutes  |
            | 1.2 What is asked | Good                        | Minutes  |
            | Signed            |                             |          |
            """)
        #expect(form.answered.responses.map(\.ref) == ["", ""])
        #expect(
            form.answered.responses.map(\.criterionText) == ["What 1.1 asks.", "1.2 What is asked"])
        #expect(form.cells(of: .ref) == ["A2", "A3"])
        #expect(form.ignored == ["A4 the row ends or signs the form"])
    }

    @Test func `a form that rates whole standards names them by their numbers`() {
        let form = ReadingForm(
            """
            | Standard | Rating |
            | 1        | Good   |
            | 2        | Good   |
            """)
        #expect(form.answers == ["1 Good", "2 Good"])
    }

    @Test func `an answer that is named by its text alone stands beside others with references`() {
        let form = ReadingForm(
            """
            | Ref | Criterion      | Rating |
            | 1.1 | What 1.1 asks. | Good   |
            |     | What 1.2 asks. | Good   |
            """)
        #expect(form.answers == ["1.1 Good", "What 1.2 asks. Good"])
    }

    @Test func `titles, totals, examples and signatures are no answers`() {
        let form = ReadingForm(
            """
            | Ref             | Rating | Evidence |
            | Example: 1.1    | Good   | Minutes  |
            | Leadership      |        |          |
            | 1.1             | Good   | Minutes  |
            | Please go on    |        |          |
            | Total           | 12     |          |
            | END             |        |          |
            """, merged: ["A3:C3"])
        #expect(form.answers == ["1.1 Good"])
        #expect(
            form.ignored == [
                "A2 the row is marked as an example",
                "A3 a row across the table, taken for a title",
                "A5 the row answers nothing and names no criterion of the catalogue",
                "A6 the row holds totals", "A7 the row ends or signs the form",
            ])
    }

    @Test func `a criterion merged over several rows is one answer`() {
        let form = ReadingForm(
            """
            | Ref | Rating | Evidence | Action      | Lead     |
            | 1.1 | Good   | Minutes  | Agree rota  | Director |
            |     |        | Agenda   | Train staff | Head     |
            | 1.2 | Good   |          |             |          |
            """, merged: ["A2:A3", "B2:B3"])
        #expect(form.answers == ["1.1 Good", "1.2 Good"])
        #expect(form.answered.responses[0].evidence == "Minutes\nAgenda")
        #expect(form.answered.actions.map(\.ref) == ["1.1", "1.1"])
        #expect(form.answered.actions.map(\.lead) == ["Director", "Head"])
    }

    @Test func `a rating merged over several criteria is each one's, and said`() {
        let form = ReadingForm(
            """
            | Ref | Rating |
            | 1.1 | Good   |
            | 1.2 |        |
            """, merged: ["B2:B3"])
        #expect(form.answers == ["1.1 Good", "1.2 Good"])
        #expect(form.guesses == ["B2 the merged rating B2:B3 read for each of its rows"])
    }

    @Test func `areas for improvement with a deadline are actions too`() {
        let form = ReadingForm(
            """
            | Ref | Evidence | Areas for improvement | Deadline  | Self score | Moderated score |
            | 1.1 | Minutes  | Agree a rota          | June 2018 | Good       | Inadequate      |
            """)
        #expect(form.answered.responses.map(\.areasForImprovement) == ["Agree a rota"])
        #expect(form.answered.actions.map(\.action) == ["Agree a rota"])
        #expect(
            form.answered.place(of: .action, at: form.answered.actions[0].origin).placeInFile
                == "Standards!C2")
        #expect(form.answered.responses.map(\.moderatedText) == ["Inadequate"])
    }

    @Test func `the colours of an action plan are no ratings of criteria`() {
        let form = ReadingForm(
            """
            | Ref | Action       | By who   | By when | RAG   |
            | 1.1 | Agree a rota | Director | June    | Green |
            """)
        #expect(form.answered.responses.isEmpty)
        #expect(form.answered.actions.map(\.statusText) == ["Green"])
        #expect(form.guesses.count == 1)
    }

    @Test func `hidden rows and columns are read and said`() {
        let form = ReadingForm(
            """
            | Ref | Rating | Evidence |
            | 1.1 | Good   | Minutes  |
            | 1.2 | Good   | Minutes  |
            """, hiddenRows: [3], hiddenColumns: [3])
        #expect(form.answers == ["1.1 Good", "1.2 Good"])
        #expect(
            form.guesses == [
                "C1 column C is hidden and was read", "A3 row 3 is hidden and was read",
            ])
    }

    @Test func `a table that a page break divides goes on with its headings`() {
        let markdown = """
            ## Table 1
            | Ref | Rating | Evidence |
            | 1.1 | Good   | Minutes  |
            ## Table 2
            | 1.2 | Good   | Agenda   |
            """
        let form = ReadingForm(markdown, format: .docx)
        #expect(form.answers == ["1.1 Good", "1.2 Good"])
        #expect(
            form.answered.place(of: .rating, in: form.answered.responses[1]).placeInFile
                == "Table 2!B1")
        #expect(form.guesses.contains { $0.contains("the headings of the table before it") })
        // Two sheets of a workbook are two sheets.
        #expect(ReadingForm(markdown).answers == ["1.1 Good"])
    }

    @Test func `only sheets that hold something are said to be unread`() {
        let form = ReadingForm(
            """
            ## Answers
            | Ref | Rating |
            | 1.1 | Good   |
            ## Blank
            |  |
            ## Notes
            | words |
            """)
        #expect(form.submission.ignored.map(\.place.sheet) == ["Notes"])
    }
}
