/// A piece of text or an attribute's value, as it stands in the bytes of a part.
struct XMLText {
    /// Where the piece begins.
    var start = 0
    /// Where the piece ends.
    var end = 0
    /// Whether the piece may hold `&…;` or a line end that is not a line feed.
    var hasEscapes = false
    /// Whether the piece may hold an escape such as `_x000D_`.
    var hasUnderscore = false
    /// Whether the piece comes from a CDATA section, in which `&` means itself.
    var isVerbatim = false

    /// No text.
    init() {}

    /// A piece that stands in the bytes of a part.
    @inline(__always)
    init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// A text whose entities are resolved already, and whose bytes stand alone.
    init(decoded count: Int) {
        end = count
        hasUnderscore = true
        isVerbatim = true
    }

    var isEmpty: Bool { start == end }

    /// The text, with entities resolved.
    func string(in bytes: Span<UInt8>) -> String {
        guard hasEscapes || isVerbatim else { return bytes.text(start, end) }
        var decoded: [UInt8] = []
        append(to: &decoded, from: bytes)
        return String(decoding: decoded, as: UTF8.self)
    }

    /// The text of a cell, with entities and escapes such as `_x000D_` resolved.
    @inline(__always)
    func cellString(in bytes: Span<UInt8>) -> String {
        guard hasEscapes || hasUnderscore || isVerbatim else { return bytes.text(start, end) }
        var decoded: [UInt8] = []
        append(to: &decoded, from: bytes)
        return CellEscapes.string(decoded)
    }

    /// Whether the bytes are exactly those of an ASCII text.
    @inline(__always)
    func equals(_ text: StaticString, in bytes: Span<UInt8>) -> Bool {
        end - start == text.utf8CodeUnitCount && bytes.holds(text, at: start)
    }

    /// The whole number that the bytes write; `nil` if they write none or more than 9 digits.
    @inline(__always)
    func number(in bytes: Span<UInt8>) -> Int? {
        var place = start
        var last = end
        while place < last, XMLScanner.isSpace(bytes[place]) { place += 1 }
        while place < last, XMLScanner.isSpace(bytes[last - 1]) { last -= 1 }
        guard place < last, last - place <= 9 else { return nil }
        var number = 0
        while place < last {
            let digit = bytes[place] &- UInt8(ascii: "0")
            if digit > 9 { return nil }
            number = number &* 10 &+ Int(digit)
            place += 1
        }
        return number
    }

    /// Whether the value is one that the format's schema reads as true.
    func isTrue(in bytes: Span<UInt8>) -> Bool {
        equals("1", in: bytes) || equals("true", in: bytes) || equals("on", in: bytes)
    }

    /// Appends the bytes of the text, with entities resolved and line ends made line feeds.
    func append(to decoded: inout [UInt8], from bytes: Span<UInt8>) {
        var place = start
        while place < end {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "&"), !isVerbatim,
                let (scalar, next) = Self.entity(from: place, before: end, in: bytes)
            {
                decoded.append(contentsOf: String(Character(scalar)).utf8)
                place = next
            } else if byte == 0x0D {
                decoded.append(0x0A)
                if place < end, bytes[place] == 0x0A { place += 1 }
            } else {
                decoded.append(byte)
            }
        }
    }

    /// Reads an entity behind its `&`; `nil` if it is none, and then the `&` stands for itself.
    private static func entity(
        from start: Int, before end: Int, in bytes: Span<UInt8>
    ) -> (Unicode.Scalar, next: Int)? {
        var semicolon = start
        while semicolon < end, semicolon - start < 12, bytes[semicolon] != UInt8(ascii: ";") {
            semicolon += 1
        }
        guard semicolon < end, bytes[semicolon] == UInt8(ascii: ";") else { return nil }
        let name = bytes.text(start, semicolon)
        let next = semicolon + 1
        switch name {
        case "amp": return ("&", next)
        case "lt": return ("<", next)
        case "gt": return (">", next)
        case "quot": return ("\"", next)
        case "apos": return ("'", next)
        default: break
        }
        guard name.utf8.first == UInt8(ascii: "#") else { return nil }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x"
        let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let code else { return nil }
        return (Unicode.Scalar(code) ?? "\u{FFFD}", next)
    }
}
