import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

struct ReadingTablesTests {
    private func read(_ markdown: String) throws -> Return {
        let submission = Submission.read(MarkedTable(markdown).workbook, file: "a.xlsx")
        #expect(submission.returns.count == 1)
        return try #require(submission.returns.first)
    }

    @Test func `title rows above the headings are passed over`() throws {
        let answered = try read(
            """
            | Section 11 self-assessment |        |
            | Please answer every row    |        |
            | Ref                        | Rating |
            | 1.1                        | Good   |
            """)
        #expect(answered.responses.map(\.ref) == ["1.1"])
        #expect(
            answered.place(of: .rating, in: answered.responses[0]).placeInFile == "Standards!B4")
    }

    @Test func `columns may stand in another order and under other names`() throws {
        let answered = try read(
            """
            | Evidence of compliance | RAG rating | Our notes | Criterion no |
            | Minutes                | Good       | x         | 1.1          |
            """)
        #expect(answered.responses.map(\.ref) == ["1.1"])
        #expect(answered.responses.map(\.ratingText) == ["Good"])
        #expect(answered.responses.map(\.evidence) == ["Minutes"])
    }

    @Test func `several blocks down one sheet are one return`() throws {
        let answered = try read(
            """
            | Standard 1 |            |          |
            | Ref        | Rating     | Evidence |
            | 1.1        | Good       | Minutes  |
            | Standard 2 |            |          |
            | Ref        | Evidence   | Rating   |
            | 2.1        | Minutes    | Good     |
            """)
        let rated = answered.responses.filter { !$0.ratingText.isEmpty }
        #expect(rated.map(\.ref) == ["1.1", "2.1"])
        #expect(
            answered.place(of: .rating, in: rated[1]).placeInFile == "Standards!C6")
    }

    @Test func `one sheet for each standard is one return`() throws {
        let answered = try read(
            """
            ## Standard 1
            | Ref | Rating |
            | 1.1 | Good   |
            ## Standard 2
            | Ref | Rating |
            | 2.1 | Good   |
            """)
        #expect(answered.responses.map(\.ref) == ["1.1", "2.1"])
        #expect(
            answered.place(of: .rating, in: answered.responses[1]).description
                == "a.xlsx:Standard 2!B2")
    }

    @Test func `a sheet of facts says whose return it is`() throws {
        let answered = try read(
            """
            ## Answers
            | Ref | Rating |
            | 1.1 | Good   |
            ## About
            | Name of agency:       | Police force     |
            | Type of return        | Update (interim) |
            | Sign-off date         | 31/01/2018       |
            """)
        #expect(answered.agencyName.text == "Police force")
        #expect(answered.agencyName.place?.description == "a.xlsx:About!B1")
        #expect(answered.kind == .update)
        #expect(answered.signedOffOn.text == "31/01/2018")
    }

    @Test func `one CSV file may hold many agencies`() throws {
        let table = MarkedTable(
            """
            | Agency  | Ref | Rating     |
            | police  | 1.1 | Good       |
            | housing | 1.1 | Inadequate |
            | police  | 1.2 | Good       |
            """)
        let submission = Submission.read(table.csv, file: "all.csv")
        #expect(submission.shape == .csv)
        #expect(submission.returns.map(\.agencyName.text) == ["police", "housing"])
        #expect(submission.returns.map { $0.responses.map(\.ref) } == [["1.1", "1.2"], ["1.1"]])
        let police = submission.returns[0]
        #expect(police.place(of: .rating, in: police.responses[1]).description == "all.csv:C4")
    }

    @Test func `white space and letters of either case make no difference`() throws {
        let answered = try read(
            """
            | REF:  | Self-Assessed  RATING |
            | 1.1   | good                  |
            """)
        #expect(answered.responses.map(\.ratingText) == ["good"])
    }

    @Test func `a sheet without headings is said to be unread`() throws {
        let table = MarkedTable(
            """
            ## Answers
            | Ref | Rating |
            | 1.1 | Good   |
            ## Notes
            | some words |
            """)
        let submission = Submission.read(table.workbook, file: "a.xlsx")
        #expect(submission.ignored.map(\.place.description) == ["a.xlsx:Notes"])
    }
}
