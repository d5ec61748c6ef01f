/// A rectangle of cells, such as `A1:C3`.
public struct CellRange: Hashable, Sendable {
    /// The top left cell.
    public let first: CellReference

    /// The bottom right cell.
    public let last: CellReference

    /// Creates a rectangle from two opposite corners.
    public init(_ one: CellReference, _ other: CellReference) {
        first = CellReference(
            row: min(one.row, other.row), column: min(one.column, other.column))
        last = CellReference(row: max(one.row, other.row), column: max(one.column, other.column))
    }

    /// Reads `A1:C3` or `A1`; `nil` if it is neither.
    public init?(_ address: some StringProtocol) {
        let corners = address.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(corners.count), let one = CellReference(corners[0]),
            let other = CellReference(corners[corners.count - 1])
        else { return nil }
        self.init(one, other)
    }

    /// Whether a cell lies in the rectangle.
    public func contains(_ reference: CellReference) -> Bool {
        (first.row...last.row).contains(reference.row)
            && (first.column...last.column).contains(reference.column)
    }
}

extension CellRange: CustomStringConvertible {
    /// The rectangle as `A1:C3`, or `A1` for one cell.
    public var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}
