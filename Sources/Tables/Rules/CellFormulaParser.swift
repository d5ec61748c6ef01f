extension CellFormula {
    /// Reads a formula; `nil` if it says anything that is not known here.
    init?(_ text: String) {
        // Longer formulas are refused by spreadsheet programs.
        guard text.utf8.count <= 8192 else { return nil }
        var parser = CellFormulaParser(bytes: Array(text.utf8))
        parser.skip("=")
        guard let formula = parser.formula(depth: 0), parser.isAtEnd else { return nil }
        self = formula
    }
}

/// The reader of one formula.
private struct CellFormulaParser {
    let bytes: [UInt8]
    var position = 0

    /// How deep parentheses and calls may be nested; programs allow 64.
    static let depthLimit = 64

    var isAtEnd: Bool {
        mutating get {
            skipSpace()
            return position == bytes.count
        }
    }

    mutating func skipSpace() {
        while position < bytes.count, XMLScanner.isSpace(bytes[position]) { position += 1 }
    }

    /// Passes over a character if it comes next.
    @discardableResult
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else {
            return false
        }
        position += 1
        return true
    }

    mutating func formula(depth: Int) -> CellFormula? {
        guard depth < Self.depthLimit, let left = term(depth: depth) else { return nil }
        guard let comparison = comparison() else { return left }
        return term(depth: depth).map { .compare(left, comparison, $0) }
    }

    private mutating func comparison() -> CellFormula.Comparison? {
        if skip("=") { return .equal }
        if skip("<") { return skip(">") ? .notEqual : skip("=") ? .lessOrEqual : .less }
        if skip(">") { return skip("=") ? .greaterOrEqual : .greater }
        return nil
    }

    private mutating func term(depth: Int) -> CellFormula? {
        skipSpace()
        guard position < bytes.count else { return nil }
        switch bytes[position] {
        case UInt8(ascii: "\""): return text()
        case UInt8(ascii: "("):
            position += 1
            guard let inner = formula(depth: depth + 1), skip(")") else { return nil }
            return inner
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return number()
        default: return name(depth: depth)
        }
    }

    private mutating func text() -> CellFormula? {
        var content: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                guard position < bytes.count, bytes[position] == byte else {
                    return .text(String(decoding: content, as: UTF8.self))
                }
                position += 1
            }
            content.append(byte)
        }
        return nil
    }

    private mutating func number() -> CellFormula? {
        let start = position
        position += 1
        while position < bytes.count,
            bytes[position] == UInt8(ascii: ".")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
        {
            position += 1
        }
        return DecimalNumber.read(bytes.span, start, position).map { .number($0) }
    }

    /// Reads a function with its arguments, TRUE, FALSE or a reference.
    private mutating func name(depth: Int) -> CellFormula? {
        let start = position
        while position < bytes.count, Self.isInName(bytes[position]) { position += 1 }
        let name = String(decoding: bytes[start..<position], as: UTF8.self).uppercased()
        if skip("(") {
            guard let function = CellFormula.Function(rawValue: name) else { return nil }
            var arguments: [CellFormula] = []
            repeat {
                guard let argument = formula(depth: depth + 1) else { return nil }
                arguments.append(argument)
            } while skip(",")
            guard skip(")"), function.arguments.contains(arguments.count) else { return nil }
            return .call(function, arguments)
        }
        switch name {
        case "TRUE": return .boolean(true)
        case "FALSE": return .boolean(false)
        default: return CellFormula.Reference(name).map { .cell($0) }
        }
    }

    /// Whether a byte may stand in a name; `!` and `:` may not, so other sheets and areas are not read.
    private static func isInName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "$"), UInt8(ascii: "_"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }
}

extension CellFormula.Reference {
    /// Reads `D5`, `$D5`, `D$5` or `$D$5`; `nil` if the text is none.
    init?(_ text: String) {
        guard let place = CellReference(text) else { return nil }
        self.place = place
        columnIsFixed = text.utf8.first == UInt8(ascii: "$")
        rowIsFixed = text.utf8.dropFirst().contains(UInt8(ascii: "$"))
    }

    /// The cell that is meant for a cell, if the formula is written for another; `nil` off the sheet.
    func moved(from origin: CellReference, to cell: CellReference) -> CellReference? {
        let row = rowIsFixed ? place.row : place.row + cell.row - origin.row
        let column = columnIsFixed ? place.column : place.column + cell.column - origin.column
        guard (1...CellReference.lastRow).contains(row),
            (1...CellReference.lastColumn).contains(column)
        else { return nil }
        return CellReference(row: row, column: column)
    }
}
