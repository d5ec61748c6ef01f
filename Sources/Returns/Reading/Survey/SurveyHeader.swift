import Section11Tables

/// The one or two rows of an online survey's export that hold its questions.
struct SurveyHeader {
    /// A column with its question.
    struct Column {
        /// The cell of the question, or of what stands below it.
        let cell: CellReference
        /// The question; of several columns that share one, the same.
        let question: String
        /// The answer or the part of the question that the column is for; empty for none.
        let label: String
        /// The survey's code of the question, such as `G01Q02`; empty for none.
        let code: String
    }

    /// How many rows may stand above the questions.
    private static let searchDepth = 30

    /// How many columns are looked at.
    private static let columnLimit = 4_000

    /// The position of the row of questions among the table's rows.
    let position: Int

    /// The position of the first row of answers.
    let bodyPosition: Int

    /// The columns, from the left.
    let columns: [Column]

    /// Reads the questions that stand in a row, and in the row below it if that belongs to them.
    init(in table: Table, at position: Int) {
        self.position = position
        let row = table.row(at: position)
        let below = position + 1 < table.rowCount ? table.row(at: position + 1) : nil
        if let below, Self.isSecondHeading(below, of: row) {
            bodyPosition = position + 2
            columns = Self.columns(of: row, over: below)
        } else {
            bodyPosition = position + 1
            columns = row.cells.prefix(Self.columnLimit).compactMap(Self.column)
        }
    }

    /// The positions of rows that may hold the questions, from the top; none for headed rows.
    static func candidates(
        in table: Table, headerRow: Int?, index: CatalogueIndex?
    ) -> [Int] {
        var found: [Int] = []
        for position in 0..<min(table.rowCount, searchDepth) where found.count < 3 {
            let row = table.row(at: position)
            if let headerRow, row.number != headerRow { continue }
            switch look(at: row, index: index) {
            case .headed: return found
            case .questions: found.append(position)
            case .other: continue
            }
        }
        return found
    }

    private enum Look { case headed, questions, other }

    private static func look(at row: Table.Row, index: CatalogueIndex?) -> Look {
        // One question alone is no survey, and labels with their answers are not looked at twice.
        if row.cells.count < 3 { return .other }
        var refs: Set<String> = []
        var fields: Set<Return.Field> = []
        var ownColumns = 0
        var longTexts = 0
        for cell in row.cells.prefix(columnLimit) {
            let text = trimmed(cell.text)
            if text.isEmpty { continue }
            if let field = Headings.field(for: text) { fields.insert(field) }
            let column = column(of: cell)
            let label = column.flatMap {
                SurveyQuestions.leadingRef(of: $0.label, in: index)
                    ?? SurveyQuestions.leadingRef(of: $0.question, in: index)
            }
            if let label { refs.insert(label.match.ref) }
            if text.utf8.count <= 40 {
                let heading = SurveyText(text)
                if SurveyHeadings.isAdministrative(heading)
                    || SurveyHeadings.isPersonal(heading)
                    || SurveyHeadings.fact(heading) == .agencyName
                {
                    ownColumns += 1
                }
            } else {
                longTexts += 1
            }
        }
        // A column of references, or of criteria, means one row for each criterion.
        let names = fields.contains(.ref) || fields.contains(.criterionText)
        if names, refs.count < 2 { return .headed }
        if refs.count >= 2 || ownColumns >= 2 || (ownColumns > 0 && longTexts >= 2) {
            return .questions
        }
        return .other
    }

    /// Whether a row holds the answers or parts of the questions in the row above it.
    private static func isSecondHeading(_ row: Table.Row, of first: Table.Row) -> Bool {
        var fillsGap = false
        for cell in row.cells.prefix(columnLimit) {
            let text = SurveyText(trimmed(cell.text))
            if text.words.isEmpty { continue }
            if isResponse(text) { return true }
            let above = first[cell.reference.column].map { trimmed($0.text) } ?? ""
            if above.isEmpty {
                fillsGap = true
            } else if isOwn(above) {
                return false
            }
        }
        return fillsGap && first.cells.prefix(columnLimit).contains { isOwn(trimmed($0.text)) }
    }

    private static func isOwn(_ heading: String) -> Bool {
        if heading.utf8.count > 40 { return false }
        let text = SurveyText(heading)
        return SurveyHeadings.isAdministrative(text) || SurveyHeadings.isPersonal(text)
    }

    /// What SurveyMonkey writes below a question that has one column of its own.
    private static func isResponse(_ text: SurveyText) -> Bool {
        text.folded == "response" || text.folded == "open ended response"
    }

    /// The columns of two rows: a question stands above the first of its columns.
    private static func columns(of first: Table.Row, over second: Table.Row) -> [Column] {
        var cells: [Int: (above: String, below: String)] = [:]
        for cell in first.cells.prefix(columnLimit) {
            cells[cell.reference.column, default: ("", "")].above = trimmed(cell.text)
        }
        for cell in second.cells.prefix(columnLimit) {
            cells[cell.reference.column, default: ("", "")].below = trimmed(cell.text)
        }
        var question = ""
        return cells.sorted { $0.key < $1.key }.compactMap { column, texts in
            if !texts.above.isEmpty { question = texts.above }
            if texts.above.isEmpty, texts.below.isEmpty { return nil }
            let label = isResponse(SurveyText(texts.below)) ? "" : texts.below
            let row = texts.above.isEmpty ? second.number : first.number
            return Column(
                cell: CellReference(row: row, column: column), question: question, label: label,
                code: "")
        }
    }

    /// The column of a question in one row, which may have a label in brackets at its end.
    private static func column(of cell: Cell) -> Column? {
        var text = Substring(trimmed(cell.text))
        if text.isEmpty { return nil }
        var code = ""
        if let (found, rest) = leadingCode(of: text) { (code, text) = (found, rest) }
        var label = Substring()
        if text.last == "]", let open = text.lastIndex(of: "["), open > text.startIndex {
            label = text[text.index(after: open)...].dropLast()
            text = text[..<open]
        }
        return Column(
            cell: cell.reference, question: trimmed(String(text)), label: trimmed(String(label)),
            code: code)
    }

    /// A code such as `G01Q02.` or `Q5[SQ003].` before the words of a question.
    private static func leadingCode(of text: Substring) -> (code: String, rest: Substring)? {
        guard let first = text.first, first.isASCII, first.isLetter else { return nil }
        let code = text.prefix {
            $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "[" || $0 == "]" || $0 == "_")
        }
        let rest = text.dropFirst(code.count)
        guard code.count <= 30, code.contains(where: \.isNumber), rest.first == ".",
            let next = rest.dropFirst().first, next.isWhitespace
        else { return nil }
        return (String(code), rest.dropFirst().drop(while: \.isWhitespace))
    }
}
