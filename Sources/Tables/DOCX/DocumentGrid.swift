/// The grid of one table of a document, filled row by row.
struct DocumentGrid {
    /// How a cell continues the one above it.
    enum VerticalMerge {
        /// Not at all.
        case none
        /// It begins a merged area.
        case restart
        /// It belongs to the area above.
        case goesOn
    }

    private struct Area {
        var row: Int
        var column: Int
        var lastRow: Int
        var columns: Int
    }

    /// The table's name, such as `Table 2`.
    let name: String

    /// The cells that hold a value or a fill.
    var cells: [Cell] = []

    /// The rows that are hidden.
    var hiddenRows: [Int] = []

    /// The tables that stand in cells of this one, so far.
    var innerTables = 0

    /// The row that is read, from 1; 0 before the first.
    private(set) var row = 0

    private var column = 0
    private var areas: [Area] = []
    private var open: [Int: Int] = [:]
    private var lastArea: Int?

    init(name: String) { self.name = name }

    /// Begins a row, behind the columns that it leaves out.
    mutating func startRow(skipping before: Int) {
        row += 1
        column = 1 + min(max(0, before), CellReference.lastColumn)
        lastArea = nil
    }

    /// Takes the place of the row's next cell.
    ///
    /// - Parameters:
    ///   - columns: The columns that the cell covers.
    ///   - merge: How it continues the cell above.
    ///   - joinsLeft: Whether it belongs to the cell at its left.
    /// - Returns: The place; `nil` if the cell is covered by another or stands beyond the last column.
    mutating func place(
        columns: Int, merge: VerticalMerge, joinsLeft: Bool
    ) -> CellReference? {
        let columns = min(max(1, columns), CellReference.lastColumn)
        let first = column
        guard first <= CellReference.lastColumn else { return nil }
        column += columns
        let width = min(columns, CellReference.lastColumn + 1 - first)
        if joinsLeft, let lastArea {
            areas[lastArea].columns += width
            return nil
        }
        if merge == .goesOn, let area = open[first], areas[area].lastRow == row - 1 {
            areas[area].lastRow = row
            lastArea = nil
            return nil
        }
        lastArea = areas.count
        open[first] = merge == .none ? nil : areas.count
        areas.append(Area(row: row, column: first, lastRow: row, columns: width))
        return CellReference(row: row, column: first)
    }

    /// Whether the next cell would stand beyond the last column.
    var isFull: Bool { column > CellReference.lastColumn }

    /// The finished table.
    var table: Table {
        let merged = areas.compactMap { area -> CellRange? in
            guard area.lastRow > area.row || area.columns > 1 else { return nil }
            return CellRange(
                CellReference(row: area.row, column: area.column),
                CellReference(row: area.lastRow, column: area.column + area.columns - 1))
        }
        return Table(name: name, cells: cells, mergedRanges: merged, hiddenRows: hiddenRows)
    }
}
