/// One table of a web page, while it is read.
struct HTMLTableBuilder {
    /// A cell that reaches below its row.
    private struct Span {
        var columns: ClosedRange<Int>
        var lastRow: Int
    }

    /// The cell that is being read.
    struct OpenCell {
        var area: CellRange
        var style: UInt32
        var content = HTMLText()
    }

    /// The cells that are closed.
    private(set) var cells: [Cell] = []
    /// The areas of the cells that take up several places.
    private(set) var mergedRanges: [CellRange] = []
    /// The rows that are not shown.
    private(set) var hiddenRows: [Int] = []
    /// The cell that is being read; `nil` between cells.
    var open: OpenCell?
    /// The background of the table, and that of its row; 0 for none.
    let style: UInt32
    private var rowStyle: UInt32 = 0
    private var row = 0
    private var column = 0
    private var spans: [Span] = []
    private var nextSpan = 0
    private var rowIsOpen = false

    init(style: UInt32) { self.style = style }

    /// Begins a row.
    mutating func startRow(style: UInt32, isHidden: Bool) {
        closeCell()
        rowIsOpen = true
        row += 1
        column = 0
        rowStyle = style
        nextSpan = 0
        if isHidden { hiddenRows.append(row) }
    }

    /// Ends the row.
    mutating func endRow() {
        closeCell()
        rowIsOpen = false
    }

    /// Begins a cell at the next free place of the row.
    ///
    /// - Parameters:
    ///   - columns: How many columns the cell takes.
    ///   - rows: How many rows the cell takes.
    ///   - style: The cell's own background; 0 for none.
    /// - Returns: How many steps it took to find the place, since a hostile page may ask for many.
    mutating func startCell(columns: Int, rows: Int, style: UInt32) -> Int {
        if !rowIsOpen { startRow(style: 0, isHidden: false) }
        closeCell()
        var steps = 1
        if column == 0 {
            steps += spans.count
            spans.removeAll { $0.lastRow < row }
        }
        column += 1
        while nextSpan < spans.count, spans[nextSpan].columns.lowerBound <= column {
            column = max(column, spans[nextSpan].columns.upperBound + 1)
            nextSpan += 1
            steps += 1
        }
        let last = (row: row + rows - 1, column: column + columns - 1)
        let area = CellRange(
            CellReference(row: row, column: column),
            CellReference(row: last.row, column: last.column))
        if rows > 1 {
            steps += spans.count - nextSpan
            spans.insert(Span(columns: column...last.column, lastRow: last.row), at: nextSpan)
            nextSpan += 1
        }
        column = last.column
        open = OpenCell(
            area: area, style: style != 0 ? style : rowStyle != 0 ? rowStyle : self.style)
        return steps
    }

    /// Ends the cell; one without text and background leaves no trace but its area.
    mutating func closeCell() {
        guard var cell = open else { return }
        open = nil
        guard cell.area.last.row <= CellReference.lastRow,
            cell.area.last.column <= CellReference.lastColumn
        else { return }
        cell.content.finish()
        if cell.area.first != cell.area.last { mergedRanges.append(cell.area) }
        let isEmpty = cell.content.bytes.isEmpty
        if isEmpty, cell.style == 0 { return }
        cells.append(
            Cell(
                reference: cell.area.first, value: isEmpty ? .empty : .text(cell.content.text),
                style: cell.style))
    }
}
