import Section11Standards
import Section11Tables

/// Rows of answers below a row of headings, with labels and facts of the whole return above it.
///
/// Headed rows give answers, actions, figures and explanations. A file with an agency column may
/// hold the returns of many agencies.
enum HeadedRows: SheetShape {
    static func read(
        _ table: Table, of workbook: Workbook, guide: ReadingGuide,
        into assembly: inout ReturnAssembly
    ) -> Bool {
        let blocks = SheetBlock.find(in: table)
        let headEnd = blocks.first?.headerPosition ?? table.rowCount
        let factCount = readFacts(table, rows: 0..<headEnd, into: &assembly)
        for block in blocks {
            let layout = assembly.addLayout(block.layout)
            read(block, of: table, layout: layout, into: &assembly)
            for reference in block.unknownColumns(in: table) {
                assembly.ignore(
                    assembly.place(on: table, reference),
                    "the column below this heading was not read")
            }
        }
        return !blocks.isEmpty || factCount > 0
    }

    /// Reads rows with a label and, in the next cell, its answer.
    private static func readFacts(
        _ table: Table, rows: Range<Int>, into assembly: inout ReturnAssembly
    ) -> Int {
        var count = 0
        for position in rows {
            let row = table.row(at: position)
            guard let label = row.cells.first, case .text(let text) = label.value,
                let field = Headings.field(for: trimmed(text).droppingColon), field.isFact
            else { continue }
            count += 1
            guard let answer = row.cells.dropFirst().first(where: { !trimmed($0.text).isEmpty })
            else { continue }
            assembly.facts.state(
                field, trimmed(answer.text), place: assembly.place(on: table, answer.reference))
        }
        return count
    }

    private static func read(
        _ block: SheetBlock, of table: Table, layout: Int, into assembly: inout ReturnAssembly
    ) {
        let hasAgencyColumn = block.layout[.agencyName] != nil || block.layout[.agencyID] != nil
        let hasResponses = block.layout[.rating] != nil
        let hasExplanations = block.layout[.checkCode] != nil
        var record = RowRecord()
        for position in block.bodyPositions {
            let row = table.row(at: position)
            record.clear()
            var hasFormulaWithoutResult = false
            // By position, as walking over the cells themselves would copy each of them.
            for position in row.cells.indices {
                let column = row.cells[position].reference.column
                guard column <= block.fields.count, let field = block.fields[column - 1] else {
                    continue
                }
                switch row.cells[position].value {
                case .empty: continue
                case .text(let text): record[field] = trimmed(text)
                case .formulaWithoutResult:
                    if field == .rating { hasFormulaWithoutResult = true }
                default: record[field] = trimmed(row.cells[position].text)
                }
            }
            if record.isEmpty { continue }
            let index = assembly.position(
                ofAgency: hasAgencyColumn
                    ? record[.agencyID] + "\u{0}" + record[.agencyName] : "")
            let origin = Origin(layout: layout, row: row.number)
            if hasAgencyColumn {
                assembly[index].stateFacts(of: record, at: origin, layout: block.layout)
            }
            var isUsed = false
            let action = record.action(at: origin)
            if hasResponses, let response = record.response(at: origin),
                action == nil || record.answersCriterion
            {
                assembly[index].responses.append(response)
                if hasFormulaWithoutResult {
                    assembly[index].formulasWithoutResult.append(origin)
                }
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
            let hasText = record.answersCriterion || !record[.lead].isEmpty
            if !isUsed, hasText {
                assembly.ignore(
                    assembly.place(on: table, CellReference(row: row.number, column: 1)),
                    "the row names no criterion, action or indicator")
            }
        }
    }
}

extension String {
    /// The text without a colon at its end.
    fileprivate var droppingColon: String {
        utf8.last == UInt8(ascii: ":") ? String(dropLast()) : self
    }
}
