import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

/// The layouts that come with the program, on filled-in examples of their forms.
struct ShippedLayoutsTests {
    private static let folder = Repository.root + "/Tests/ReturnsTests/Fixtures/layouts/"

    private static func read(
        _ id: String, scale: RatingScale, asked: Bool = false
    ) throws -> Submission {
        let catalogue = Catalogue(
            id: "own-1", title: "Own", edition: "1", scale: scale,
            standards: ["1", "2"].map { number in
                Standard(
                    number: number, title: "Standard \(number)",
                    criteria: (1...5).map {
                        Criterion(ref: "\(number).\($0)", text: "What is asked.")
                    })
            })
        let index = CatalogueIndex(catalogue)
        let guide = ReadingGuide(
            index: index, layout: asked ? try Repository.library.layout(id) : nil,
            layouts: try Repository.library.layoutsWithSigns())
        let submission = Submission.read(path: folder + id + ".xlsx", guide: guide)
        #expect(submission.guesses.map(\.message) == ["read by the layout '\(id)'"])
        #expect(LayoutBench.ignored(submission) == [])
        return LayoutBench.resolved(submission, against: index)
    }

    private static func scale(_ labels: String...) -> RatingScale {
        RatingScale(
            grades: labels.enumerated().map {
                Grade(code: "grade-\($0)", label: $1, needsImprovement: $0 < 2, points: $0)
            }, notApplicable: .init(aliases: [], reasonRequired: true))
    }

    private static func lines(_ submission: Submission) -> [String] {
        submission.returns.flatMap { answered in
            answered.responses.map { response in
                let place = answered.place(of: .evidence, in: response).placeInFile
                return "\(response.ref) \(response.selfAssessed) \(response.evidence) (\(place))"
            }
        }
    }

    @Test func `scores from 0 to 3 by the agency and the panel`() throws {
        let read = try Self.read(
            "scored-0-3-self-and-moderated", scale: Self.scale("0", "1", "2", "3"))
        #expect(
            Self.lines(read) == [
                "1.1 graded(3) job description (Key Standard 1!C4)",
                "1.2 graded(1) plan of this year (Key Standard 1!C5)",
                "1.3 unanswered  (Key Standard 1!C6)",
                "2.1 graded(0) induction pack (Key Standard 2!C4)",
                "2.2 notApplicable not for an office (Key Standard 2!C5)",
            ])
        let answered = try #require(read.returns.first)
        #expect(answered.responses.map(\.moderated?.grade) == [2, 1, nil, nil, nil])
        #expect(answered.agencyName.text == "Invented Leisure Trust")
        #expect(answered.signedOffBy.text == "chief executive")
        let action = try #require(answered.actions.first)
        #expect(answered.actions.count == 1)
        #expect(action.ref == "1.2")
        #expect(action.action == "name the measures")
        #expect(action.due.date == CalendarDate(year: 2026, month: 3, day: 31))
        #expect(answered.place(of: .due, at: action.origin).placeInFile == "Key Standard 1!E5")
    }

    @Test func `evidence and further action without ratings`() throws {
        let read = try Self.read(
            "evidence-and-further-action", scale: Self.scale("Red", "Amber", "Green"), asked: true)
        #expect(
            Self.lines(read) == [
                "1.1 unanswered board minute (Audit!B5)", "1.2 unanswered draft (Audit!B6)",
                "2.1 unanswered policy of 2025 (Audit!B10)",
            ])
        let answered = try #require(read.returns.first)
        #expect(
            answered.responses.map(\.areasForImprovement) == ["", "agree the plan", "publish it"])
        #expect(
            answered.responses.first?.criterionText == "A named lead (Essential requirement)")
        #expect(answered.agencyName.text == "Invented Housing Association")
    }

    @Test func `columns for met, partly met and not met`() throws {
        let read = try Self.read(
            "met-partly-not-met", scale: Self.scale("Not met", "Partly met", "Met"))
        #expect(
            Self.lines(read) == [
                "1.1 graded(2) job description (Checklist!B5)",
                "1.2 graded(0) none yet (Checklist!B6)",
                #"1.3 invalid("Met, Partly met") timetable (Checklist!B7)"#,
                "1.4 graded(1) log (Checklist!B8)", "1.5 unanswered  (Checklist!B9)",
            ])
        let answered = try #require(read.returns.first)
        #expect(answered.actions.map(\.action) == ["appoint a deputy"])
        #expect(answered.actions.map(\.due.text) == ["July 2026"])
        #expect(
            answered.place(of: .rating, in: answered.responses[1]).placeInFile == "Checklist!E6")
    }
}
