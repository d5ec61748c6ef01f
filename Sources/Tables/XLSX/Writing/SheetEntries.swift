/// The cells of a sheet that is to be written, row by row and from left to right.
///
/// Cells are mostly set in that order, and a sheet may have hundreds of thousands: so they stand in
/// rows, behind each other, and a further one costs no more than its own room.
public struct SheetEntries: Sendable, Equatable, Sequence {
    /// A cell with its place.
    public typealias Element = (key: CellReference, value: SheetDraft.Entry)

    private struct Row: Sendable, Equatable {
        let number: Int
        var columns: [Int]
        var entries: [SheetDraft.Entry]
    }

    private var rows: [Row] = []

    /// Creates a sheet without cells.
    init() {}

    /// How many cells there are.
    public var count: Int { rows.reduce(0) { $0 + $1.columns.count } }

    /// Whether there is no cell.
    public var isEmpty: Bool { rows.isEmpty }

    /// The places of the cells.
    public var keys: some Sequence<CellReference> { lazy.map(\.key) }

    /// The cells without their places.
    public var values: some Sequence<SheetDraft.Entry> { lazy.map(\.value) }

    /// The cell at a place; `nil` if there is none.
    public subscript(reference: CellReference) -> SheetDraft.Entry? {
        let row = Self.place(of: reference.row, in: rows, by: \.number)
        guard row.isTaken else { return nil }
        let column = Self.place(of: reference.column, in: rows[row.position].columns, by: \.self)
        return column.isTaken ? rows[row.position].entries[column.position] : nil
    }

    /// Sets a cell, in place of what was there.
    mutating func set(_ entry: SheetDraft.Entry, at reference: CellReference) {
        let row = Self.place(of: reference.row, in: rows, by: \.number)
        if !row.isTaken {
            var new = Row(number: reference.row, columns: [], entries: [])
            // Rows are mostly as long as the row before.
            let length = row.position > 0 ? rows[row.position - 1].columns.count : 0
            new.columns.reserveCapacity(length)
            new.entries.reserveCapacity(length)
            rows.insert(new, at: row.position)
        }
        let column = Self.place(of: reference.column, in: rows[row.position].columns, by: \.self)
        if column.isTaken {
            rows[row.position].entries[column.position] = entry
        } else if column.position == rows[row.position].columns.count {
            rows[row.position].columns.append(reference.column)
            rows[row.position].entries.append(entry)
        } else {
            rows[row.position].columns.insert(reference.column, at: column.position)
            rows[row.position].entries.insert(entry, at: column.position)
        }
    }

    /// Adds a row below all others, from the left and without a gap.
    mutating func append(_ entries: [SheetDraft.Entry], toRow number: Int) {
        guard !entries.isEmpty else { return }
        precondition(rows.last.map { $0.number < number } ?? true, "the row must be the lowest")
        // The rows of a table share the numbers of their columns.
        let before = rows.last?.columns ?? []
        let columns = Array(1...entries.count)
        rows.append(
            Row(number: number, columns: before == columns ? before : columns, entries: entries))
    }

    /// Where a number stands among the numbers of some items, which go upwards, or where it would.
    private static func place<Item>(
        of number: Int, in items: [Item], by value: (Item) -> Int
    ) -> (position: Int, isTaken: Bool) {
        guard let last = items.last, value(last) >= number else { return (items.count, false) }
        var range = items.startIndex..<items.endIndex
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if value(items[middle]) < number {
                range = (middle + 1)..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        return (range.lowerBound, value(items[range.lowerBound]) == number)
    }

    /// Gives each cell with its place, and counts no text of it as used once more.
    func forEachCell<Failure: Error>(
        _ body: (CellReference, borrowing SheetDraft.Entry) throws(Failure) -> Void
    ) throws(Failure) {
        let rows = rows.span
        for row in rows.indices {
            let columns = rows[row].columns.span
            let entries = rows[row].entries.span
            for position in columns.indices {
                let place = CellReference(row: rows[row].number, column: columns[position])
                try body(place, entries[position])
            }
        }
    }

    /// Goes through the cells.
    public func makeIterator() -> Iterator { Iterator(entries: self) }

    /// The way through the cells.
    public struct Iterator: IteratorProtocol {
        fileprivate let entries: SheetEntries
        private var row = 0
        private var position = 0

        fileprivate init(entries: SheetEntries) { self.entries = entries }

        /// The next cell; `nil` behind the last.
        public mutating func next() -> Element? {
            guard row < entries.rows.count else { return nil }
            let number = entries.rows[row].number
            let reference = CellReference(row: number, column: entries.rows[row].columns[position])
            let entry = entries.rows[row].entries[position]
            position += 1
            if position == entries.rows[row].columns.count { (row, position) = (row + 1, 0) }
            return (reference, entry)
        }
    }
}
