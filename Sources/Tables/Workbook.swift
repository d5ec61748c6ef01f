/// All grids of one file.
public struct Workbook: Sendable, Equatable {
    /// The kind of file that the grids came from.
    public let format: FileFormat

    /// The sheets in the file's order; one for a CSV file.
    public let tables: [Table]

    /// What the reader inferred or passed over, in words for the person who sent the file.
    ///
    /// For example the encoding and the delimiter of a CSV file, or a sheet that is a chart.
    public let notes: [ReadingNote]

    /// The fill of each cell format, by ``Cell/style``; `nil` for none.
    public let fills: [Colour?]

    /// Creates a workbook.
    public init(
        format: FileFormat, tables: [Table], notes: [ReadingNote] = [], fills: [Colour?] = []
    ) {
        self.format = format
        self.tables = tables
        self.notes = notes
        self.fills = fills
    }

    /// The colour that a person sees behind a cell's text; `nil` for none.
    ///
    /// The colour of the first rule that holds for the cell, else the cell's own. White is a colour.
    public func fill(of cell: Cell, in table: Table) -> Colour? {
        if !table.conditionalFills.isEmpty,
            let colour = table.conditionalColour(of: cell.reference)
        {
            return colour
        }
        return fill(ofStyle: cell.style)
    }

    /// Finds the colour behind a cell of a row by its column.
    ///
    /// - Parameters:
    ///   - column: The column.
    ///   - places: The row's cells, by their places in the table.
    ///   - table: The table.
    /// - Returns: The colour; `nil` for none.
    package func fill(inColumn column: Int, ofRow places: Range<Int>, in table: Table) -> Colour? {
        guard let place = table.place(inColumn: column, ofRow: places) else { return nil }
        // By its style, so that the cell need not be made.
        if table.conditionalFills.isEmpty { return fill(ofStyle: table.style(at: place)) }
        return fill(of: table.cell(at: place), in: table)
    }

    /// The colour that a cell's own format gives; `nil` for none.
    package func fill(ofStyle style: UInt32) -> Colour? {
        Int(style) < fills.count ? fills[Int(style)] : nil
    }
}

/// Something that a reader inferred or passed over.
public struct ReadingNote: Sendable, Equatable, Hashable {
    /// Whether the note tells of a guess or of something left out.
    public enum Kind: String, Sendable {
        /// The reader took one of several readings.
        case guess
        /// The reader left something out.
        case ignored
    }

    /// Whether the note tells of a guess or of something left out.
    public let kind: Kind

    /// What was taken for what, or what was left out, and how to override it.
    ///
    /// Never contains text from a cell.
    public let message: String

    /// Creates a note.
    public init(kind: Kind, message: String) {
        self.kind = kind
        self.message = message
    }
}
