import Section11Returns

/// Free text in an output for the board's own officers: on one line, and without what is private.
///
/// What the scan for child-level data finds is replaced by its kind, as in `[NHS number]`. A name
/// that nothing announces is not known to the scan, so no such output is fit to be published.
enum FreeText {
    /// The text in a cell; says that it is missing where there is none.
    static func value(_ text: String) -> ReportValue {
        let line = line(text)
        return line.isEmpty ? .absent(.missing) : .text(line)
    }

    /// The text on one line.
    static func line(_ text: String) -> String {
        PrivacyScan.masked(isPlainLine(text) ? text : joined(text))
    }

    /// Whether a text is on one line as it is: no space at an end, none beside another, and no
    /// character that begins as one does that could count as space.
    private static func isPlainLine(_ text: String) -> Bool {
        var isAfterSpace = true
        for byte in text.utf8 {
            switch byte {
            case 0x21...0x7E, 0x80...0xC1, 0xC3...0xE0, 0xE4...: isAfterSpace = false
            case 0x20:
                if isAfterSpace { return false }
                isAfterSpace = true
            default: return false
            }
        }
        return !isAfterSpace
    }

    /// The words of a text with one space between two of them.
    private static func joined(_ text: String) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(text.utf8.count)
        var scalars = text.unicodeScalars.makeIterator()
        var isAfterSpace = false
        while let scalar = scalars.next() {
            if BlankText.isBlank(scalar.value) {
                isAfterSpace = !plain.isEmpty
                continue
            }
            if isAfterSpace { plain.append(UInt8(ascii: " ")) }
            isAfterSpace = false
            if scalar.isASCII {
                plain.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                plain += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
