/// What the sheets of a workbook have in common.
struct WorksheetContext {
    /// The texts that cells refer to by their place.
    var texts = SharedTexts()
    /// What each cell format says of numbers.
    var numberFormats: [NumberFormat] = []
    /// The day from which dates are counted.
    var dateSystem = DateSystem.from1900
    /// What the file may ask for.
    var limits: ReadingLimits
    /// The cells that may still be read.
    var cellsLeft: Int
}

/// The reader of one sheet's XML.
struct WorksheetReader {
    let context: WorksheetContext
    var scanner: XMLScanner
    private(set) var cells: GatheredCells
    private(set) var mergedRanges: [CellRange] = []
    private(set) var hiddenRows: [Int] = []
    private var columnIsHidden: [Bool] = []
    var conditionalRules = ConditionalRules()
    var oddities = WorksheetOddities()
    var row = 0
    var rowDigits = RowDigits()
    var column = 0

    init(part: String, context: WorksheetContext) {
        self.context = context
        cells = GatheredCells(texts: context.texts)
        scanner = XMLScanner(part: part, limits: context.limits)
    }

    /// The hidden columns, ascending.
    var hiddenColumns: [Int] { columnIsHidden.indices.filter { columnIsHidden[$0] } }

    /// Keeps a cell with a text that is shared.
    @inline(__always)
    mutating func append(
        sharedText number: Int, at reference: CellReference, style: Int
    ) throws(TableError) {
        cells.append(sharedText: number, at: reference, style: style)
        try checkCount()
    }

    /// Keeps a cell with a value of its own, unless it is as good as none.
    mutating func append(
        _ value: consuming Cell.Value, at reference: CellReference, style: Int, isFormula: Bool
    ) throws(TableError) {
        cells.append(value, at: reference, style: style, isFormula: isFormula)
        try checkCount()
    }

    @inline(__always)
    private func checkCount() throws(TableError) {
        if cells.count > context.cellsLeft {
            throw .tooLarge(what: "the number of cells", limit: context.limits.cells)
        }
    }

    /// Reads the whole sheet.
    mutating func read(_ bytes: Span<UInt8>) throws(TableError) {
        // A cell that has a value takes up at least so much.
        cells.reserveCapacity(min(bytes.count / 28, 1 << 20))
        var isWorksheet = false
        while true {
            switch try scanner.next(in: bytes) {
            case .start where scanner.depth == 1:
                guard "worksheet" ~= scanner.name else {
                    throw scanner.damaged("is not a worksheet")
                }
                isWorksheet = true
            case .start:
                switch scanner.name {
                case "sheetData" where scanner.depth == 2: try readRows(in: bytes)
                case "cols" where scanner.depth == 2: continue
                case "mergeCells" where scanner.depth == 2: continue
                case "col" where scanner.depth == 3: try readColumn(in: bytes)
                case "mergeCell" where scanner.depth == 3: try readMergedRange(in: bytes)
                case "extLst" where scanner.depth == 2: continue
                case "ext" where scanner.depth == 3: continue
                case .other: try readLongNamed(in: bytes)
                default: try scanner.skipElement(in: bytes)
                }
            case .finished:
                if !isWorksheet { throw scanner.damaged("is not a worksheet") }
                return
            default: continue
            }
        }
    }

    /// Reads an element whose name is too long to be told apart at once.
    private mutating func readLongNamed(in bytes: Span<UInt8>) throws(TableError) {
        switch scanner.depth {
        case 2 where scanner.isIn("conditionalFormatting", bytes),
            5 where scanner.isIn("conditionalFormatting", bytes):
            try readConditionalFormat(in: bytes)
        case 4 where scanner.isIn("conditionalFormattings", bytes): return
        default: try scanner.skipElement(in: bytes)
        }
    }

    private mutating func readRows(in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        while true {
            if scanner.depth > inner { try takePlainCells(in: bytes) }
            switch try scanner.next(in: bytes) {
            case .start where "row" ~= scanner.name && scanner.depth == inner + 1:
                try startRow(in: bytes)
            case .start where "c" ~= scanner.name && scanner.depth == inner + 2:
                try readCell(in: bytes)
            case .start: try scanner.skipElement(in: bytes)
            case .end where scanner.depth < inner: return
            case .finished: return
            default: continue
            }
        }
    }

    private mutating func startRow(in bytes: Span<UInt8>) throws(TableError) {
        row += 1
        column = 0
        try readRowAttributes(in: bytes)
    }

    /// Reads the attributes of a row, or those that are left of them.
    mutating func readRowAttributes(in bytes: Span<UInt8>) throws(TableError) {
        var isHidden = false
        while try scanner.nextAttribute(in: bytes) {
            switch scanner.attributeName {
            case "r": row = scanner.attributeValue.number(in: bytes) ?? CellReference.lastRow + 1
            case "hidden": isHidden = scanner.attributeValue.isTrue(in: bytes)
            default: break
            }
        }
        if isHidden, (1...CellReference.lastRow).contains(row), hiddenRows.last != row {
            hiddenRows.append(row)
        }
        rowDigits = RowDigits(row: row)
    }

    private mutating func readColumn(in bytes: Span<UInt8>) throws(TableError) {
        var first = 0
        var last = 0
        var isHidden = false
        while try scanner.nextAttribute(in: bytes) {
            let value = scanner.attributeValue
            switch scanner.attributeName {
            case "min": first = value.number(in: bytes) ?? 0
            case "max": last = value.number(in: bytes) ?? 0
            case "hidden": isHidden = value.isTrue(in: bytes)
            default: break
            }
        }
        last = min(last, CellReference.lastColumn)
        guard isHidden, first >= 1, first <= last else { return }
        if columnIsHidden.isEmpty {
            columnIsHidden = Array(repeating: false, count: CellReference.lastColumn + 1)
        }
        for column in first...last { columnIsHidden[column] = true }
    }

    private mutating func readMergedRange(in bytes: Span<UInt8>) throws(TableError) {
        while try scanner.nextAttribute(in: bytes) {
            if "ref" ~= scanner.attributeName,
                let range = CellRange(scanner.attributeValue.string(in: bytes))
            {
                mergedRanges.append(range)
            }
        }
    }
}
