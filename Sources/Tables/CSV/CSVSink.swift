/// What takes the cells of delimited text as they are found, row by row and from left to right.
///
/// No cell is empty: an empty field makes none.
protocol CSVSink {
    /// Takes a cell whose text stands in the bytes as it is.
    mutating func take(
        _ bytes: Span<UInt8>, _ text: Range<Int>, row: Int, column: Int
    ) throws(TableError)

    /// Takes a cell whose text had to be put together.
    mutating func take(_ text: String, row: Int, column: Int) throws(TableError)

    /// Makes room for a file of a size that goes on as its beginning of a length did.
    mutating func reserve(for size: Int, after length: Int)
}

/// The cells of delimited text.
struct CSVCells: CSVSink {
    private let limit: Int

    /// The cells that were found.
    private(set) var cells: [Cell] = []

    /// Creates a sink that takes up to so many cells.
    init(limit: Int) { self.limit = limit }

    mutating func take(
        _ bytes: Span<UInt8>, _ text: Range<Int>, row: Int, column: Int
    ) throws(TableError) {
        try take(bytes.text(text.lowerBound, text.upperBound), row: row, column: column)
    }

    mutating func take(_ text: String, row: Int, column: Int) throws(TableError) {
        if cells.count >= limit { throw .tooLarge(what: "the number of cells", limit: limit) }
        cells.append(
            Cell(reference: CellReference(row: row, column: column), value: .text(text)))
    }

    /// Moving the cells of a large file to ever larger room costs more than finding them.
    mutating func reserve(for size: Int, after length: Int) {
        let expected = Double(cells.count) * Double(size) / Double(length) * 1.05
        // A dense beginning promises no more than a cell for every eight bytes.
        cells.reserveCapacity(min(Int(expected), size / 8, limit))
    }
}

/// Some rows: how many, and the first.
struct CSVRowCount {
    private(set) var count = 0
    private(set) var first = 0

    mutating func add(_ row: Int) {
        if count == 0 { first = row }
        count += 1
    }
}
