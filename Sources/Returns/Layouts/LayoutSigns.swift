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
            for position in 0..<min(table.rowCount, FormLayout.rowsOfSigns) {
                let cells = table.row(at: position).cells
                if cells.contains(where: { LayoutText.isHeading($0, expected) }) { return true }
            }
            return false
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
    static func isHeading(_ cell: Cell, _ expected: String) -> Bool {
        guard case .text(let text) = cell.value else {
            // A column may be headed by a number.
            return expected.utf8.count < 8 && RatingScale.normalised(cell.text) == expected
        }
        // Nothing that is shorter than the text it should hold can hold it, nor what begins otherwise.
        if text.utf8.count < expected.utf8.count { return false }
        guard beginsAlike(text, expected) else { return false }
        if text.utf8.count <= 300, RatingScale.normalised(text) == expected { return true }
        guard let end = text.firstIndex(where: \.isNewline) else { return false }
        let line = text[..<end]
        return line.utf8.count <= 300 && RatingScale.normalised(String(line)) == expected
    }

    /// Whether the first letter or digit of a text is that of a text without capitals and punctuation.
    private static func beginsAlike(_ text: String, _ expected: String) -> Bool {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20 == expected.utf8.first
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                0x80...:
                return byte == expected.utf8.first
            default: continue
            }
        }
        return false
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
