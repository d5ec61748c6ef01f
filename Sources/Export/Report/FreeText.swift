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

    /// Whether a text is on one line as it is: no space at an end, none beside another, and no other
    /// character that parts words.
    private static func isPlainLine(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var isAfterSpace = true
        for position in bytes.indices {
            switch bytes[position] {
            case 0x20:
                if isAfterSpace { return false }
                isAfterSpace = true
                continue
            case 0x21...0x7E, 0x80...0xC1, 0xC4...0xE0, 0xE4...: break
            case 0xC2, 0xC3, 0xE1...0xE3:
                if mayBlank(bytes, at: position) { return false }
            default: return false
            }
            isAfterSpace = false
        }
        return !isAfterSpace
    }

    /// Whether the bytes of a character may be those of one that parts words.
    private static func mayBlank(_ bytes: Span<UInt8>, at position: Int) -> Bool {
        guard position + 1 < bytes.count else { return true }
        let second = bytes[position + 1]
        switch bytes[position] {
        case 0xC2: return second <= 0xA0
        case 0xE1: return second == 0x9A
        case 0xE3: return second == 0x80
        case 0xE2:
            guard second == 0x80 || second == 0x81, position + 2 < bytes.count else {
                return second <= 0x81
            }
            let third = bytes[position + 2]
            // Not so of dashes and quotation marks, and of dots, which stand in every other text.
            return second == 0x81 || third <= 0x8A || third >= 0xA8
        default: return false
        }
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
