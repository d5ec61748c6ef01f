/// One sheet of a spreadsheet, filled row by row.
struct ODSSheet {
    /// A run of rows or columns.
    struct Run {
        var first: Int
        var count: Int
    }

    /// How often an empty cell or a row may be repeated before it is no more than the sheet's filling.
    static let filling = 256

    var name = ""
    var visibility = Table.Visibility.visible
    /// Whether the sheet is a copy of one in another file, which the person does not see.
    var isCopy = false
    var cells: [Cell] = []
    var mergedRanges: [CellRange] = []
    /// The place of the row that is read.
    var row = 1
    /// The place of the column or cell that is read.
    var column = 1
    /// The cells that stand beyond the last row or column.
    var misplaced = 0
    /// The tables in cells, which no spreadsheet program shows.
    var innerTables = 0
    var formats: [ODSConditionalFormat] = []

    private var columnStyles: [(last: Int, style: String?)] = []
    private var hiddenRows: [Run] = []
    private var hiddenColumns: [Run] = []

    /// Adds columns of one style.
    mutating func addColumns(_ count: Int, style: String?, isHidden: Bool) {
        let first = column
        column = min(first + max(1, count), CellReference.lastColumn + 1)
        guard first < column else { return }
        if columnStyles.last?.style == style, !columnStyles.isEmpty {
            columnStyles[columnStyles.count - 1].last = column - 1
        } else {
            columnStyles.append((column - 1, style))
        }
        if isHidden { hiddenColumns.append(Run(first: first, count: column - first)) }
    }

    /// The style of cells in a column that have none of their own; `nil` for none.
    func style(ofColumn column: Int) -> String? {
        var low = 0
        var high = columnStyles.count
        while low < high {
            let middle = low + (high - low) / 2
            if columnStyles[middle].last < column { low = middle + 1 } else { high = middle }
        }
        return low < columnStyles.count ? columnStyles[low].style : nil
    }

    /// Ends the row, which stands as often as the file repeats it.
    ///
    /// - Parameters:
    ///   - found: The cells of the row.
    ///   - count: How often the row stands.
    ///   - isHidden: Whether the row is hidden.
    ///   - limit: The cells that may still be added.
    /// - Returns: Whether the cells are within the limit.
    mutating func endRow(
        _ found: [Cell], repeated count: Int, isHidden: Bool, limit: Int
    ) -> Bool {
        let rows = min(max(1, count), CellReference.lastRow + 1 - row)
        guard rows > 0 else {
            misplaced += found.reduce(0) { $0 + ($1.value == .empty ? 0 : 1) }
            return true
        }
        if isHidden { hiddenRows.append(Run(first: row, count: rows)) }
        let kept = rows > Self.filling ? found.filter { $0.value != .empty } : found
        if kept.count > limit / rows { return false }
        for offset in 0..<rows where !kept.isEmpty {
            for var cell in kept {
                cell.reference = CellReference(row: row + offset, column: cell.reference.column)
                cells.append(cell)
            }
        }
        row += rows
        return true
    }

    /// The finished table; shaded cells below the last one that holds a value are no part of it.
    func table(cells: [Cell]) -> Table {
        let last = cells.last { $0.value != .empty }?.reference.row ?? 0
        let kept = cells.filter { $0.reference.row <= last }
        var lastColumn = 0
        for index in kept.indices { lastColumn = max(lastColumn, kept[index].reference.column) }
        return Table(
            name: name, visibility: visibility, cells: kept, mergedRanges: mergedRanges,
            hiddenRows: Self.places(hiddenRows, upTo: last),
            hiddenColumns: Self.places(hiddenColumns, upTo: lastColumn))
    }

    private static func places(_ runs: [Run], upTo last: Int) -> [Int] {
        runs.flatMap { run -> [Int] in
            let end = min(run.first + run.count - 1, last)
            return run.first <= end ? Array(run.first...end) : []
        }
    }
}
