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
        var blocks = SheetBlock.find(in: table, file: assembly.file, guide: guide)
        var factRows = 0..<(blocks.first?.headerPositions.lowerBound ?? 0)
        let isContinued = blocks.isEmpty
        if isContinued {
            guard let block = continued(table, of: workbook, guide: guide, assembly: assembly)
            else {
                if table.name != "Text" { assembly.lastBlock = nil }
                return false
            }
            assembly.guess(.continuedTable(at: assembly.place(on: table)))
            blocks = [block]
            factRows = 0..<0
        }
        _ = FactRows.read(table, rows: factRows, into: &assembly)
        var standards = StandardContext(sheet: table.name, index: guide.index)
        standards.read(table, rows: factRows)
        let key = ColourKey.find(
            in: table, rows: factRows, of: workbook, scale: guide.index?.catalogue.scale)
        if !key.isEmpty { assembly.facts.colourKey = key }
        for block in blocks {
            var reader = BlockReader(
                block, of: table, workbook: workbook, guide: guide,
                layout: assembly.addLayout(block.layout), standards: standards)
            reader.read(into: &assembly)
            standards = reader.standards
            standards.nextBlock()
        }
        if let last = blocks.last {
            let before = isContinued ? assembly.lastBlock?.width ?? 0 : 0
            assembly.lastBlock = (last, max(before, width(of: table)))
        }
        noteHidden(table, blocks: blocks, into: &assembly)
        return true
    }

    private static func width(of table: Table) -> Int {
        var width = 0
        for position in 0..<min(table.rowCount, 50) {
            let last = table.places(ofRow: position).upperBound - 1
            width = max(width, Int(table.glance(at: last).column))
        }
        return width
    }

    /// The rows of a table without headings, if it goes on where the table before it ended.
    ///
    /// Text documents split a table in two where a page ends, or where somebody wrote between.
    private static func continued(
        _ table: Table, of workbook: Workbook, guide: ReadingGuide, assembly: ReturnAssembly
    ) -> SheetBlock? {
        guard workbook.format == .docx, let last = assembly.lastBlock, table.rowCount > 0,
            // A last column without an answer leaves no cell.
            (2...last.width).contains(width(of: table)), let names = last.block.namesColumn
        else { return nil }
        let hasReferences = last.block.layout[.ref] == names
        let named = (0..<table.rowCount).count {
            guard let name = table.row(at: $0)[names].map({ trimmed($0.text) }) else {
                return false
            }
            return hasReferences ? StandardMention.isReference(name) : !name.isEmpty
        }
        guard named * 2 >= table.rowCount else { return nil }
        return SheetBlock(continuing: last.block, on: table)
    }

    /// Says which rows and columns were read although the person at the spreadsheet sees neither.
    private static func noteHidden(
        _ table: Table, blocks: [SheetBlock], into assembly: inout ReturnAssembly
    ) {
        for column in table.hiddenColumns where column <= HeadingRow.widest {
            let isRead = blocks.contains {
                column <= $0.fields.count && $0.fields[column - 1] != nil
            }
            guard isRead, let row = blocks.first.map({ $0.headerPositions.upperBound }) else {
                continue
            }
            let cell = CellReference(row: table.rowNumber(at: row), column: column)
            assembly.guess(
                .hidden(
                    "column \(CellReference.letters(ofColumn: column))",
                    at: assembly.place(on: table, cell)))
        }
        if table.hiddenRows.isEmpty { return }
        let hidden = Set(table.hiddenRows)
        var rows: [Int] = []
        for block in blocks {
            for position in block.bodyPositions
            where hidden.contains(table.rowNumber(at: position)) {
                rows.append(table.rowNumber(at: position))
            }
        }
        guard let first = rows.first else { return }
        let cell = CellReference(row: first, column: 1)
        assembly.guess(
            .hidden(
                rows.count == 1 ? "row \(first)" : "\(rows.count) rows from row \(first)",
                at: assembly.place(on: table, cell)))
    }
}

extension Guess {
    /// Something hidden was read like what is shown.
    fileprivate static func hidden(_ what: String, at place: Locator) -> Guess {
        let verb = what.contains(" rows ") ? "are hidden and were" : "is hidden and was"
        return Guess(
            "\(what) \(verb) read", sureness: .sure, override: "delete what is not meant",
            place: place)
    }

    /// A table without headings goes on where the one before it ended.
    fileprivate static func continuedTable(at place: Locator) -> Guess {
        Guess(
            "the table without headings read with the headings of the table before it",
            override: "repeat the headings above it", place: place)
    }
}
