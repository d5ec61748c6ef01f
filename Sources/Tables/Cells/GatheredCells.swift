/// The cells of a sheet while its part is read.
struct GatheredCells {
    /// The texts that cells share.
    let texts: SharedTexts

    private var cells: [HeldCells.Held] = []

    /// What stands in cells beside texts that are shared; first of all nothing, of which there is most.
    private var values: [Cell.Value] = [.empty]

    private var rowStarts: [Int] = []
    private var isOrdered = true
    private var last = CellReference(row: 0, column: 0)

    /// Creates no cells.
    ///
    /// - Parameter texts: The texts that cells share.
    init(texts: SharedTexts) { self.texts = texts }

    /// How many cells there are.
    var count: Int { cells.count }

    /// What a table needs of the cells.
    var held: HeldCells {
        HeldCells(
            cells, rowStarts: isOrdered ? rowStarts : nil, values: values, texts: texts)
    }

    /// Makes room for cells that are to come.
    mutating func reserveCapacity(_ count: Int) {
        cells.reserveCapacity(count)
        // Most rows of a return have some eight cells.
        rowStarts.reserveCapacity(count / 8)
    }

    /// Adds a cell with a text that is shared.
    @inline(__always)
    mutating func append(sharedText number: Int, at reference: CellReference, style: Int) {
        note(reference)
        cells.append(
            HeldCells.Held(
                reference, style: UInt32(clamping: style), sharedText: number,
                edges: texts.edges(number)))
    }

    /// Adds a cell with a value of its own, unless it is as good as none.
    mutating func append(
        _ value: consuming Cell.Value, at reference: CellReference, style: Int, isFormula: Bool
    ) {
        var place = 0
        var edges = TextEdges.none
        switch value {
        case .empty: if style == 0 { return }
        case .text(let text):
            edges = TextEdges(text)
            fallthrough
        default:
            place = values.count
            values.append(value)
        }
        note(reference)
        cells.append(
            HeldCells.Held(
                reference, style: UInt32(clamping: style), valueAt: place, isFormula: isFormula,
                edges: edges))
    }

    /// Notes where the next cell stands.
    @inline(__always)
    private mutating func note(_ reference: CellReference) {
        if reference.row != last.row {
            if reference.row < last.row { isOrdered = false }
            rowStarts.append(cells.count)
        } else if reference.column <= last.column {
            isOrdered = false
        }
        last = reference
    }
}
