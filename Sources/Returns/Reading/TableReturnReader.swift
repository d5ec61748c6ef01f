import Section11Standards
import Section11Tables

/// The reader of returns that stand in grids: workbooks and CSV files.
///
/// Sheets are known by their headings, not by their names or their order. A sheet of labels and
/// answers gives the facts of the whole return; headed rows give answers, actions, figures and
/// explanations. A CSV file with an agency column may hold the returns of many agencies.
struct TableReturnReader: ReturnReader {
    func read(_ workbook: Workbook, file: String) -> ReadReturns {
        var result = ReadReturns()
        var facts = Return(file: file)
        var builders: [String: Int] = [:]
        var layouts: [Return.Layout] = []
        for table in workbook.tables {
            let blocks = SheetBlock.find(in: table)
            let headEnd = blocks.first?.headerPosition ?? table.rowCount
            let factCount = readFacts(table, rows: 0..<headEnd, file: file, into: &facts)
            if blocks.isEmpty {
                if factCount == 0, table.rowCount > 0 {
                    result.ignored.append(
                        .init(
                            place: Locator(
                                file: file, sheet: table.name.isEmpty ? nil : table.name),
                            message: "no row of headings was recognised"))
                }
                continue
            }
            for block in blocks {
                layouts.append(block.layout)
                read(
                    block, of: table, layout: layouts.count - 1, file: file,
                    into: &result, builders: &builders, facts: &facts)
                for reference in block.unknownColumns(in: table) {
                    result.ignored.append(
                        .init(
                            place: Locator(
                                file: file, sheet: block.layout.sheet,
                                cells: CellRange(reference, reference)),
                            message: "the column below this heading was not read"))
                }
            }
        }
        if result.returns.isEmpty, facts.agencyName.place != nil || facts.agencyID.place != nil {
            result.returns.append(Return(file: file))
        }
        for index in result.returns.indices {
            result.returns[index].layouts = layouts
            result.returns[index].takeFacts(from: facts)
        }
        return result
    }

    /// Reads rows with a label and, in the next cell, its answer.
    private func readFacts(
        _ table: Table, rows: Range<Int>, file: String, into facts: inout Return
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
            let place = Locator(
                file: file, sheet: table.name.isEmpty ? nil : table.name,
                cells: CellRange(answer.reference, answer.reference))
            facts.state(field, trimmed(answer.text), place: place)
        }
        return count
    }

    private func read(
        _ block: SheetBlock, of table: Table, layout: Int, file: String,
        into result: inout ReadReturns, builders: inout [String: Int], facts: inout Return
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
            let key = hasAgencyColumn ? record[.agencyID] + "\u{0}" + record[.agencyName] : ""
            let index: Int
            if let known = builders[key] {
                index = known
            } else {
                index = result.returns.count
                builders[key] = index
                result.returns.append(Return(file: file))
            }
            let origin = Origin(layout: layout, row: row.number)
            if hasAgencyColumn {
                result.returns[index].stateFacts(of: record, at: origin, layout: block.layout)
            }
            var isUsed = false
            let action = record.action(at: origin)
            if hasResponses, let response = record.response(at: origin),
                action == nil || record.answersCriterion
            {
                result.returns[index].responses.append(response)
                if hasFormulaWithoutResult {
                    result.returns[index].formulasWithoutResult.append(origin)
                }
                isUsed = true
            }
            if let action {
                result.returns[index].actions.append(action)
                isUsed = true
            }
            if let indicator = record.indicator(at: origin) {
                result.returns[index].indicators.append(indicator)
                isUsed = true
            }
            if hasExplanations, !record[.explanation].isEmpty {
                result.returns[index].explanations.append(
                    .init(
                        code: record[.checkCode], subject: record[.subject],
                        text: record[.explanation]))
                isUsed = true
            }
            let hasText = record.answersCriterion || !record[.lead].isEmpty
            if !isUsed, hasText {
                result.ignored.append(
                    .init(
                        place: Locator(
                            file: file, sheet: block.layout.sheet,
                            cells: CellRange(
                                CellReference(row: row.number, column: 1),
                                CellReference(row: row.number, column: 1))),
                        message: "the row names no criterion, action or indicator"))
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
