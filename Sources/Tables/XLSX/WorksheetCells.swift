// How the reader of a sheet reads its cells.
extension WorksheetReader {
    /// What a cell's text is, by its `t` attribute.
    private enum Kind {
        case number, sharedText, text, inlineText, boolean, error, date

        @inline(__always)
        init(_ value: XMLText, in bytes: Span<UInt8>) {
            switch (value.end - value.start, bytes.byte(at: value.start)) {
            case (1, UInt8(ascii: "s")): self = .sharedText
            case (1, UInt8(ascii: "b")): self = .boolean
            case (1, UInt8(ascii: "e")): self = .error
            case (1, UInt8(ascii: "d")): self = .date
            case (3, UInt8(ascii: "s")): self = .text
            case (9, UInt8(ascii: "i")): self = .inlineText
            default: self = .number
            }
        }
    }

    /// Reads the cell that has just started, up to its end.
    mutating func readCell(in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        var place = (row: row, column: column + 1)
        var style = 0
        var kind = Kind.number
        while try scanner.nextAttribute(in: bytes) {
            let value = scanner.attributeValue
            switch scanner.attributeName {
            case "r": place = Self.place(value, in: bytes)
            case "s": style = value.number(in: bytes) ?? 0
            case "t": kind = Kind(value, in: bytes)
            default: break
            }
        }
        column = place.column

        var content = XMLContent()
        var hasValue = false
        var isFormula = false
        if kind != .inlineText, let value = scanner.takeCellValue(in: bytes) {
            content.piece = value
            hasValue = true
        }
        reading: while scanner.depth >= inner {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.name {
                case "v" where kind != .inlineText:
                    content = try scanner.content(in: bytes)
                    hasValue = true
                case "is" where kind == .inlineText:
                    content = try scanner.richText(in: bytes)
                    hasValue = true
                case "f":
                    isFormula = true
                    try scanner.skipElement(in: bytes)
                default: try scanner.skipElement(in: bytes)
                }
            case .finished: break reading
            default: continue
            }
        }
        guard place.row >= 1, place.row <= CellReference.lastRow, place.column >= 1,
            place.column <= CellReference.lastColumn
        else {
            if hasValue { oddities.misplaced += 1 }
            return
        }
        let reference = CellReference(row: place.row, column: place.column)
        var value = Cell.Value.empty
        if hasValue {
            value = try self.value(content, kind: kind, style: style, at: reference, in: bytes)
        }
        if case .empty = value {
            if isFormula { value = .formulaWithoutResult } else if style == 0 { return }
        }
        if cells.count >= context.cellsLeft {
            throw .tooLarge(what: "the number of cells", limit: context.limits.cells)
        }
        if let last = cells.last, last.reference >= reference { oddities.backwards += 1 }
        cells.append(
            Cell(
                reference: reference, value: value, style: UInt32(clamping: style),
                isFormula: isFormula))
    }

    private mutating func value(
        _ content: XMLContent, kind: Kind, style: Int, at reference: CellReference,
        in bytes: Span<UInt8>
    ) throws(TableError) -> Cell.Value {
        if content.byteCount > context.limits.textBytes {
            throw .tooLarge(what: "the text of a cell in bytes", limit: context.limits.textBytes)
        }
        switch kind {
        case .sharedText:
            if content.joined == nil, let index = content.piece.number(in: bytes),
                index < context.strings.count
            {
                return .text(context.strings[index])
            }
            oddities.addMissingText(at: reference)
            return .empty
        case .text, .inlineText:
            return .text(content.cellString(in: bytes))
        case .number:
            return number(content, style: style, in: bytes)
        case .boolean:
            switch content.string(in: bytes).lowercased() {
            case "1", "true": return .boolean(true)
            case "0", "false": return .boolean(false)
            case "": return .empty
            case let other: return .text(other)
            }
        case .error:
            return .error(content.string(in: bytes))
        case .date:
            let text = content.string(in: bytes)
            if let date = CalendarDate(iso: text.prefix(10)),
                text.utf8.count == 10 || text.dropFirst(10).first == "T"
            {
                return .date(date)
            }
            return text.isEmpty ? .empty : .text(text)
        }
    }

    private func number(_ content: XMLContent, style: Int, in bytes: Span<UInt8>) -> Cell.Value {
        if content.isEmpty { return .empty }
        let found: Double?
        if let joined = content.joined {
            found = DecimalNumber.read(joined.span, 0, joined.count)
        } else {
            found = DecimalNumber.read(bytes, content.piece.start, content.piece.end)
        }
        // What claims to be a number and is none is kept as it stands, so that it can be reported.
        guard let found else { return .text(content.cellString(in: bytes)) }
        guard style < context.numberFormats.count else { return .number(found) }
        switch context.numberFormats[style] {
        case .plain: return .number(found)
        case .percentage: return .percentage(found)
        case .date: return context.dateSystem.day(found).map { .date($0) } ?? .number(found)
        }
    }

    /// The place that an address such as `D14` names; row 0 if it names none.
    @inline(__always)
    private static func place(_ text: XMLText, in bytes: Span<UInt8>) -> (row: Int, column: Int) {
        var position = text.start
        var column = 0
        while position < text.end {
            let letter = (bytes[position] | 0x20) &- UInt8(ascii: "a")
            if letter > 25 { break }
            column = column * 26 + Int(letter) + 1
            if column > CellReference.lastColumn { return (0, 0) }
            position += 1
        }
        var row = 0
        guard column > 0, position < text.end else { return (0, 0) }
        while position < text.end {
            let digit = bytes[position] &- UInt8(ascii: "0")
            if digit > 9 || row > CellReference.lastRow { return (0, 0) }
            row = row * 10 + Int(digit)
            position += 1
        }
        return (row, column)
    }
}
