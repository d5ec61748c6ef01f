// The texts of a JSON file.
extension JSONScanner {
    /// Reads the text that begins here.
    package mutating func text() throws(JSONFault) -> String {
        let (inner, hasEscapes) = try scanText()
        return JSONText.decoded(bytes, inner, hasEscapes: hasEscapes)
    }

    /// Passes over the text that begins here.
    ///
    /// - Returns: Where it stands between its quotation marks, and whether escapes are in it.
    /// - Throws: A ``JSONFault`` where it is no text.
    mutating func scanText() throws(JSONFault) -> (inner: Range<Int>, hasEscapes: Bool) {
        let start = position + 1
        var hasEscapes = false
        position = passedOverPlainText(from: start)
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return (start..<(position - 1), hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                try scanEscape()
                position = passedOverPlainText(from: position)
            case 0x0A, 0x0D: throw fault("the text is not closed at the end of the line")
            case ..<0x20: throw fault("found a control character within text")
            default: position += 1
            }
        }
        throw fault("the file ends within text")
    }

    /// The position of the next byte that is not plain text, or one less than eight before the end.
    private func passedOverPlainText(from start: Int) -> Int {
        let text = bytes.span.bytes
        var position = start
        while position + 8 <= text.byteCount {
            // The load checks its bounds; what it trusts is the type, and any bytes make a number.
            let word = text.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
                .littleEndian
            let marks =
                Self.zeroBytes(word ^ 0x2222_2222_2222_2222)
                | Self.zeroBytes(word ^ 0x5C5C_5C5C_5C5C_5C5C)
                | (word &- 0x2020_2020_2020_2020) & ~word
            let found = marks & 0x8080_8080_8080_8080
            if found != 0 { return position + found.trailingZeroBitCount >> 3 }
            position += 8
        }
        return position
    }

    /// The top bit of each byte that is zero; perhaps of one above it.
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word
    }

    private mutating func scanEscape() throws(JSONFault) {
        guard position + 1 < bytes.count else { throw fault("the file ends within text") }
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 2
        case UInt8(ascii: "u"):
            guard let unit = hexadecimal(at: position + 2) else {
                throw fault("expected four hexadecimal digits after '\\u'")
            }
            if (0xDC00..<0xE000).contains(unit) {
                throw fault("found half a character after '\\u'")
            }
            if (0xD800..<0xDC00).contains(unit) {
                guard bytes[(position + 6)...].starts(with: [0x5C, 0x75]),
                    let low = hexadecimal(at: position + 8), (0xDC00..<0xE000).contains(low)
                else { throw fault("found half a character after '\\u'") }
                position += 6
            }
            position += 6
        default: throw fault("expected '\"', '\\', '/', 'b', 'f', 'n', 'r', 't' or 'u' after '\\'")
        }
    }

    private func hexadecimal(at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        return JSONText.hexadecimal(bytes[start..<(start + 4)])
    }
}
