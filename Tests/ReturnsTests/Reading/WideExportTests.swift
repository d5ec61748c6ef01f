import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

struct WideExportTests {
    private typealias Survey = SurveyExample

    @Test func `a Microsoft Forms export is one return for each row`() throws {
        let csv =
            Survey.row(
                "ID", "Start time", "Completion time", "Email", "Name", "Last modified time",
                "Which agency are you completing this for?\u{A0}",
                "A senior leader champions safeguarding\nand answers to the board for it\u{A0}",
                "Points - A senior leader champions safeguarding and answers to the board for it",
                "Evidence",
                "5.1 All new staff have an induction that covers safeguarding children",
                "Evidence2", "Areas for improvement2")
            + Survey.row(
                "1", "1/31/18 10:00", "1/31/18 10:20", "a@example.org", "Someone", "",
                "Police force", "Good", "0", "Minutes", "Requires improvement", "Slides", "More")
            + Survey.row(
                "2", "2/1/18 10:00", "2/1/18 10:20", "b@example.org", "Another", "",
                "Housing trust", "Outstanding", "0", "Charter", "", "", "")
        let submission = Survey.read(csv)
        #expect(submission.returns.map(\.agencyName.text) == ["Police force", "Housing trust"])
        let police = try #require(submission.returns.first)
        #expect(Survey.ratings(police) == ["1.1=Good@H2", "5.1=Requires improvement@K2"])
        #expect(police.responses.map(\.evidence) == ["Minutes", "Slides"])
        #expect(police.responses[1].areasForImprovement == "More")
        #expect(police.place(of: .evidence, in: police.responses[1]).placeInFile == "L2")
        #expect(police.agencyName.place?.placeInFile == "G2")
        #expect(Survey.ratings(submission.returns[1]) == ["1.1=Outstanding@H3", "5.1=@K3"])
        #expect(
            submission.guesses.map(\.text) == [
                "A1: row 1 taken for the questions of a survey, with one return in each row below; "
                    + "2 criteria found (likely); --header-row says otherwise",
                "H1: column H taken for criterion 1.1 by its words (sure); "
                    + "write 1.1, or the right reference, before the question",
            ])
    }

    @Test func `what identifies a person is never read, and said by its heading's place`() {
        let csv =
            Survey.row("Timestamp", "Email Address", "Your name", "Agency", "1.1", "1.2")
            + Survey.row("2018", "a@example.org", "Someone", "Police force", "Good", "Good")
        let submission = Survey.read(csv)
        #expect(
            submission.ignored.map { "\($0.place.placeInFile): \($0.message)" } == [
                "A1: left out: the survey program's own column",
                "B1: left out: it identifies a person",
                "C1: left out: it identifies a person",
            ])
        #expect(!"\(submission.returns)".contains("example.org"))
        #expect(!"\(submission.returns)".contains("Someone"))
    }

    @Test func `SurveyMonkey's second row of headings belongs to the first`() throws {
        let csv =
            Survey.row(
                "Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address",
                "Email Address", "First Name", "Last Name", "Custom Data 1",
                "Name of your organisation", "1.1 A senior leader", "", "", "", "",
                "5. Training", "", "Please give evidence for 5.2")
            + Survey.row(
                "", "", "", "", "", "", "", "", "", "Open-Ended Response", "Inadequate",
                "Requires improvement", "Good", "Outstanding", "Comments",
                "5.1 Induction", "5.2 Records", "Open-Ended Response")
            + Survey.row(
                "118", "7", "01/31/2018", "01/31/2018", "10.0.0.1", "", "", "", "",
                "Police force", "", "", "Good", "", "As before", "Good", "Inadequate", "Log")
        let submission = Survey.read(csv)
        let answered = try #require(submission.returns.first)
        #expect(submission.returns.count == 1)
        #expect(answered.agencyName.text == "Police force")
        #expect(Survey.ratings(answered) == ["1.1=Good@M3", "5.1=Good@P3", "5.2=Inadequate@Q3"])
        #expect(answered.responses.map(\.evidence) == ["As before", "", "Log"])
        #expect(submission.ignored.count == 9)
    }

    @Test func `two answers to one question are on no scale`() throws {
        let csv =
            Survey.row("Respondent ID", "Agency", "1.1 Leader", "", "1.2")
            + Survey.row("", "Response", "Good", "Outstanding", "Response")
            + Survey.row("1", "Police force", "Good", "Outstanding", "Good")
            + Survey.row("2", "Housing trust", "", "1", "Good")
        let submission = Survey.read(csv)
        #expect(
            submission.returns.map { $0.responses[0].ratingText } == [
                "Good; Outstanding", "Outstanding",
            ])
    }

    @Test func `Google's grid names each row of it in brackets`() throws {
        let csv =
            Survey.row(
                "Timestamp", "Email Address", "Organisation",
                "How far is this met? [5.1 Induction]",
                "How far is this met? [Managers keep records of the safeguarding training that staff attend]",
                "Is this a full return or an update?", "Date of sign-off")
            + Survey.row("t", "e", "Police force", "Good", "Outstanding", "Update", "31/01/2018")
        let answered = try #require(Survey.read(csv).returns.first)
        #expect(Survey.ratings(answered) == ["5.1=Good@D2", "5.2=Outstanding@E2"])
        #expect(answered.kind == .update)
        #expect(answered.signedOffOn.text == "31/01/2018")
    }

    @Test func `LimeSurvey's codes are read, and said to be guessed`() throws {
        let csv =
            Survey.row(
                "id", "submitdate", "lastpage", "startlanguage", "seed", "Agency",
                "Q1_1", "G01Q02. 1.2 Staff", "Q5[SQ001]", "Q5[SQ002]", "Q5_2[Comment]")
            + Survey.row("1", "d", "2", "en", "5", "Police force", "A1", "Good", "A2", "A3", "Log")
        let submission = Survey.read(csv)
        let answered = try #require(submission.returns.first)
        #expect(
            Survey.ratings(answered) == ["1.1=A1@G2", "1.2=Good@H2", "5.1=A2@I2", "5.2=A3@J2"])
        #expect(answered.responses[3].evidence == "Log")
        #expect(
            submission.guesses.dropFirst().map(\.message) == [
                "column I taken for criterion 5.1 by the survey's own code",
                "column J taken for criterion 5.2 by the survey's own code",
                "answers such as 'A1' taken for codes of the survey, which say no grade",
            ])
    }

    @Test func `groups of coded questions count only if they fit the standards`() throws {
        let header = ["id", "submitdate", "Agency", "G01Q01", "G01Q02", "G05Q03", "G05Q04"]
        let csv = header.joined(separator: ",") + "\n1,d,Police force,Good,Good,Good,Inadequate\n"
        let answered = try #require(Survey.read(csv).returns.first)
        #expect(answered.responses.map(\.ref) == ["1.1", "1.2", "5.1", "5.2"])
        let short = csv.replacing(",G05Q04", with: "").replacing(",Inadequate", with: "")
        #expect(Survey.read(short).returns.first?.responses.map(\.ref) == ["1.1", "1.2"])
    }

    @Test func `of two columns for one rating the first is read, and both are named`() throws {
        let csv = "Agency,1.1,1.2,Q1.1\nPolice force,Good,Good,Inadequate\n"
        let submission = Survey.read(csv)
        #expect(submission.returns.first?.responses.map(\.ratingText) == ["Good", "Good"])
        let guess = try #require(submission.guesses.last)
        #expect(
            guess.message
                == "columns B and D could both hold the rating of criterion 1.1; B was read")
        #expect(guess.sureness == .unsure)
        let rivals = try #require(submission.returns.first?.rivalRatings.first)
        #expect(rivals.read.placeInFile == "B1")
        #expect(rivals.otherHeading == "Q1.1")
        #expect(rivals.differing == 1)
        #expect(
            submission.ignored.map(\.message) == ["another column holds the rating of 1.1"])
    }

    @Test func `a column that is not understood lets nothing behind it count for another`() throws {
        let csv = "Agency,1.1,Evidence,How is the weather today,Evidence2,1.2\na,Good,x,y,z,Good\n"
        let submission = Survey.read(csv)
        #expect(submission.returns.first?.responses.map(\.evidence) == ["x", ""])
        #expect(submission.ignored.map(\.place.placeInFile) == ["D1", "E1"])
    }

    @Test func `actions, their leads and days, and reasons go with their criterion`() throws {
        let csv =
            "Agency,1.1,Why not applicable?,Actions,Lead (role),By when,1.2\n"
            + "a,N/A,No staff,Appoint one,Director,31/03/2018,Good\n"
        let answered = try #require(Survey.read(csv).returns.first)
        #expect(answered.responses[0].reason == "No staff")
        #expect(answered.actions.map(\.ref) == ["1.1"])
        #expect(answered.actions.map(\.action) == ["Appoint one"])
        #expect(answered.actions.map(\.lead) == ["Director"])
        #expect(answered.place(of: .due, at: answered.actions[0].origin).placeInFile == "F2")
    }

    @Test func `a heading that repeats the question is known by its first words`() throws {
        let csv =
            Survey.row(
                "Agency", "1.1", "1.2", Survey.texts[2].1, Survey.texts[3].1,
                "Evidence: \(Survey.texts[2].1)", "\(Survey.texts[3].1) - Comments\u{2014}evidence")
            + Survey.row("a", "Good", "Good", "Good", "Good", "x", "y")
        let answered = try #require(Survey.read(csv).returns.first)
        #expect(answered.responses.map(\.evidence) == ["", "", "x", "y"])
    }

    @Test func `a row without an answer is no return, and is said`() {
        let submission = Survey.read("ID,Start time,Agency,1.1,1.2\n1,x,a,Good,\n2,x,,,\n")
        #expect(submission.returns.map(\.agencyName.text) == ["a"])
        #expect(
            submission.ignored.last?.message == "the row answers no question and names no agency")
        #expect(submission.ignored.last?.place.placeInFile == "A3")
    }

    @Test func `rows of headed answers are left to their own reader`() throws {
        let csv = "Agency,Ref,Criterion,Rating\na,1.1,see 1.2,Good\na,1.2,see 1.1,Good\n"
        let submission = Survey.read(csv)
        #expect(submission.returns.map { $0.responses.count } == [2])
        #expect(submission.guesses == [])
    }

    @Test func `references are read while no catalogue is known`() throws {
        let csv = "Agency,1.1 Leader,Evidence,1.2 Staff\na,Good,x,Good\n"
        let submission = Submission.read(Array(csv.utf8), file: "survey.csv")
        #expect(submission.returns.first?.responses.map(\.ref) == ["1.1", "1.2"])
        #expect(submission.returns.first?.responses.map(\.evidence) == ["x", ""])
    }

    @Test func `a preamble is passed over, and a header row can be given`() throws {
        let csv = "Section 11,audit\n\nAgency,1.1,1.2\na,Good,Good\nb,Good,Good\n"
        #expect(Survey.read(csv).returns.map(\.agencyName.text) == ["a", "b"])
        #expect(Survey.read(csv, headerRow: 3).returns.map(\.agencyName.text) == ["a", "b"])
        let beyond = Survey.read(csv, headerRow: 40)
        #expect(
            beyond.refusal?.message
                == "the file cannot be read as was asked: row 40, which was to hold its headings, "
                + "is beyond its last row")
        #expect(beyond.refusal?.fix == "give --header-row a row from 1 to 5, or leave it out")
    }

    @Test func `workbooks are read as CSV files are`() throws {
        let table = MarkedTable(
            """
            ## Form1
            | ID | Start time | Email | Agency | 1.1 Leader | Evidence | 1.2  |
            | 1  | 10:00      | x     | a      | Good       | Minutes  | Good |
            """)
        let submission = Submission.read(
            table.workbook, file: "survey.xlsx", guide: ReadingGuide(index: Survey.index))
        let answered = try #require(submission.returns.first)
        #expect(Survey.ratings(answered) == ["1.1=Good@Form1!E2", "1.2=Good@Form1!G2"])
    }

    @Test func `hostile headings are read or refused, and nothing breaks`() {
        var random = SplitMix64(seed: 11)
        let pieces = [
            "Agency", "1.1", "5.2 ", "[", "]", "Q5[SQ001]", "Evidence", ",", "\n", "\"", ";",
            "Response", "Respondent ID", "G01Q99999999999999999999", "\u{A0}", "Points - ", ".",
            ":",
            "999999999999999999999.1", "Good", SurveyExample.texts[0].1, "\u{301}", "Q", "S",
        ]
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 1...60, using: &random)).map { _ in
                pieces[Int.random(in: pieces.indices, using: &random)]
            }.joined()
            let submission = Survey.read(text)
            #expect(submission.returns.isEmpty == (submission.refusal != nil))
        }
    }
}
