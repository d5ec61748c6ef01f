/// A grid of cells: one sheet of a workbook, or a whole CSV file.
///
/// Only cells that exist are stored, so the size follows the content and never the rectangle that a
/// file claims.
public struct Table: Sendable, Equatable {
    /// Whether the person at the spreadsheet sees the sheet.
    public enum Visibility: String, Sendable {
        /// Shown.
        case visible
        /// Hidden; the person can show it again.
        case hidden
        /// Hidden so that only a programmer can show it again.
        case veryHidden
    }

    /// The sheet's name; for a CSV file, the empty text.
    public let name: String

    /// Whether the sheet is shown.
    public let visibility: Visibility

    /// All cells, row by row, from left to right; no place occurs twice.
    public let cells: [Cell]

    /// The areas that are merged into one cell; the value stands in the first cell of each.
    public let mergedRanges: [CellRange]

    /// The rows that are hidden, ascending.
    public let hiddenRows: [Int]

    /// The columns that are hidden, ascending.
    public let hiddenColumns: [Int]

    /// The rules that colour cells by what cells hold, the one that counts first at the front.
    public let conditionalFills: [ConditionalFill]

    private let rowStarts: [Int]

    /// Creates a table.
    ///
    /// - Parameters:
    ///   - name: The sheet's name; empty for a CSV file.
    ///   - visibility: Whether the sheet is shown.
    ///   - cells: The cells in any order; of two at one place the later stays.
    ///   - mergedRanges: The merged areas.
    ///   - hiddenRows: The hidden rows.
    ///   - hiddenColumns: The hidden columns.
    ///   - conditionalFills: The rules that colour cells; of two with one priority the first counts.
    public init(
        name: String, visibility: Visibility = .visible, cells: [Cell],
        mergedRanges: [CellRange] = [], hiddenRows: [Int] = [], hiddenColumns: [Int] = [],
        conditionalFills: [ConditionalFill] = []
    ) {
        self.name = name
        self.visibility = visibility
        if let starts = Self.starts(ofRowsIn: cells) {
            self.cells = cells
            rowStarts = starts
        } else {
            self.cells = Self.ordered(cells)
            rowStarts = Self.starts(ofRowsIn: self.cells) ?? []
        }
        self.mergedRanges = mergedRanges
        self.hiddenRows = hiddenRows.sorted()
        self.hiddenColumns = hiddenColumns.sorted()
        self.conditionalFills = conditionalFills.enumerated().sorted {
            ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset)
        }.map(\.element)
    }

    /// Where each row of some cells begins; `nil` unless the cells stand in order.
    private static func starts(ofRowsIn cells: [Cell]) -> [Int]? {
        var starts: [Int] = []
        guard let first = cells.first?.reference, let last = cells.last?.reference else {
            return starts
        }
        starts.reserveCapacity(min(cells.count, max(1, last.row - first.row + 1)))
        var row = 0
        var before = first
        // By index, since going through the cells themselves would count references to their texts.
        for index in cells.indices {
            let reference = cells[index].reference
            if index > 0, !(before < reference) { return nil }
            if reference.row != row {
                row = reference.row
                starts.append(index)
            }
            before = reference
        }
        return starts
    }

    /// The cells in order, the later of two at one place.
    private static func ordered(_ cells: [Cell]) -> [Cell] {
        var latest: [CellReference: Cell] = [:]
        for cell in cells { latest[cell.reference] = cell }
        return latest.values.sorted { $0.reference < $1.reference }
    }

    /// One row that holds at least one cell.
    public struct Row: Sendable {
        /// The row's number, as the spreadsheet shows it.
        public let number: Int

        /// The row's cells, from left to right.
        public let cells: ArraySlice<Cell>

        /// The cell in a column, or `nil` if the file has none there.
        public subscript(column: Int) -> Cell? { cells.place(inColumn: column).map { cells[$0] } }
    }

    /// A table without cells.
    package static let empty = Table(name: "", cells: [])

    /// The number of rows that hold at least one cell.
    public var rowCount: Int { rowStarts.count }

    /// The row at a position among the rows that hold a cell, from 0.
    public func row(at position: Int) -> Row {
        let places = places(ofRow: position)
        return Row(number: cells[places.lowerBound].reference.row, cells: cells[places])
    }

    /// Where the cells of a row stand in ``cells``, by the row's position among the rows that hold a
    /// cell.
    package func places(ofRow position: Int) -> Range<Int> {
        let start = rowStarts[position]
        return start..<(position + 1 < rowStarts.count ? rowStarts[position + 1] : cells.count)
    }

    /// The text of a cell that holds one as such, by its place in ``cells``; `nil` for numbers, dates
    /// and all else.
    ///
    /// Counts the text as used once; who looks at the cell from another module counts it twice.
    package func text(at place: Int) -> String? {
        if case .text(let text) = cells[place].value { text } else { nil }
    }

    /// The first byte of a cell's text; `nil` if the text is empty, or it holds none as such.
    package func firstByte(at place: Int) -> UInt8? {
        if case .text(let text) = cells[place].value { text.utf8.first } else { nil }
    }

    /// Finds the first of some cells that does not hold a text which begins with another letter or
    /// digit of ASCII than a given one.
    ///
    /// - Parameters:
    ///   - places: The cells.
    ///   - first: The letter, in lower case, or the digit.
    /// - Returns: The cell's place; `nil` if there is none.
    package func firstPlace(in places: Range<Int>, mayBeginWith first: UInt8) -> Int? {
        for place in places {
            guard let byte = firstByte(at: place) else { return place }
            let lowered = byte | 0x20
            let isLetter = lowered &- UInt8(ascii: "a") < 26
            guard isLetter || byte &- UInt8(ascii: "0") < 10 else { return place }
            if (isLetter ? lowered : byte) == first { return place }
        }
        return nil
    }

    /// The rows that hold at least one cell, from the top.
    public var rows: some RandomAccessCollection<Row> {
        rowStarts.indices.lazy.map { self.row(at: $0) }
    }

    /// The cell at a place, or `nil` if the file has none there.
    public subscript(reference: CellReference) -> Cell? {
        var low = 0
        var high = rowStarts.count
        while low < high {
            let middle = low + (high - low) / 2
            let found = cells[rowStarts[middle]].reference.row
            if found == reference.row { return row(at: middle)[reference.column] }
            if found < reference.row { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}

extension ArraySlice<Cell> {
    /// The place of the cell in a column, of cells of one row from left to right; `nil` for none.
    func place(inColumn column: Int) -> Int? {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            let found = self[middle].reference.column
            if found == column { return middle }
            if found < column { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}
