import Section11Returns
import Section11Standards
import Section11Tables

/// The board's form with an agency's answers in it, and where each of them came from.
struct CopiedAnswers {
    /// The form.
    private(set) var draft: WorkbookDraft

    /// Which cells of the form hold what stood where.
    private(set) var places = CopyPlaces()

    private let form: TemplatePlaces
    private var texts: Set<CopyCell> = []
    private var nextRows: [String: Int] = [:]

    /// Puts the answers of a return into a form.
    init(_ form: WorkbookDraft, answered: Return, index: CatalogueIndex) {
        draft = form
        self.form = TemplatePlaces(form)
        for position in draft.sheets.indices {
            // In the copy a colour means one thing only: the cell is in question.
            draft.sheets[position].colourRules = []
            let rows = draft.sheets[position].entries.keys.map(\.row)
            nextRows[draft.sheets[position].name] = (rows.max() ?? 0) + 1
        }
        putFacts(of: answered)
        putResponses(of: answered, index: index)
        putActions(of: answered)
        putIndicators(of: answered)
        putExplanations(of: answered)
    }

    /// The cell in which a criterion of the form is rated; `nil` if the form does not ask it.
    func ratingCell(of ref: String) -> CopyCell? {
        guard let block = form.responses, let row = form.criterionRows[ref],
            let column = block.layout[.rating]
        else { return nil }
        return CopyCell(sheet: block.sheet, cell: CellReference(row: row, column: column))
    }

    private mutating func putFacts(of answered: Return) {
        for (field, statement) in answered.facts {
            guard let place = form.facts[field] else { continue }
            let cell = CopyCell(sheet: place.sheet, cell: place.cell)
            if !statement.text.isEmpty {
                let isFree = [.completedBy, .signedOffBy, .theme].contains(field)
                put(
                    field == .signedOffOn ? Self.day(statement.text) : .text(statement.text), cell,
                    isFree: isFree)
            }
            if let origin = statement.place { places.note(origin, cell) }
        }
    }

    private mutating func putResponses(of answered: Return, index: CatalogueIndex) {
        guard let block = form.responses else { return }
        var columns: [(Return.Field, Int)] = [
            Return.Field.rating, .reason, .evidence, .areasForImprovement,
        ].compactMap { field in block.layout[field].map { (field, $0) } }
        let responses = answered.responses
        if responses.contains(where: { !$0.moderatedText.isEmpty }) {
            columns.append((.moderated, addModerated(to: block)))
        }
        var taken: Set<Int> = []
        for response in responses {
            let known = response.criterion.map { index.entries[$0].criterion.ref }
            var row = known.flatMap { form.criterionRows[$0] } ?? 0
            if row == 0 || !taken.insert(row).inserted {
                if response.isBlank { continue }
                row = addRow(to: block)
                let ref = CellReference(row: row, column: block.layout[.ref] ?? 2)
                put(.text(response.ref), CopyCell(sheet: block.sheet, cell: ref))
            }
            for (field, column) in columns {
                let cell = CopyCell(
                    sheet: block.sheet, cell: CellReference(row: row, column: column))
                put(.text(response[field]), cell, isFree: field != .rating && field != .moderated)
                note(field, at: response.origin, of: answered, in: cell)
            }
            let ref = CopyCell(
                sheet: block.sheet,
                cell: CellReference(row: row, column: block.layout[.ref] ?? 2))
            places.note(answered.place(of: .ref, at: response.origin), ref)
        }
        fitRows(of: block)
    }

    /// The column of the panel's ratings, which a blank form does not have.
    private mutating func addModerated(to block: TemplatePlaces.Block) -> Int {
        let columns = Return.Field.allCases.compactMap { block.layout[$0] }
        let column = (columns.max() ?? 0) + 1
        let header = CopyCell(
            sheet: block.sheet, cell: CellReference(row: block.firstRow - 1, column: column))
        change(header) { sheet in
            sheet.set(.text("Moderated rating"), at: header.cell, style: .heading)
            sheet.setColumn(column, width: 20)
        }
        return column
    }

    private mutating func putActions(of answered: Return) {
        guard let block = form.actions else { return }
        let fields: [Return.Field] = [
            .actionNumber, .ref, .action, .lead, .due, .successMeasure, .status, .progress, .impact,
        ]
        for (position, action) in answered.actions.enumerated() {
            var row = block.firstRow + position
            if row >= nextRows[block.sheet] ?? 0 { row = addRow(to: block) }
            for field in fields {
                guard let column = block.layout[field] else { continue }
                let cell = CopyCell(
                    sheet: block.sheet, cell: CellReference(row: row, column: column))
                let text = action[field]
                put(field == .due ? Self.day(text) : .text(text), cell, isFree: field != .ref)
                note(field, at: action.origin, of: answered, in: cell)
            }
        }
        fitRows(of: block)
    }

    private mutating func putIndicators(of answered: Return) {
        guard let block = form.indicators else { return }
        var taken: Set<Int> = []
        for figure in answered.indicators {
            var row = form.indicatorRows[figure.subject] ?? 0
            if row == 0 || !taken.insert(row).inserted {
                row = addRow(to: block)
                let column = block.layout[.indicator] ?? 1
                put(
                    .text(figure.id),
                    CopyCell(
                        sheet: block.sheet, cell: CellReference(row: row, column: column)))
            }
            for field in [
                Return.Field.period, .value, .numerator, .denominator, .absence, .commentary,
                .indicator,
            ] {
                guard let column = block.layout[field] else { continue }
                let cell = CopyCell(
                    sheet: block.sheet, cell: CellReference(row: row, column: column))
                if field != .indicator {
                    put(
                        .text(figure[field]), cell,
                        isFree: field == .commentary || field == .absence)
                }
                note(field, at: figure.origin, of: answered, in: cell)
            }
        }
        fitRows(of: block)
    }

    private mutating func putExplanations(of answered: Return) {
        guard let block = form.explanations else { return }
        for (position, explanation) in answered.explanations.enumerated() {
            var row = block.firstRow + position
            if row >= nextRows[block.sheet] ?? 0 { row = addRow(to: block) }
            for (field, text) in [
                (Return.Field.checkCode, explanation.code), (.subject, explanation.subject),
                (.explanation, explanation.text),
            ] {
                guard let column = block.layout[field] else { continue }
                put(
                    .text(text),
                    CopyCell(
                        sheet: block.sheet, cell: CellReference(row: row, column: column)),
                    isFree: field == .explanation)
            }
        }
        fitRows(of: block)
    }
}

extension CopiedAnswers {
    /// Notes where a field came from, if the return has a column of its own for it.
    private mutating func note(
        _ field: Return.Field, at origin: Origin, of answered: Return, in cell: CopyCell
    ) {
        places.note(answered.place(of: field, at: origin), cell)
    }

    /// A day as a day where that reads back as the same text, else the text.
    private static func day(_ text: String) -> SheetDraft.Value {
        if let date = CalendarDate(iso: text), date.description == text { return .date(date) }
        return .text(text)
    }

    /// Writes into a cell; an empty text leaves it as it is.
    private mutating func put(
        _ value: SheetDraft.Value, _ cell: CopyCell, isFree: Bool = false
    ) {
        if value == .text("") { return }
        if isFree { texts.insert(cell) }
        change(cell) { sheet in
            let style = sheet.entries[cell.cell]?.style ?? .plain
            sheet.set(value, at: cell.cell, style: style)
        }
    }

    /// Adds a row below all others, which looks like the first one and is open to changes.
    private mutating func addRow(to block: TemplatePlaces.Block) -> Int {
        let row = nextRows[block.sheet] ?? block.firstRow
        nextRows[block.sheet] = row + 1
        change(
            CopyCell(sheet: block.sheet, cell: CellReference(row: row, column: 1))
        ) { sheet in
            for (reference, entry) in sheet.entries where reference.row == block.firstRow {
                sheet.set(
                    .empty, at: CellReference(row: row, column: reference.column),
                    style: entry.style.with {
                        $0.isLocked = false
                        $0.fill = nil
                    })
            }
        }
        return row
    }

    /// Makes the rows of a block high enough for their texts.
    private mutating func fitRows(of block: TemplatePlaces.Block) {
        change(
            CopyCell(sheet: block.sheet, cell: CellReference(row: 1, column: 1))
        ) { sheet in
            var heights: [Int: Double] = [:]
            for (reference, entry) in sheet.entries where reference.row >= block.firstRow {
                guard case .text(let text) = entry.value else { continue }
                let width = sheet.columns[reference.column]?.width ?? 9
                let height = TextHeight.points(of: text, width: width)
                heights[reference.row] = max(heights[reference.row] ?? 16, height)
            }
            for (row, height) in heights { sheet.setRow(row, height: height) }
        }
    }

    /// Takes out every text that a check for child-level data points at.
    ///
    /// Where the check points at no cell of the copy, every free text goes: better too much than a
    /// child's data once more.
    mutating func removeChildData(_ issues: [Return.Issue]) {
        for issue in issues {
            let cells = places.allCells(for: issue.place)
            for cell in cells.isEmpty ? texts.sorted() : cells {
                put(.text(AnnotatedCopy.removed), cell)
            }
        }
    }

    /// Colours a cell and hangs the notes of its issues on it.
    mutating func mark(_ cell: CopyCell, with marks: [AnnotatedCopy.Mark]) {
        let worst = marks.map(\.issue.severity).min() ?? .advice
        change(cell) { sheet in
            let entry = sheet.entries[cell.cell]
            let style = (entry?.style ?? .plain).with {
                $0.fill = AnnotatedCopy.colour(of: worst)
                $0.isLocked = false
            }
            sheet.set(
                entry?.value ?? .empty, at: cell.cell, style: style,
                comment: marks.map(\.note).joined(separator: "\n\n"))
        }
    }

    private mutating func change(_ cell: CopyCell, _ change: (inout SheetDraft) -> Void) {
        guard let position = draft.sheets.firstIndex(where: { $0.name == cell.sheet }) else {
            return
        }
        change(&draft.sheets[position])
    }
}
