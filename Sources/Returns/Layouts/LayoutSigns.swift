package import Section11Standards
package import Section11Tables

extension FormLayout {
    /// How many rows of a sheet are looked through for a sign without a cell.
    static let rowsOfSigns = 30

    /// Whether all its signs stand in a file; `false` if it has none.
    package func recognises(_ workbook: Workbook) -> Bool {
        !recognise.isEmpty && recognise.allSatisfy { $0.stands(in: workbook) }
    }
}

extension FormLayout.Sign {
    fileprivate func stands(in workbook: Workbook) -> Bool {
        let expected = RatingScale.normalised(text)
        if expected.isEmpty { return false }
        return workbook.tables.contains { table in
            if let sheet, !LayoutText.isSame(sheet, table.name) { return false }
            if let cell {
                guard let place = CellReference(cell), let found = table[place] else {
                    return false
                }
                return LayoutText.isHeading(found, expected)
            }
            let rows = min(table.rowCount, FormLayout.rowsOfSigns)
            if rows == 0 { return false }
            return LayoutText.isHeading(
                oneOf: table, before: table.places(ofRow: rows - 1).upperBound, expected)
        }
    }
}

/// The comparing of a form's texts with those of a layout.
enum LayoutText {
    /// Whether two texts differ in no more than capitals, white space and punctuation.
    static func isSame(_ one: String, _ other: String) -> Bool {
        one == other || RatingScale.normalised(one) == RatingScale.normalised(other)
    }

    /// Whether a cell, or its first line, holds a text that is given without capitals and
    /// punctuation.
    static func isHeading(_ cell: borrowing Cell, _ expected: String) -> Bool {
        guard case .text(let text) = cell.value else {
            // A column may be headed by a number.
            return expected.utf8.count < 8 && RatingScale.normalised(cell.text) == expected
        }
        return isSame(text.utf8.span, expected.utf8.span)
    }

    /// Whether one of the first cells, or its first line, holds such a text.
    static func isHeading(oneOf table: Table, before end: Int, _ expected: String) -> Bool {
        guard let first = expected.utf8.first else { return false }
        var start = 0
        // Most texts begin with another letter.
        while let place = table.firstPlace(in: start..<end, mayBeginWith: first) {
            if isHeading(table, at: place, expected) { return true }
            start = place + 1
        }
        return false
    }

    private static func isHeading(_ table: Table, at place: Int, _ expected: String) -> Bool {
        switch table.text(at: place) {
        case .standing(let bytes, let text):
            isSame(bytes.span.extracting(text), expected.utf8.span)
        case .made(let text): isSame(text.utf8.span, expected.utf8.span)
        case nil: isHeading(table.cell(at: place), expected)
        }
    }

    /// How many bytes a heading may have.
    private static let longest = 300

    /// Whether a text, or its first line, has the letters and digits of an expected one, with white
    /// space or punctuation where that has its single spaces.
    ///
    /// The same as comparing the normalised texts, without making them.
    private static func isSame(_ text: Span<UInt8>, _ expected: Span<UInt8>) -> Bool {
        if text.count < expected.count { return false }
        var found = 0
        var needsSpace = false
        var isBroken = false
        for position in 0..<text.count {
            if position > longest { return false }
            let byte = text[position]
            let lowered = byte | 0x20
            let isLetter = lowered >= UInt8(ascii: "a") && lowered <= UInt8(ascii: "z")
            let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            if isLineBreak(text, at: position) {
                if found == expected.count, !isBroken { return true }
                isBroken = true
            }
            guard isLetter || isDigit || byte >= 0x80 else {
                needsSpace = found > 0
                continue
            }
            if needsSpace {
                guard found < expected.count, expected[found] == UInt8(ascii: " ") else {
                    return false
                }
                found += 1
                needsSpace = false
            }
            guard found < expected.count, expected[found] == (isLetter ? lowered : byte) else {
                return false
            }
            found += 1
        }
        return found == expected.count && text.count <= longest
    }

    /// Whether a line ends at a byte: a line feed and its like, or a line break beyond ASCII.
    private static func isLineBreak(_ text: Span<UInt8>, at position: Int) -> Bool {
        switch text[position] {
        case 0x0A...0x0D: return true
        case 0xC2: return position + 1 < text.count && text[position + 1] == 0x85
        case 0xE2:
            return position + 2 < text.count && text[position + 1] == 0x80
                && text[position + 2] | 1 == 0xA9
        default: return false
        }
    }

    /// The reference with which a text begins, and the rest; `nil` if it begins with none.
    ///
    ///     leadingReference("1.2 Staff are trained")  // ("1.2", "Staff are trained")
    static func leadingReference(_ text: String) -> (ref: String, rest: String)? {
        let end =
            text.firstIndex { $0.isWhitespace || $0 == ":" || $0 == ")" } ?? text.endIndex
        var ref = text[..<end]
        while ref.last == "." { ref = ref.dropLast() }
        let isReference =
            ref.utf8.count <= 12 && ref.contains(where: \.isNumber)
            && ref.allSatisfy { $0.isNumber || $0.isLetter || $0 == "." }
        guard isReference else { return nil }
        return (String(ref), trimmed(String(text[end...].dropFirst())))
    }

    /// The first number in a text, as its digits; `nil` if there is none.
    static func number(in text: String) -> String? {
        let start = text.drop { !$0.isASCII || !$0.isNumber }
        let digits = start.prefix { $0.isASCII && $0.isNumber }
        return digits.isEmpty ? nil : String(digits)
    }
}
