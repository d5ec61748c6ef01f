/// A sheet that is to be written.
public struct SheetDraft: Sendable, Equatable {
    /// What a cell holds.
    public enum Value: Sendable, Equatable {
        /// Nothing; the cell exists for its style.
        case empty
        /// Text, which is never taken for a formula.
        case text(String)
        /// A number; one that is not finite leaves the cell empty.
        case number(Double)
        /// A day.
        case date(CalendarDate)
        /// TRUE or FALSE.
        case boolean(Bool)
    }

    /// A cell with its looks.
    public struct Entry: Sendable, Equatable {
        /// What the cell holds.
        public var value: Value
        /// How it looks.
        public var style: CellStyle
        /// The note that opens over the cell; `nil` for none.
        public var comment: String?

        /// Creates a cell.
        public init(value: Value, style: CellStyle = .plain, comment: String? = nil) {
            self.value = value
            self.style = style
            self.comment = comment
        }
    }

    /// A cell of the workbook to which another one leads.
    public struct Link: Sendable, Equatable {
        /// The name of its sheet.
        public var sheet: String
        /// The cell.
        public var cell: CellReference
    }

    /// How a column is shown.
    public struct Column: Sendable, Equatable {
        /// The width in characters.
        public var width: Double
        /// Whether the column is hidden.
        public var isHidden: Bool
    }

    /// How a sheet is printed.
    public struct Page: Sendable, Equatable {
        /// Whether the long edge of the paper lies across.
        public var isLandscape = false
        /// Whether all columns are made to fit on one page.
        public var fitsWidth = false
        /// The rows that are printed on every page; `nil` for none.
        public var repeatedRows: ClosedRange<Int>?
        /// Creates the page of a new sheet: A4, upright.
        public init() {}
    }

    /// The sheet's name, which must satisfy ``SheetName/isAllowed(_:)``.
    public var name: String

    /// Whether the sheet is hidden.
    public var isHidden = false

    /// Whether cells whose style is locked cannot be changed; no password is set.
    public var isProtected = false

    /// The first cell that scrolls; `nil` if all do.
    public var firstScrollingCell: CellReference?

    /// The headings and rows that can be filtered; `nil` for none.
    public var filter: CellRange?

    /// How the sheet is printed.
    public var page = Page()

    /// What may be entered where.
    public var entryRules: [EntryRule] = []

    /// What colours cells take by their text.
    public var colourRules: [ColourRule] = []

    /// The charts on the sheet.
    public var charts: [ChartDraft] = []

    /// The marked-up tables on the sheet.
    public var tables: [TableDraft] = []

    /// The cells with their places.
    public private(set) var entries = SheetEntries()

    /// The columns whose looks were set, by number from 1.
    public private(set) var columns: [Int: Column] = [:]

    /// The heights in points of the rows whose height was set, by number from 1.
    public private(set) var rowHeights: [Int: Double] = [:]

    /// The cells whose text leads to another cell of the workbook, by place.
    public private(set) var links: [CellReference: Link] = [:]

    /// Creates an empty sheet.
    public init(name: String) {
        precondition(SheetName.isAllowed(name), "a sheet's name must be made by SheetName")
        self.name = name
    }

    /// Sets a cell, in place of what was there.
    public mutating func set(
        _ value: Value, at reference: CellReference, style: CellStyle = .plain,
        comment: String? = nil
    ) {
        precondition(
            (1...CellReference.lastRow).contains(reference.row)
                && (1...CellReference.lastColumn).contains(reference.column),
            "a cell must lie on the sheet")
        entries.set(Entry(value: value, style: style, comment: comment), at: reference)
    }

    /// Adds a row of cells from the first column on, below all cells that are set.
    public mutating func append(_ cells: [Entry], toRow row: Int) {
        precondition(
            (1...CellReference.lastRow).contains(row) && cells.count <= CellReference.lastColumn,
            "a cell must lie on the sheet")
        entries.append(cells, toRow: row)
    }

    /// Makes the text of a cell lead to a cell of the same workbook; other values lead nowhere.
    public mutating func link(
        _ reference: CellReference, to sheet: String, _ cell: CellReference
    ) {
        links[reference] = Link(sheet: sheet, cell: cell)
    }

    /// Sets the cells of a row from the left, all in one style.
    public mutating func setRow(
        _ row: Int, to values: [Value], from column: Int = 1, style: CellStyle = .plain
    ) {
        for (offset, value) in values.enumerated() {
            set(value, at: CellReference(row: row, column: column + offset), style: style)
        }
    }

    /// Sets the width of a column in characters, and whether it is hidden.
    public mutating func setColumn(_ column: Int, width: Double, isHidden: Bool = false) {
        columns[column] = Column(width: width, isHidden: isHidden)
    }

    /// Sets the height of a row in points; it still grows when somebody types more into it.
    ///
    /// Excel sizes rows without a height by their text, and some other programs do not.
    public mutating func setRow(_ row: Int, height: Double) {
        rowHeights[row] = height
    }
}
