import Section11Tables

/// Cells of one column that are merged over several rows, so that each row shares the text.
struct SharedCells {
    private var ranges: [CellRange] = []
    private var next = 0
    private var active: [Int: CellRange] = [:]

    /// Finds the shared cells of some columns.
    init(of table: Table, columns: [Int], below row: Int) {
        if table.mergedRanges.isEmpty { return }
        let wanted = Set(columns)
        ranges = table.mergedRanges.filter {
            $0.first.row < $0.last.row && $0.last.row > row && wanted.contains($0.first.column)
        }
        ranges.sort { $0.first < $1.first }
    }

    /// Whether no cells are shared.
    var isEmpty: Bool { ranges.isEmpty }

    /// The range of which a cell is a part, but not the first; `nil` for none.
    ///
    /// Rows are asked for from the top.
    mutating func range(over row: Int, column: Int) -> CellRange? {
        while next < ranges.count, ranges[next].first.row < row {
            active[ranges[next].first.column] = ranges[next]
            next += 1
        }
        guard let range = active[column], range.last.row >= row, range.first.row < row else {
            return nil
        }
        return range
    }
}
