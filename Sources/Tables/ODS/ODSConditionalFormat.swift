/// Cells whose colour depends on their values.
struct ODSConditionalFormat {
    /// The cells.
    var ranges: [CellRange] = []
    /// The conditions with their styles; the first that holds counts.
    var rules: [(condition: ODSCondition, style: String)] = []

    /// Reads ranges such as `Sheet1.B2:Sheet1.B9 'My sheet'.D1`; the sheet is the format's own.
    static func ranges(_ addresses: String) -> [CellRange] {
        var ranges: [CellRange] = []
        var corners: [CellReference?] = []
        var word: [Character] = []
        var isQuoted = false
        for character in addresses + " " {
            if character == "'" { isQuoted.toggle() }
            guard !isQuoted, character == " " || character == ":" else {
                // What stands before the last point is the sheet's name.
                if character == ".", !isQuoted { word = [] } else { word.append(character) }
                continue
            }
            corners.append(CellReference(String(word)))
            word = []
            if character == ":" { continue }
            if let first = corners[0], let last = corners[corners.count - 1] {
                ranges.append(CellRange(first, last))
            }
            corners = []
        }
        return ranges
    }
}

extension ODSContentReader {
    /// Reads the conditional format that has just started, up to its end.
    mutating func readConditionalFormat(in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        var format = ODSConditionalFormat()
        while try scanner.nextAttribute(in: bytes) {
            if "target-range-address" ~= scanner.longAttributeName(in: bytes) {
                format.ranges = ODSConditionalFormat.ranges(
                    scanner.attributeValue.string(in: bytes))
            }
        }
        while true {
            switch try scanner.next(in: bytes) {
            case .start where "condition" ~= scanner.name: try readRule(of: &format, in: bytes)
            case .start:
                // A scale of colours, bars, icons, or a condition on dates.
                hasUnknownFormats = true
                try scanner.skipElement(in: bytes)
            case .end where scanner.depth < inner:
                sheet.formats.append(format)
                return
            case .finished: return
            default: continue
            }
        }
    }

    private mutating func readRule(
        of format: inout ODSConditionalFormat, in bytes: Span<UInt8>
    ) throws(TableError) {
        var style = ""
        var text = ""
        while try scanner.nextAttribute(in: bytes) {
            let value = scanner.attributeValue
            switch scanner.attributeName {
            case "apply-style-name": style = value.string(in: bytes)
            case "value": text = value.string(in: bytes)
            default: break
            }
        }
        if let condition = ODSCondition(text) {
            format.rules.append((condition, style))
        } else if styles.fill(style) != nil {
            hasUnknownFormats = true
        }
        try scanner.skipElement(in: bytes)
    }

    /// Gives the cells of the sheet the colours of its conditional formats.
    mutating func colourByFormats() {
        for format in sheet.formats where !format.rules.isEmpty {
            for range in format.ranges { colour(range, by: format) }
        }
    }

    private mutating func colour(_ range: CellRange, by format: ODSConditionalFormat) {
        var index = firstCell(from: range.first.row)
        while index < sheet.cells.count, sheet.cells[index].reference.row <= range.last.row {
            defer { index += 1 }
            comparisonsLeft -= format.rules.count
            guard comparisonsLeft >= 0 else {
                hasUnknownFormats = true
                return
            }
            guard range.contains(sheet.cells[index].reference) else { continue }
            let value = sheet.cells[index].value
            let rule = format.rules.first { $0.condition.holds(for: value) }
            if let rule, let colour = styles.fill(rule.style) {
                sheet.cells[index].style = palette.index(of: colour)
            }
        }
    }

    /// The place of the first cell in a row or below it.
    private func firstCell(from row: Int) -> Int {
        var low = 0
        var high = sheet.cells.count
        while low < high {
            let middle = low + (high - low) / 2
            if sheet.cells[middle].reference.row < row { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
