/// A table of counts with its totals, without what is too small to be published.
///
/// A count from 1 to 4 is held back, and with it the total of its row, the total of its column and
/// the total of all: with any of them it could be had by subtraction. What is published is the same
/// whichever count from 1 to 4 stands in the place of one that is held back. Zero is published, as
/// it is about nobody.
///
/// Source: the rule of the design, that counts under 5 are held back together with whatever would
/// give them back.
public struct HeldBackCounts: Sendable, Equatable {
    /// The least count that is published, zero apart.
    public static let least = 5

    /// The counts by row and column; `nil` where one is held back.
    public let cells: [[Int?]]

    /// The totals of the rows.
    public let rowTotals: [Int?]

    /// The totals of the columns.
    public let columnTotals: [Int?]

    /// The total of all; `nil` if any count is held back.
    public let total: Int?

    /// Holds back what must be.
    ///
    /// - Parameter counts: The rows; all have as many columns.
    public init(_ counts: [[Int]]) {
        let columns = counts.map(\.count).max() ?? 0
        precondition(counts.allSatisfy { $0.count == columns }, "a row must have a count a column")
        let cells = counts.map { row in row.map { Self.isPublished($0) ? $0 : nil } }
        self.cells = cells
        rowTotals = cells.map(Self.total)
        columnTotals = (0..<columns).map { column in Self.total(cells.map { $0[column] }) }
        total = Self.total(cells.flatMap(\.self))
    }

    private static func isPublished(_ count: Int) -> Bool { count == 0 || count >= least }

    /// The sum; `nil` if any part of it is held back.
    private static func total(_ counts: [Int?]) -> Int? {
        var sum = 0
        for count in counts {
            guard let count else { return nil }
            sum += count
        }
        return sum
    }
}
