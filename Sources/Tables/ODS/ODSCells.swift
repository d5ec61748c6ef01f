// How a spreadsheet's reader reads cells.
extension ODSContentReader {
    /// What the attributes of a cell say.
    private struct Source {
        var kind = ""
        var isError = false
        var number: Double?
        var date: CalendarDate?
        var time = ""
        var flag: Bool?
        var string: String?
        var isFormula = false
        var style: String?
        var count = 1
        var columns = 1
        var rows = 1
    }

    /// Reads the cell that has just started, which may stand for several.
    mutating func readCell(
        into cells: inout [Cell], rowStyle: String?, in bytes: Span<UInt8>
    ) throws(TableError) {
        let source = try readSource(in: bytes)
        let text = try readText(in: bytes)
        let value = Self.value(of: source, text: text)
        let first = sheet.column
        let count = min(max(1, source.count), CellReference.lastColumn + 1 - first)
        guard count > 0 else {
            if value != .empty { sheet.misplaced += 1 }
            return
        }
        sheet.column += count
        if source.columns > 1 || source.rows > 1 {
            sheet.mergedRanges.append(
                CellRange(
                    CellReference(row: sheet.row, column: first),
                    CellReference(
                        row: min(sheet.row + max(1, source.rows) - 1, CellReference.lastRow),
                        column: min(
                            first + max(1, source.columns) - 1, CellReference.lastColumn))))
        }
        if value == .empty, !source.isFormula, count > ODSSheet.filling { return }
        if count > cellsLeft - sheet.cells.count - cells.count {
            throw .tooLarge(what: "the number of cells", limit: limits.cells)
        }
        for column in first..<(first + count) {
            let style = palette.index(
                of: fill(source.style ?? rowStyle ?? sheet.style(ofColumn: column), value))
            if value == .empty, style == 0 { continue }
            cells.append(
                Cell(
                    reference: CellReference(row: sheet.row, column: column), value: value,
                    style: style, isFormula: source.isFormula))
        }
    }

    /// Passes over cells that others cover, whose values are not seen.
    mutating func readCoveredCell(in bytes: Span<UInt8>) throws(TableError) {
        var count = 1
        while try scanner.nextAttribute(in: bytes) {
            if "number-columns-repeated" ~= scanner.longAttributeName(in: bytes) {
                count = scanner.attributeValue.number(in: bytes) ?? 1
            }
        }
        sheet.column = min(sheet.column + max(1, count), CellReference.lastColumn + 1)
        try scanner.skipElement(in: bytes)
    }

    private mutating func fill(_ style: String?, _ value: Cell.Value) -> Colour? {
        guard let style, styles.hasRules(style) else { return styles.fill(style) }
        if styles.hasUnknownRule(style) { hasUnknownFormats = true }
        return styles.fill(style, of: value)
    }

    private mutating func readSource(in bytes: Span<UInt8>) throws(TableError) -> Source {
        var source = Source()
        while try scanner.nextAttribute(in: bytes) {
            let value = scanner.attributeValue
            switch scanner.longAttributeName(in: bytes) {
            case "value-type":
                // Two name spaces have the attribute; one of them alone knows errors.
                let kind = value.string(in: bytes)
                if kind == "error" { source.isError = true } else { source.kind = kind }
            case "value": source.number = DecimalNumber.read(bytes, value.start, value.end)
            case "date-value":
                source.date = CalendarDate(iso: value.string(in: bytes).prefix { $0 != "T" })
            case "time-value": source.time = value.string(in: bytes)
            case "boolean-value": source.flag = value.isTrue(in: bytes)
            case "string-value": source.string = value.string(in: bytes)
            case "formula": source.isFormula = !value.isEmpty
            case "style-name": source.style = value.string(in: bytes)
            case "number-columns-repeated": source.count = value.number(in: bytes) ?? 1
            case "number-columns-spanned": source.columns = value.number(in: bytes) ?? 1
            case "number-rows-spanned": source.rows = value.number(in: bytes) ?? 1
            default: break
            }
        }
        if source.string.map(\.utf8.count) ?? 0 > limits.textBytes {
            throw .tooLarge(what: "the text of a cell in bytes", limit: limits.textBytes)
        }
        return source
    }

    private static func value(of source: Source, text: String) -> Cell.Value {
        if source.isError || source.isFormula && isError(text) {
            return .error(text.isEmpty ? source.string ?? "" : text)
        }
        switch source.kind {
        case "float", "currency":
            if let number = source.number { return .number(number) }
        case "percentage":
            if let number = source.number { return .percentage(number) }
        case "date":
            if let date = source.date { return .date(date) }
        case "boolean":
            if let flag = source.flag { return .boolean(flag) }
        case "time":
            return .text(text.isEmpty ? source.time : text)
        case "string":
            let string = text.isEmpty ? source.string ?? "" : text
            return string.isEmpty && !source.isFormula ? .empty : .text(string)
        default:
            if text.isEmpty, source.isFormula { return .formulaWithoutResult }
        }
        return text.isEmpty ? .empty : .text(text)
    }

    /// Whether a formula's text is an error, for programs that do not say so.
    private static func isError(_ text: String) -> Bool {
        switch text {
        case "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!": true
        default:
            text.hasPrefix("Err:") && text.utf8.count == 7
                && text.utf8.dropFirst(4).allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        }
    }
}
