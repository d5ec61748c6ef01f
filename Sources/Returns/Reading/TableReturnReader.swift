import Section11Standards
import Section11Tables

/// The reader of returns that stand in grids: workbooks, documents and CSV files.
///
/// Sheets are known by what stands on them, not by their names or their order.
struct TableReturnReader {
    /// What is known of the file beforehand.
    var guide = ReadingGuide()

    /// Reads the returns that stand in a file's grids.
    func read(_ workbook: Workbook, file: String) -> ReadReturns {
        var assembly = ReturnAssembly(file: file)
        var guide = guide
        guide.readsColours = !workbook.tables.contains(where: MendList.isList)
        assembly.plan = LayoutPlan.make(for: workbook, guide: guide, into: &assembly)
        for position in workbook.tables.indices {
            let table = workbook.tables[position]
            if table.rowCount == 0 { continue }
            assembly.tablePosition = position
            if let sheet = guide.sheet, !guide.isAsked(table, of: workbook) {
                assembly.ignore(
                    assembly.place(on: table), "only the sheet '\(sheet)' was asked for")
                continue
            }
            if isBlank(table) { continue }
            let isRead = SheetShapes.all.contains {
                $0.read(table, of: workbook, guide: guide, into: &assembly)
            }
            if !isRead {
                assembly.ignore(
                    assembly.place(on: table), "no row of headings was recognised")
            }
        }
        return assembly.finished()
    }

    private func isBlank(_ table: Table) -> Bool {
        (0..<table.cellCount).allSatisfy { place in
            // Nearly every sheet begins with such a text.
            !table.glance(at: place).isTrimmedText && isBlank(table.cell(at: place))
        }
    }

    private func isBlank(_ cell: Cell) -> Bool {
        switch cell.value {
        case .empty: true
        case .text(let text): trimmed(text).isEmpty
        default: false
        }
    }
}
