/// Some cells of a row, from left to right.
///
/// A cell is made when it is asked for, so who looks at one several times takes it out once.
public struct CellRow: RandomAccessCollection, Sendable {
    private let source: CellSource

    /// The place of the first cell among those of the table.
    public let startIndex: Int

    /// The place behind the last cell.
    public let endIndex: Int

    init(_ places: Range<Int>, of source: CellSource) {
        self.source = source
        startIndex = places.lowerBound
        endIndex = places.upperBound
    }

    /// The cell at a place.
    public subscript(place: Int) -> Cell {
        precondition(indices.contains(place), "no cell of the row")
        return source.cell(at: place)
    }

    /// The cell in a column, of a whole row; `nil` for none.
    func cell(inColumn column: Int) -> Cell? {
        guard let place = source.place(inColumn: column, ofRow: startIndex..<endIndex) else {
            return nil
        }
        return source.cell(at: place)
    }
}
