import Section11Standards
import Section11Tables

/// The reading of the rows below a survey's questions.
struct SurveyRows {
    private let columns: SurveyColumns
    /// The layouts of each question, one for each of its columns with a rating.
    private var layouts: [[Int]] = []
    private var factLayout: Int
    private var texts: [String]
    private var filled: [Int] = []

    /// Lays out where each answer stands; all returns share that.
    init(
        _ columns: SurveyColumns, _ header: SurveyHeader, of table: Table,
        into assembly: inout ReturnAssembly
    ) {
        self.columns = columns
        let sheet = table.name.isEmpty ? nil : table.name
        let row = table.row(at: header.position).number
        var facts = Return.Layout(sheet: sheet, headerRow: row)
        for (field, column) in columns.facts { facts[field] = column }
        factLayout = assembly.addLayout(facts)
        for question in columns.questions {
            let ratings = question.ratings.isEmpty ? [(column: 0, answer: "")] : question.ratings
            layouts.append(
                ratings.map { rating in
                    var layout = Return.Layout(sheet: sheet, headerRow: row)
                    if rating.column > 0 { layout[.rating] = rating.column }
                    layout[.ref] =
                        rating.column > 0 ? rating.column : question.followers.first?.column
                    for (field, column) in question.followers where layout[field] == nil {
                        layout[field] = column
                    }
                    return assembly.addLayout(layout)
                })
        }
        texts = Array(repeating: "", count: (header.columns.map(\.cell.column).max() ?? 0) + 1)
    }

    /// Reads each row as a return of its own.
    mutating func read(
        _ table: Table, from start: Int, index: CatalogueIndex?, into assembly: inout ReturnAssembly
    ) {
        let used = usedColumns()
        var isCodedAnswerSaid = false
        for position in start..<max(start, table.rowCount) {
            let row = table.row(at: position)
            var withoutResult: Set<Int> = []
            for column in filled { texts[column] = "" }
            filled = []
            for cell in row.cells {
                let column = cell.reference.column
                guard column < texts.count, used[column] else { continue }
                if cell.value == .formulaWithoutResult { withoutResult.insert(column) }
                let text = trimmed(cell.text)
                if text.isEmpty { continue }
                texts[column] = text
                filled.append(column)
            }
            if filled.isEmpty, withoutResult.isEmpty {
                assembly.ignore(
                    assembly.place(on: table, CellReference(row: row.number, column: 1)),
                    "the row answers no question and names no agency")
                continue
            }
            let made = assembly.position(ofAgency: "\u{0}\(table.name)\u{0}\(row.number)")
            for (field, column) in columns.facts {
                let place = assembly.place(
                    on: table, CellReference(row: row.number, column: column))
                assembly[made].state(field, texts[column], place: place)
            }
            for number in columns.questions.indices {
                let (response, action) = answer(to: number, row: row.number)
                assembly[made].responses.append(response)
                if let action { assembly[made].actions.append(action) }
                if columns.questions[number].ratings.contains(where: {
                    withoutResult.contains($0.column)
                }) {
                    assembly[made].formulasWithoutResult.append(response.origin)
                }
                if !isCodedAnswerSaid, let index,
                    Self.isCode(response.ratingText, of: index.catalogue.scale)
                {
                    isCodedAnswerSaid = true
                    assembly.guess(
                        Guess(
                            "answers such as '\(response.ratingText)' taken for codes of the survey, "
                                + "which say no grade",
                            sureness: .likely,
                            override: "export the survey with full answers in place of codes",
                            place: assembly[made].place(of: .rating, in: response)))
                }
            }
        }
    }

    /// The answer to a question in the row at hand, with the action that goes with it.
    private func answer(
        to number: Int, row: Int
    ) -> (response: Response, action: ImprovementAction?) {
        let question = columns.questions[number]
        var chosen = 0
        var answers: [String] = []
        for (position, rating) in question.ratings.enumerated()
        where !texts[rating.column].isEmpty {
            if rating.answer.isEmpty {
                answers.append(texts[rating.column])
            } else {
                guard let answer = Self.answer(texts[rating.column], for: rating.answer) else {
                    continue
                }
                answers.append(answer)
            }
            if answers.count == 1 { chosen = position }
        }
        let origin = Origin(layout: layouts[number][chosen], row: row)
        // Two answers to one question stay side by side, and are on no scale.
        var response = Response(
            ref: question.match.ref, criterionText: question.text,
            ratingText: answers.joined(separator: "; "), origin: origin)
        var action = (text: "", lead: "", due: "")
        for (field, column) in question.followers where !texts[column].isEmpty {
            let text = texts[column]
            switch field {
            case .moderated: response.moderatedText = Self.joined(response.moderatedText, text)
            case .reason: response.reason = Self.joined(response.reason, text)
            case .areasForImprovement:
                response.areasForImprovement = Self.joined(response.areasForImprovement, text)
            case .action: action.text = Self.joined(action.text, text)
            case .lead: action.lead = Self.joined(action.lead, text)
            case .due: action.due = Self.joined(action.due, text)
            default: response.evidence = Self.joined(response.evidence, text)
            }
        }
        if action.text.isEmpty, action.lead.isEmpty, action.due.isEmpty { return (response, nil) }
        let made = ImprovementAction(
            number: "", ref: question.match.ref, action: action.text, lead: action.lead,
            due: StatedDate(action.due), successMeasure: "", statusText: "", progress: [],
            impact: "", origin: origin)
        return (response, made)
    }

    /// What a cell says in a column that is for one answer; `nil` if the answer was not chosen.
    private static func answer(_ text: String, for answer: String) -> String? {
        switch text.lowercased() {
        case "1", "x", "yes", "y", "true", "checked", "selected", "\u{2713}", "\u{2714}",
            "\u{2611}":
            answer
        case "0", "no", "n", "false", "unchecked", "not selected", "-": nil
        default: text
        }
    }

    private static func joined(_ one: String, _ other: String) -> String {
        one.isEmpty ? other : one + "\n" + other
    }

    /// Whether an answer is a survey's code such as `A1`, and no grade.
    private static func isCode(_ text: String, of scale: RatingScale) -> Bool {
        guard text.utf8.count <= 5, text.utf8.first == UInt8(ascii: "A"),
            Int(text.dropFirst()) != nil
        else { return false }
        return scale.match(text) == nil
    }

    private func usedColumns() -> [Bool] {
        var used = Array(repeating: false, count: texts.count)
        for (_, column) in columns.facts { used[column] = true }
        for question in columns.questions {
            for (column, _) in question.ratings { used[column] = true }
            for (_, column) in question.followers { used[column] = true }
        }
        return used
    }
}
