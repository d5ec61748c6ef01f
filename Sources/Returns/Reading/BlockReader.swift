import Section11Standards
import Section11Tables

/// The reader of the rows below one row of headings.
struct BlockReader {
    let block: SheetBlock
    let table: Table
    private let glances: [CellGlance]
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
    var record: RowRecord
    /// The standard of this row or the last that named one: its cell, or its text where it has none.
    var lastStandardPlace: Int?
    var lastStandard = ""
    var strays: [Int: CellReference] = [:]
    var sharedRatings: [CellRange] = []
    var wordsInGrades: CellReference?
    /// What looks through the answers as they are read; `nil` where their texts are held.
    private var look: PromptLook?
    private var latestCriterion: Int?
    /// Where the answers go, if all of them are one agency's; `nil` until the first.
    private var agencyPosition: Int?

    init(
        _ block: SheetBlock, of table: Table, workbook: Workbook, guide: ReadingGuide, layout: Int,
        standards: StandardContext
    ) {
        self.block = block
        self.table = table
        glances = table.glances()
        record = RowRecord(of: table)
        self.workbook = workbook
        self.guide = guide
        self.layout = layout
        self.standards = standards
        hasAgencyColumn = block.layout[.agencyName] != nil || block.layout[.agencyID] != nil
        hasResponses = block.hasResponses
        hasExplanations = block.layout[.checkCode] != nil
        ratingColumn = block.heading.column(of: .rating)
        hasFills =
            guide.readsColours && !workbook.fills.isEmpty
            && (!table.conditionalFills.isEmpty || workbook.fills.contains { $0 != nil })
        let fields: [Return.Field] = [.standard, .ref, .criterionText, .rating, .moderated]
        shared = SharedCells(
            of: table, columns: fields.compactMap { block.heading.column(of: $0) },
            below: table.rowNumber(at: block.headerPositions.upperBound))
        // A further row that shares a criterion adds to the texts of the row before.
        let looks = guide.looksThroughAtOnce && shared.isEmpty && guide.index != nil
        look = looks ? PromptLook() : nil
    }

    /// Reads every row.
    mutating func read(into assembly: inout ReturnAssembly) {
        for guess in block.guesses { assembly.guess(guess) }
        if let rival = block.rival { assembly.note(rival) }
        // Handed on, as it would be counted as used for each answer.
        let index = look == nil ? nil : guide.index
        for position in block.bodyPositions { read(position, index, into: &assembly) }
        report(into: &assembly)
    }

    /// Takes the texts of a row into the record.
    ///
    /// - Returns: Whether the rating is a formula without a result.
    private mutating func fillRecord(from places: Range<Int>) -> Bool {
        record.clear()
        var hasFormulaWithoutResult = false
        var next = places.lowerBound
        while next < places.upperBound {
            // Nearly all cells hold such texts, and where no column shares a field they stay there.
            if !block.hasWideHeadings {
                let rest = next..<places.upperBound
                guard let place = record.put(cells: rest, glances, fields: block.fields)
                else { break }
                next = place
            }
            let place = next
            next += 1
            let column = Int(glances[place].column)
            guard column <= block.fields.count, let field = block.fields[column - 1] else {
                noteStray(in: column, at: place)
                continue
            }
            let cell = table.cell(at: place)
            switch cell.value {
            case .empty: continue
            case .formulaWithoutResult:
                if field == .rating { hasFormulaWithoutResult = true }
            default: record.add(trimmed(cell.text), to: field)
            }
        }
        // Of a row, its reference is asked for several times.
        if record.place(of: .ref) != nil { record.takeFromCell(.ref) }
        return hasFormulaWithoutResult
    }

    private mutating func read(
        _ position: Int, _ index: CatalogueIndex?, into assembly: inout ReturnAssembly
    ) {
        let places = table.places(ofRow: position)
        let hasFormulaWithoutResult = fillRecord(from: places)
        let number = table.rowNumber(at: position)
        var origin = Origin(layout: layout, row: number)
        // A row is only looked at as one where it must be, as its cells are made then.
        if !block.heading.grades.isEmpty {
            readGrades(table.row(at: position), at: &origin, into: &assembly)
        }
        if record.isEmpty {
            if hasResponses { takeTitle(table.row(at: position)) }
            return
        }
        let continuesCriterion = shared.isEmpty ? false : takeShared(table.row(at: position))
        if hasResponses, passesOver(rowAt: position, into: &assembly) { return }
        let made = returnPosition(in: &assembly)
        if hasAgencyColumn {
            assembly[made].stateFacts(of: record, at: origin, layout: block.layout)
        }
        var isUsed = false
        if block.hasActionsInAreas { record[.action] = record[.areasForImprovement] }
        let hasAction = record.namesAction
        if hasAction {
            let standIns = look?.standIns(of: record)
            record.takeLead()
            if let action = record.action(at: origin, standIns) {
                assembly[made].append(action, isLookedThrough: standIns != nil)
            }
            isUsed = true
        }
        if continuesCriterion, record.answersCriterion,
            let last = assembly[made].responses.indices.last
        {
            assembly[made].responses[last].join(record)
            isUsed = true
        } else if hasResponses, !hasAction || record.answersCriterion, record.namesCriterion {
            var (response, text) = takeResponse(at: origin, index)
            if hasFills, let column = origin.ratingColumn ?? ratingColumn,
                let fill = workbook.fill(inColumn: column, ofRow: places, in: table),
                response.ratingText.isEmpty || guide.isOffScale(response.ratingText)
            {
                response.ratingFill = fill
            }
            assembly[made].append(consume response, lookedThrough: text)
            if hasFormulaWithoutResult { assembly[made].formulasWithoutResult.append(origin) }
            isUsed = true
        }
        if record.has(.indicator), let indicator = record.indicator(at: origin) {
            assembly[made].indicators.append(indicator)
            isUsed = true
        }
        if hasExplanations, record.has(.explanation) {
            assembly[made].explanations.append(
                .init(
                    code: record[.checkCode], subject: record[.subject],
                    text: record[.explanation]))
            isUsed = true
        }
        if !isUsed, record.answersCriterion || record.has(.lead) {
            assembly.ignore(
                assembly.place(on: table, CellReference(row: number, column: 1)),
                "the row names no criterion, action or indicator")
        }
    }

    /// The answer of the row, with what is known of its texts where they are let go of at once.
    private mutating func takeResponse(
        at origin: Origin, _ index: CatalogueIndex?
    ) -> (Response, AnswerText?) {
        guard let index, record.has(.ref),
            let criterion = index.plainPosition(of: record[.ref], after: latestCriterion)
        else { return (record.takeResponse(at: origin), nil) }
        latestCriterion = criterion
        guard let text = look?.text(of: record, on: criterion, of: index) else {
            return (record.takeResponse(at: origin), nil)
        }
        return (record.response(at: origin, without: criterion, of: index), text)
    }

    /// Where the answers of the row go.
    private mutating func returnPosition(in assembly: inout ReturnAssembly) -> Int {
        if hasAgencyColumn {
            return assembly.position(
                ofAgency: record[.agencyID] + "\u{0}" + record[.agencyName])
        }
        if let agencyPosition { return agencyPosition }
        let position = assembly.position(ofAgency: "")
        agencyPosition = position
        if hasResponses, let index = guide.index, assembly[position].responseCount == 0 {
            // Most returns answer each criterion once, and no more.
            let count = min(block.bodyPositions.count, index.entries.count)
            assembly[position].reserveAnswers(count, areLookedThrough: look != nil)
        }
        return position
    }

    /// Notes the first text of a column that is not read, unless its heading will be named.
    private mutating func noteStray(in column: Int, at place: Int) {
        if column > HeadingRow.widest || strays[column] != nil { return }
        let cell = table.cell(at: place)
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
