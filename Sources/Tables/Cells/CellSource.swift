/// Where the cells of a table are.
enum CellSource: Sendable {
    /// Made already.
    case made([Cell])
    /// Still to be made, of what stands in a part.
    case held(HeldCells)

    /// All cells.
    var cells: [Cell] {
        switch self {
        case .made(let cells): cells
        case .held(let held): held.made()
        }
    }

    /// How many cells there are.
    @inline(__always)
    var count: Int {
        switch self {
        case .made(let cells): cells.count
        case .held(let held): held.cells.count
        }
    }

    /// Where a cell stands on the sheet.
    @inline(__always)
    func reference(at place: Int) -> CellReference {
        switch self {
        case .made(let cells): cells[place].reference
        case .held(let held): held.cells[place].reference
        }
    }

    /// The index of a cell's format.
    func style(at place: Int) -> UInt32 {
        switch self {
        case .made(let cells): cells[place].style
        case .held(let held): held.cells[place].style
        }
    }

    /// A cell.
    func cell(at place: Int) -> Cell {
        switch self {
        case .made(let cells): cells[place]
        case .held(let held): held.cell(at: place)
        }
    }

    /// The text of a cell that holds one as such; `nil` for numbers, dates and all else.
    func text(at place: Int) -> CellText? {
        switch self {
        case .made(let cells):
            if case .text(let text) = cells[place].value { .made(text) } else { nil }
        case .held(let held): held.text(at: place)
        }
    }

    /// The same text, as a `String`.
    func string(at place: Int) -> String? {
        switch self {
        case .made(let cells):
            if case .text(let text) = cells[place].value { text } else { nil }
        case .held(let held): held.string(at: place)
        }
    }

    /// What is to be seen of each cell at once.
    var glances: [CellGlance] {
        switch self {
        case .made(let cells):
            cells.indices.map { CellGlance(cells[$0].reference, edges(at: $0)) }
        case .held(let held):
            held.cells.map { CellGlance($0.reference, $0.edges) }
        }
    }

    /// How the text of a cell begins and ends; zeros if the cell holds none as such, or an empty one.
    @inline(__always)
    func edges(at place: Int) -> TextEdges {
        switch self {
        case .made(let cells):
            if case .text(let text) = cells[place].value { TextEdges(text) } else { .none }
        case .held(let held): held.cells[place].edges
        }
    }

    /// Whether a cell holds a text as such that is the same as another.
    func holds(_ text: String, at place: Int) -> Bool {
        switch self {
        case .made(let cells):
            if case .text(let held) = cells[place].value { held == text } else { false }
        case .held(let held): held.holds(text, at: place)
        }
    }

    /// Whether two cells are known to hold the same text; that they do may not be known.
    func holdSameText(_ one: Int, _ other: Int) -> Bool {
        switch self {
        case .made(let cells):
            if case .text(let first) = cells[one].value {
                cells[other].value == .text(first)
            } else {
                false
            }
        case .held(let held): held.shareText(one, other)
        }
    }

    /// The place of the cell in a column, of cells of one row from left to right; `nil` for none.
    func place(inColumn column: Int, ofRow places: Range<Int>) -> Int? {
        var low = places.lowerBound
        var high = places.upperBound
        while low < high {
            let middle = low + (high - low) / 2
            let found = reference(at: middle).column
            if found == column { return middle }
            if found < column { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// Where each row begins; `nil` unless the cells stand in order.
    var rowStarts: [Int]? {
        switch self {
        case .made(let cells): Self.rowStarts(of: cells)
        case .held(let held): held.rowStarts
        }
    }

    private static func rowStarts(of cells: [Cell]) -> [Int]? {
        var starts: [Int] = []
        guard let first = cells.first?.reference, let last = cells.last?.reference else {
            return starts
        }
        starts.reserveCapacity(Swift.min(cells.count, Swift.max(1, last.row - first.row + 1)))
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
}
