// How the reader of a sheet reads its cells.
extension WorksheetReader {
    /// What a cell's text is, by its `t` attribute.
    enum Kind {
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

        try readContent(kind: kind, place: place, style: style, depth: inner, in: bytes)
    }

    /// Reads what is in a cell, event by event.
    private mutating func readContent(
        kind: Kind, place: (row: Int, column: Int), style: Int, depth: Int, in bytes: Span<UInt8>
    ) throws(TableError) {
        var content: [UInt8]?
        var isFormula = false
        reading: while scanner.depth >= depth {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.name {
                case "v" where kind != .inlineText:
                    content = try scanner.content(in: bytes).decoded(from: bytes)
                case "is" where kind == .inlineText:
                    content = try scanner.richText(in: bytes).decoded(from: bytes)
                case "f":
                    isFormula = true
                    try scanner.skipElement(in: bytes)
                default: try scanner.skipElement(in: bytes)
                }
            case .finished: break reading
            default: continue
            }
        }
        guard let reference = reference(place) else {
            if content != nil || isFormula { oddities.misplaced += 1 }
            return
        }
        var value = Cell.Value.empty
        if let content {
            let text = XMLText(decoded: content.count)
            value = try self.value(
                text, kind: kind, style: style, at: reference, in: content.span)
        }
        if case .empty = value, isFormula { value = .formulaWithoutResult }
        try append(value, at: reference, style: style, isFormula: isFormula)
    }

    /// The place of a cell; `nil` if a sheet has no such place.
    @inline(__always)
    func reference(_ place: (row: Int, column: Int)) -> CellReference? {
        guard place.row >= 1, place.row <= CellReference.lastRow, place.column >= 1,
            place.column <= CellReference.lastColumn
        else { return nil }
        return CellReference(row: place.row, column: place.column)
    }

    /// What the text of a cell says.
    mutating func value(
        _ text: XMLText, kind: Kind, style: Int, at reference: CellReference,
        in bytes: Span<UInt8>
    ) throws(TableError) -> Cell.Value {
        if text.end - text.start > context.limits.textBytes {
            throw .tooLarge(what: "the text of a cell in bytes", limit: context.limits.textBytes)
        }
        switch kind {
        case .sharedText:
            if let index = text.number(in: bytes), index < context.texts.count {
                return .text(context.texts.string(index))
            }
            oddities.addMissingText(at: reference)
            return .empty
        case .number: return number(text, style: style, in: bytes)
        case .text, .inlineText: return .text(text.cellString(in: bytes))
        case .error: return .error(text.string(in: bytes))
        case .boolean: return Self.boolean(text.string(in: bytes))
        case .date: return Self.date(text.string(in: bytes))
        }
    }

    private static func boolean(_ text: String) -> Cell.Value {
        switch text.lowercased() {
        case "1", "true": .boolean(true)
        case "0", "false": .boolean(false)
        case "": .empty
        default: .text(text)
        }
    }

    private static func date(_ text: String) -> Cell.Value {
        let rest = text.dropFirst(10)
        if let date = CalendarDate(iso: text.prefix(10)), rest.isEmpty || rest.first == "T" {
            return .date(date)
        }
        return text.isEmpty ? .empty : .text(text)
    }

    private func number(_ text: XMLText, style: Int, in bytes: Span<UInt8>) -> Cell.Value {
        if text.isEmpty { return .empty }
        // What claims to be a number and is none is kept as it stands, so that it can be reported.
        guard let found = DecimalNumber.read(bytes, text.start, text.end) else {
            return .text(text.cellString(in: bytes))
        }
        return value(found, style: style)
    }

    /// What a number means by its format.
    @inline(__always)
    func value(_ found: Double, style: Int) -> Cell.Value {
        guard style < context.numberFormats.count else { return .number(found) }
        switch context.numberFormats[style] {
        case .plain: return .number(found)
        case .percentage: return .percentage(found)
        case .date: return context.dateSystem.day(found).map { .date($0) } ?? .number(found)
        }
    }

    /// The place that an address such as `D14` names; row 0 if it names none.
    static func place(_ text: XMLText, in bytes: Span<UInt8>) -> (row: Int, column: Int) {
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
