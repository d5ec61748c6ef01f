import Section11Tables

/// The escapes of text in JSON.
enum JSONText {
    /// The text that stands between two quotation marks, which are not part of the range.
    ///
    /// The bytes must have passed the scanner: they are UTF-8, and every escape in them is complete.
    static func decoded(_ bytes: [UInt8], _ inner: Range<Int>, hasEscapes: Bool) -> String {
        if !hasEscapes { return bytes.span.text(inner.lowerBound, inner.upperBound) }
        let text = unescaped(bytes[inner])
        return text.span.text(0, text.count)
    }

    private static func unescaped(_ inner: ArraySlice<UInt8>) -> [UInt8] {
        var units: [UInt8] = []
        units.reserveCapacity(inner.count)
        var rest = inner
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
                units.append(byte)
                continue
            }
            switch escape {
            case UInt8(ascii: "b"): units.append(0x08)
            case UInt8(ascii: "f"): units.append(0x0C)
            case UInt8(ascii: "n"): units.append(0x0A)
            case UInt8(ascii: "r"): units.append(0x0D)
            case UInt8(ascii: "t"): units.append(0x09)
            case UInt8(ascii: "u"):
                var unit = hexadecimal(rest.prefix(4)) ?? 0xFFFD
                rest = rest.dropFirst(4)
                if (0xD800..<0xDC00).contains(unit) {
                    let low = hexadecimal(rest.dropFirst(2).prefix(4)) ?? 0xDC00
                    rest = rest.dropFirst(6)
                    unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
                }
                units.append(contentsOf: String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
            default: units.append(escape)
            }
        }
        return units
    }

    /// The number that four hexadecimal digits write; `nil` if they are not four such digits.
    static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt32? {
        guard digits.count == 4 else { return nil }
        var value: UInt32 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(digit & 0x0F)
            case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
                value = value << 4 | UInt32((digit & 0x0F) + 9)
            default: return nil
            }
        }
        return value
    }
}
