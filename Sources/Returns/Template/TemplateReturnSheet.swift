import Section11Standards
import Section11Tables

extension ReturnTemplate {
    /// The rows for explanations that are left empty.
    private static let explanationRows = 20

    /// The width of the column of answers, in characters.
    private static let answerWidth = 60.0

    /// A line of the first sheet: a label, and what stands beside it.
    private struct Line {
        var field: Return.Field
        var value = SheetDraft.Value.empty
        var isAnswer = true
        var format = CellStyle.NumberFormat.text
        var allowed = EntryRule.Allowed.anything
        var prompt = ""
    }

    /// Makes the sheet *Return*: who answers what, what the ratings mean, and room to explain.
    func makeReturnSheet() -> SheetDraft {
        var sheet = SheetDraft(name: "Return")
        sheet.isProtected = true
        sheet.page.fitsWidth = true
        sheet.setColumn(1, width: 26)
        sheet.setColumn(2, width: Self.answerWidth)
        sheet.setColumn(3, width: 60)
        sheet.set(
            .text(cycle.title), at: CellReference(row: 1, column: 1), style: .templateTitle)
        let due = cycle.due.map { " by \(Self.words(for: $0))" } ?? ""
        sheet.set(
            .text("Fill in the white cells on all four sheets, and send this workbook back\(due)."),
            at: CellReference(row: 2, column: 1), style: .templateSentence)
        var row = 3
        for line in lines {
            add(line, to: &sheet, at: row)
            row += 1
        }
        addMeanings(to: &sheet, at: &row)
        addExplanations(to: &sheet, at: row + 1)
        return sheet
    }

    private var lines: [Line] {
        func fixed(_ field: Return.Field, _ text: String) -> Line {
            Line(field: field, value: .text(text), isAnswer: false)
        }
        let kinds = Return.Kind.allCases.map(\.rawValue)
        var lines = [
            fixed(.agencyName, agency.name), fixed(.agencyID, agency.id),
            fixed(.cycle, cycle.id), fixed(.catalogue, catalogue.id),
            Line(
                field: .kind, value: .text(kind.rawValue), allowed: .list(kinds),
                prompt: "full: every criterion is rated. update: progress on the action plan of "
                    + "the last full return. mini: a themed part."),
            cycle.theme.map { fixed(.theme, $0) }
                ?? Line(field: .theme, prompt: "Only for a mini return: its theme."),
            Line(
                field: .completedBy,
                prompt: "The role of the person who completed the return, not a name."),
            Line(
                field: .signedOffBy,
                prompt: "The role of the senior person who signed it off, not a name."),
            Line(
                field: .signedOffOn, format: .date, allowed: .anyDay,
                prompt: "The day of signing off, such as 31/01/2018."),
            fixed(.templateVersion, Self.version),
        ]
        if cycle.isInvented {
            lines.append(
                fixed(.note, cycle.notice ?? "Everything in this audit is invented."))
        }
        return lines
    }

    private func add(_ line: Line, to sheet: inout SheetDraft, at row: Int) {
        let label = CellReference(row: row, column: 1)
        let answer = CellReference(row: row, column: 2)
        sheet.set(.text(Headings.template(line.field)), at: label, style: .heading)
        var style = line.isAnswer ? CellStyle.templateAnswer : .templateQuestion
        style.numberFormat = line.format
        sheet.set(line.value, at: answer, style: style)
        sheet.setRow(row, height: 19)
        if case .text(let text) = line.value { Self.fit(text, in: &sheet, at: row) }
        guard !line.prompt.isEmpty else { return }
        let strictness: EntryRule.Strictness =
            if case .date = line.allowed { .asks } else { .refuses }
        sheet.entryRules.append(
            EntryRule(
                CellRange(answer, answer), allowed: line.allowed, strictness: strictness,
                promptTitle: Headings.template(line.field), prompt: line.prompt,
                refusal: line.prompt))
    }

    private func addMeanings(to sheet: inout SheetDraft, at row: inout Int) {
        row += 1
        sheet.set(
            .text("What the ratings mean"), at: CellReference(row: row, column: 1),
            style: .plain.with { $0.isBold = true })
        row += 1
        for grade in catalogue.scale.grades {
            addMeaning(
                of: grade.label, grade.meaning ?? "",
                fill: grade.colour.flatMap(Colour.init(named:)), to: &sheet, at: &row)
        }
        let reason =
            catalogue.scale.notApplicable.reasonRequired
            ? "The criterion does not apply to the agency; say why in the column for it."
            : "The criterion does not apply to the agency."
        addMeaning(
            of: Self.notApplicable, reason, fill: Colour(named: "grey"), to: &sheet, at: &row)
    }

    private func addMeaning(
        of word: String, _ meaning: String, fill: Colour?, to sheet: inout SheetDraft,
        at row: inout Int
    ) {
        let style = CellStyle.templateQuestion.with { $0.fill = fill }
        sheet.set(.text(word), at: CellReference(row: row, column: 1), style: style)
        sheet.set(
            .text(meaning), at: CellReference(row: row, column: 2),
            style: .templateQuestion.with { $0.fill = nil })
        Self.fit(meaning, in: &sheet, at: row)
        row += 1
    }

    /// Makes a row high enough for a text in the second column.
    private static func fit(_ text: String, in sheet: inout SheetDraft, at row: Int) {
        let lines = WrappedLines.count(in: text, width: answerWidth)
        if lines > 1 { sheet.setRow(row, height: TemplateSheet.height(ofLines: lines)) }
    }

    private func addExplanations(to sheet: inout SheetDraft, at row: Int) {
        sheet.set(
            .text("If a check of this return asks a question, answer it here"),
            at: CellReference(row: row, column: 1), style: .plain.with { $0.isBold = true })
        let fields: [Return.Field] = [.checkCode, .subject, .explanation]
        for (index, field) in fields.enumerated() {
            sheet.set(
                .text(Headings.template(field)),
                at: CellReference(row: row + 1, column: index + 1), style: .heading)
            for offset in 0..<Self.explanationRows {
                sheet.set(
                    .empty, at: CellReference(row: row + 2 + offset, column: index + 1),
                    style: .templateAnswer.with { $0.numberFormat = .text })
            }
        }
    }

    /// A day as people in Britain write it.
    static func words(for date: CalendarDate) -> String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December",
        ]
        return "\(date.day) \(months[date.month - 1]) \(date.year)"
    }
}
