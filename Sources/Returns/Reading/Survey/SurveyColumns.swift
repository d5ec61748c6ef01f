import Section11Tables

/// What each column of a survey's export holds.
struct SurveyColumns {
    /// The columns of one criterion.
    struct Question {
        /// The criterion.
        let match: SurveyQuestions.Match
        /// The question as written; empty where only columns behind it were found.
        var text = ""
        /// The columns of the rating, each with the answer that it is for; empty for any answer.
        var ratings: [(column: Int, answer: String)] = []
        /// The columns of what goes with the rating.
        var followers: [(field: Return.Field, column: Int)] = []
    }

    /// Two columns that could both hold the rating of one criterion.
    struct Rivals {
        /// The criterion's reference.
        let ref: String
        /// The column that is read.
        let kept: CellReference
        /// The column that is not.
        let other: CellReference
    }

    /// The criteria, in the order of their first columns.
    private(set) var questions: [Question] = []

    /// The columns of facts about a whole return.
    private(set) var facts: [(field: Return.Field, column: Int)] = []

    /// The columns that are not read, with the reason.
    private(set) var unread: [(cell: CellReference, reason: String)] = []

    /// The columns that were matched by words, with their match.
    private(set) var matchedByText: [(cell: CellReference, match: SurveyQuestions.Match)] = []

    /// The columns that were matched by a survey's own code.
    private(set) var matchedByCode: [(cell: CellReference, ref: String)] = []

    /// Columns of which one was read and the other was not.
    private(set) var rivals: [Rivals] = []

    /// How many columns are the survey program's own.
    private(set) var ownCount = 0

    private let criteria: SurveyQuestions.Criteria?
    private let codes: SurveyCodes
    private var positions: [String: Int] = [:]
    private var current: SurveyQuestions.Match?

    /// How many criteria have a column of their rating.
    var ratedCount: Int { questions.count { !$0.ratings.isEmpty } }

    /// Tells what the columns of a header hold.
    init(_ header: SurveyHeader, index: CatalogueIndex?) {
        criteria = index.map(SurveyQuestions.Criteria.init)
        codes = SurveyCodes(header, index: index)
        for column in header.columns { take(column) }
    }

    private mutating func take(_ column: SurveyHeader.Column) {
        let heading = SurveyText(column.question)
        if SurveyHeadings.isQuizMark(heading) {
            unread.append((column.cell, "points and feedback of a quiz are not read"))
            return
        }
        if SurveyPlace.isOwn(heading, isBeforeQuestions: questions.isEmpty) {
            ownCount += 1
            leaveOut(column, isPersonal: SurveyHeadings.isPersonal(heading))
            return
        }
        if let place = SurveyPlace(column, criteria: criteria, codes: codes) {
            take(place, of: column)
        } else if let field = SurveyHeadings.fact(heading) {
            if facts.contains(where: { $0.field == field }) {
                unread.append((column.cell, "a column before it says the same of the return"))
            } else {
                facts.append((field, column.cell.column))
            }
        } else if SurveyHeadings.isPersonal(heading) {
            leaveOut(column, isPersonal: true)
        } else if let current, let field = SurveyHeadings.follower(heading) {
            follow(current, field, column.cell)
        } else {
            notUnderstood(column, "no criterion has the reference or the words of its heading")
        }
    }

    private mutating func take(_ place: SurveyPlace, of column: SurveyHeader.Column) {
        switch place.meaning {
        case .ambiguous(let refs):
            notUnderstood(
                column, "its words are those of \(refs.joined(separator: " and of ")) alike")
        case .personal:
            leaveOut(column, isPersonal: true)
        case .follower(let match, let field):
            current = match
            follow(match, field, column.cell)
        case .rating(let match, let answer):
            current = match
            rate(match, answer, column, byCode: place.isByCode)
        }
    }

    /// Says why a column is not read, and lets nothing behind it count for the question before.
    private mutating func notUnderstood(_ column: SurveyHeader.Column, _ reason: String) {
        unread.append((column.cell, reason))
        current = nil
    }

    private mutating func leaveOut(_ column: SurveyHeader.Column, isPersonal: Bool) {
        unread.append(
            (
                column.cell,
                isPersonal
                    ? "left out: it identifies a person"
                    : "left out: the survey program's own column"
            ))
    }

    private mutating func rate(
        _ match: SurveyQuestions.Match, _ answer: String, _ column: SurveyHeader.Column,
        byCode: Bool
    ) {
        let position = position(of: match)
        let known = questions[position].ratings
        let isOneOfAnswers = !answer.isEmpty && known.allSatisfy { !$0.answer.isEmpty }
        if let first = known.first, !isOneOfAnswers {
            let kept = CellReference(row: column.cell.row, column: first.column)
            rivals.append(Rivals(ref: match.ref, kept: kept, other: column.cell))
            unread.append((column.cell, "another column holds the rating of \(match.ref)"))
            return
        }
        if known.isEmpty {
            questions[position].text = column.question
            if answer.isEmpty, !column.label.isEmpty { questions[position].text = column.label }
            if byCode {
                matchedByCode.append((column.cell, match.ref))
            } else if case .text = match.basis {
                matchedByText.append((column.cell, match))
            }
        }
        questions[position].ratings.append((column.cell.column, answer))
    }

    private mutating func follow(
        _ match: SurveyQuestions.Match, _ field: Return.Field, _ cell: CellReference
    ) {
        let position = position(of: match)
        questions[position].followers.append((field, cell.column))
    }

    private mutating func position(of match: SurveyQuestions.Match) -> Int {
        if let known = positions[match.ref] { return known }
        positions[match.ref] = questions.count
        questions.append(Question(match: match))
        return questions.count - 1
    }
}
