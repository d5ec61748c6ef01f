/// A grid of cells: one sheet of a workbook, or a whole CSV file.
///
/// Only cells that exist are stored, so the size follows the content and never the rectangle that a
/// file claims.
public struct Table: Sendable {
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
    ///
    /// Where a sheet's texts still stand in the bytes of its file, the first who asks makes all of
    /// them. Who looks for little goes through ``rows``.
    public var cells: [Cell] { source.cells }

    private let source: CellSource

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
        self.init(
            name: name, visibility: visibility, source: .made(cells), mergedRanges: mergedRanges,
            hiddenRows: hiddenRows, hiddenColumns: hiddenColumns,
            conditionalFills: conditionalFills)
    }

    /// Creates a table of cells that may still have to be made.
    init(
        name: String, visibility: Visibility, source: CellSource, mergedRanges: [CellRange],
        hiddenRows: [Int], hiddenColumns: [Int], conditionalFills: [ConditionalFill]
    ) {
        self.name = name
        self.visibility = visibility
        if let starts = source.rowStarts {
            self.source = source
            rowStarts = starts
        } else {
            let ordered = CellSource.made(Self.ordered(source.cells))
            self.source = ordered
            rowStarts = ordered.rowStarts ?? []
        }
        self.mergedRanges = mergedRanges
        self.hiddenRows = hiddenRows.sorted()
        self.hiddenColumns = hiddenColumns.sorted()
        self.conditionalFills = conditionalFills.enumerated().sorted {
            ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset)
        }.map(\.element)
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
        public let cells: CellRow

        /// The cell in a column, or `nil` if the file has none there.
        public subscript(column: Int) -> Cell? { cells.cell(inColumn: column) }
    }

    /// A table without cells.
    package static let empty = Table(name: "", cells: [])

    /// The number of rows that hold at least one cell.
    public var rowCount: Int { rowStarts.count }

    /// The number of cells.
    package var cellCount: Int { source.count }

    /// The row at a position among the rows that hold a cell, from 0.
    public func row(at position: Int) -> Row {
        let places = places(ofRow: position)
        // Who comes further down reads the whole sheet.
        let source = position < Self.rowsAtTop ? source : .made(source.cells)
        return Row(number: rowNumber(at: position), cells: CellRow(places, of: source))
    }

    /// How many rows are looked at for headings by themselves.
    private static let rowsAtTop = 32

    /// The number of the row at a position, as the spreadsheet shows it.
    package func rowNumber(at position: Int) -> Int {
        source.reference(at: rowStarts[position]).row
    }

    /// Where the cells of a row stand in ``cells``, by the row's position among the rows that hold a
    /// cell.
    package func places(ofRow position: Int) -> Range<Int> {
        let start = rowStarts[position]
        return start..<(position + 1 < rowStarts.count ? rowStarts[position + 1] : source.count)
    }

    /// A cell, by its place in ``cells``.
    package func cell(at place: Int) -> Cell { source.cell(at: place) }

    /// The place in ``cells`` of the cell in a column, of a row's cells; `nil` for none.
    func place(inColumn column: Int, ofRow places: Range<Int>) -> Int? {
        source.place(inColumn: column, ofRow: places)
    }

    /// The index of a cell's format, by its place in ``cells``.
    func style(at place: Int) -> UInt32 { source.style(at: place) }

    /// What is to be seen of each cell at once, in the order of ``cells``.
    package func glances() -> [CellGlance] { source.glances }

    /// What is to be seen of a cell at once, by its place in ``cells``.
    package func glance(at place: Int) -> CellGlance {
        CellGlance(source.reference(at: place), source.edges(at: place))
    }

    /// Whether a cell holds a text as such that is the same as another.
    package func holds(_ text: String, at place: Int) -> Bool { source.holds(text, at: place) }

    /// The text of a cell that holds one as such, by its place in ``cells``; `nil` for numbers, dates
    /// and all else.
    package func text(at place: Int) -> CellText? { source.text(at: place) }

    /// The same text, as a `String`.
    package func string(at place: Int) -> String? { source.string(at: place) }

    /// Whether two cells are known to hold the same text; that they do may not be known.
    package func holdSameText(_ one: Int, _ other: Int) -> Bool {
        source.holdSameText(one, other)
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
            let byte = source.edges(at: place).first
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
            let found = rowNumber(at: middle)
            if found == reference.row {
                return CellRow(places(ofRow: middle), of: source)
                    .cell(inColumn: reference.column)
            }
            if found < reference.row { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}

extension Table: Equatable {
    /// Whether two tables hold the same, wherever their cells are.
    public static func == (one: Table, other: Table) -> Bool {
        one.name == other.name && one.visibility == other.visibility && one.cells == other.cells
            && one.mergedRanges == other.mergedRanges && one.hiddenRows == other.hiddenRows
            && one.hiddenColumns == other.hiddenColumns
            && one.conditionalFills == other.conditionalFills
    }
}
