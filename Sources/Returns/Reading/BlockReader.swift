import Section11Standards
import Section11Tables

/// The reader of the rows below one row of headings.
struct BlockReader {
    let block: SheetBlock
    let table: Table
    let workbook: Workbook
    let guide: ReadingGuide
    let layout: Int

    /// Under which standard the rows stand.
    var standards: StandardContext

    let hasAgencyColumn: Bool
    let hasResponses: Bool
    let hasExplanations: Bool
    let ratingColumn: Int?
    let hasFills: Bool
    var shared: SharedCells
    var record = RowRecord()
    var lastStandard = ""
    var strays: [Int: CellReference] = [:]
    var sharedRatings: [CellRange] = []
    var wordsInGrades: CellReference?

    init(
        _ block: SheetBlock, of table: Table, workbook: Workbook, guide: ReadingGuide, layout: Int,
        standards: StandardContext
    ) {
        self.block = block
        self.table = table
        self.workbook = workbook
        self.guide = guide
        self.layout = layout
        self.standards = standards
        hasAgencyColumn = block.layout[.agencyName] != nil || block.layout[.agencyID] != nil
        hasResponses = block.hasResponses
        hasExplanations = block.layout[.checkCode] != nil
        ratingColumn = block.heading.column(of: .rating)
        hasFills = guide.readsColours && !workbook.fills.isEmpty
        let fields: [Return.Field] = [.standard, .ref, .criterionText, .rating, .moderated]
        shared = SharedCells(
            of: table, columns: fields.compactMap { block.heading.column(of: $0) },
            below: table.row(at: block.headerPositions.upperBound).number)
    }

    /// Reads every row.
    mutating func read(into assembly: inout ReturnAssembly) {
        for guess in block.guesses { assembly.guess(guess) }
        if let rival = block.rival { assembly.note(rival) }
        for position in block.bodyPositions { read(table.row(at: position), into: &assembly) }
        report(into: &assembly)
    }

    private mutating func read(_ row: Table.Row, into assembly: inout ReturnAssembly) {
        record.clear()
        var hasFormulaWithoutResult = false
        // By position, as walking over the cells themselves would copy each of them.
        for position in row.cells.indices {
            let column = row.cells[position].reference.column
            guard column <= block.fields.count, let field = block.fields[column - 1] else {
                noteStray(row.cells[position])
                continue
            }
            switch row.cells[position].value {
            case .empty: continue
            case .text(let text):
                if block.hasWideHeadings {
                    record.add(trimmed(text), to: field)
                } else {
                    record[field] = trimmed(text)
                }
            case .formulaWithoutResult:
                if field == .rating { hasFormulaWithoutResult = true }
            default: record.add(trimmed(row.cells[position].text), to: field)
            }
        }
        var origin = Origin(layout: layout, row: row.number)
        if !block.heading.grades.isEmpty { readGrades(row, at: &origin, into: &assembly) }
        if record.isEmpty {
            if hasResponses { takeTitle(row) }
            return
        }
        let continuesCriterion = shared.isEmpty ? false : takeShared(row)
        if hasResponses, passesOver(row, into: &assembly) { return }
        let index = assembly.position(
            ofAgency: hasAgencyColumn ? record[.agencyID] + "\u{0}" + record[.agencyName] : "")
        if hasAgencyColumn {
            assembly[index].stateFacts(of: record, at: origin, layout: block.layout)
        }
        var isUsed = false
        if block.hasActionsInAreas { record[.action] = record[.areasForImprovement] }
        let action = record.action(at: origin)
        if continuesCriterion, record.answersCriterion,
            let last = assembly[index].responses.indices.last
        {
            assembly[index].responses[last].join(record)
            isUsed = true
        } else if hasResponses, action == nil || record.answersCriterion,
            var response = record.response(at: origin)
        {
            if hasFills, let column = origin.ratingColumn ?? ratingColumn,
                let cell = row[column], let fill = workbook.fill(of: cell, in: table),
                response.ratingText.isEmpty || guide.isOffScale(response.ratingText)
            {
                response.ratingFill = fill
            }
            assembly[index].responses.append(response)
            if hasFormulaWithoutResult { assembly[index].formulasWithoutResult.append(origin) }
            isUsed = true
        }
        if let action {
            assembly[index].actions.append(action)
            isUsed = true
        }
        if let indicator = record.indicator(at: origin) {
            assembly[index].indicators.append(indicator)
            isUsed = true
        }
        if hasExplanations, !record[.explanation].isEmpty {
            assembly[index].explanations.append(
                .init(
                    code: record[.checkCode], subject: record[.subject],
                    text: record[.explanation]))
            isUsed = true
        }
        if !isUsed, record.answersCriterion || !record[.lead].isEmpty {
            assembly.ignore(
                assembly.place(on: table, CellReference(row: row.number, column: 1)),
                "the row names no criterion, action or indicator")
        }
    }

    /// Notes the first text of a column that is not read, unless its heading will be named.
    private mutating func noteStray(_ cell: Cell) {
        let column = cell.reference.column
        if column > HeadingRow.widest || strays[column] != nil { return }
        if case .empty = cell.value { return }
        if trimmed(cell.text).isEmpty { return }
        strays[column] = cell.reference
    }
}

extension Response {
    /// Adds what a further row of the same criterion says.
    fileprivate mutating func join(_ record: borrowing RowRecord) {
        func join(_ old: inout String, _ new: String) {
            if !new.isEmpty { old += old.isEmpty ? new : "\n" + new }
        }
        join(&evidence, record[.evidence])
        join(&areasForImprovement, record[.areasForImprovement])
        join(&reason, record[.reason])
        if ratingText.isEmpty { ratingText = record[.rating] }
        if moderatedText.isEmpty { moderatedText = record[.moderated] }
    }
}
