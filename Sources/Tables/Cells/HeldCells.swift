/// The cells of a sheet, with the texts that they share left where those stand.
final class HeldCells: Sendable {
    /// One of the cells.
    struct Held: Sendable {
        /// Where it stands.
        let reference: CellReference
        /// The index of its format.
        let style: UInt32
        /// The number of its text among those that are shared, or the place of its value.
        private let number: UInt32
        private let signs: UInt8

        /// How its text begins and ends, if it holds one as such.
        let edges: TextEdges

        /// A cell that holds a text that others share.
        @inline(__always)
        init(_ reference: CellReference, style: UInt32, sharedText: Int, edges: TextEdges) {
            self.reference = reference
            self.style = style
            self.edges = edges
            number = UInt32(truncatingIfNeeded: sharedText)
            signs = 0
        }

        /// A cell that holds a value of its own.
        init(
            _ reference: CellReference, style: UInt32, valueAt place: Int, isFormula: Bool,
            edges: TextEdges
        ) {
            self.reference = reference
            self.style = style
            self.edges = edges
            number = UInt32(truncatingIfNeeded: place)
            signs = isFormula ? 3 : 1
        }

        /// The number of the shared text that it holds; `nil` if it holds a value of its own.
        @inline(__always)
        var sharedText: Int? { signs == 0 ? Int(number) : nil }

        /// The place of its own value.
        var valuePlace: Int { Int(number) }

        /// Whether a formula made its value.
        var isFormula: Bool { signs & 2 != 0 }
    }

    /// The cells, row by row, from left to right if ``rowStarts`` says so.
    let cells: [Held]

    /// Where each row begins; `nil` unless the cells stand in order.
    let rowStarts: [Int]?

    private let values: [Cell.Value]
    private let texts: SharedTexts
    private let all = MadeOnce<[Cell]>()

    /// Creates the cells of a sheet.
    ///
    /// - Parameters:
    ///   - cells: The cells.
    ///   - rowStarts: Where each row begins; `nil` unless the cells stand in order.
    ///   - values: The values that cells do not share.
    ///   - texts: The texts that they share.
    init(_ cells: [Held], rowStarts: [Int]?, values: [Cell.Value], texts: SharedTexts) {
        self.cells = cells
        self.rowStarts = rowStarts
        self.values = values
        self.texts = texts
    }

    /// A cell with what it holds.
    func cell(at place: Int) -> Cell {
        let held = cells[place]
        let value: Cell.Value
        if let number = held.sharedText {
            value = .text(texts.string(number))
        } else {
            value = values[held.valuePlace]
        }
        return Cell(
            reference: held.reference, value: value, style: held.style, isFormula: held.isFormula)
    }

    /// All cells with what they hold; made once.
    func made() -> [Cell] { all.value { cells.indices.map { cell(at: $0) } } }

    /// The text of a cell that holds one as such; else `nil`.
    func text(at place: Int) -> CellText? {
        let held = cells[place]
        if let number = held.sharedText { return texts.text(number) }
        if case .text(let text) = values[held.valuePlace] { return .made(text) }
        return nil
    }

    /// The same text, as a `String`.
    func string(at place: Int) -> String? {
        let held = cells[place]
        if let number = held.sharedText { return texts.string(number) }
        if case .text(let text) = values[held.valuePlace] { return text }
        return nil
    }

    /// Whether a cell holds a text as such that is the same as another.
    func holds(_ text: String, at place: Int) -> Bool {
        let held = cells[place]
        if let number = held.sharedText { return texts.holds(text, at: number) }
        if case .text(let own) = values[held.valuePlace] { return own == text }
        return false
    }

    /// Whether two cells are known to hold the same text, as they share it.
    func shareText(_ one: Int, _ other: Int) -> Bool {
        guard let number = cells[one].sharedText else { return false }
        return number == cells[other].sharedText
    }
}
