// How a piece of text is decoded.
extension XMLText {
    /// Appends the bytes of the text, with entities resolved and line ends made line feeds.
    func append(to decoded: inout [UInt8], from bytes: Span<UInt8>) {
        if decoded.isEmpty { decoded.reserveCapacity(end - start) }
        let mark: UInt8 = isVerbatim ? 0x0D : UInt8(ascii: "&")
        var place = start
        while place < end {
            let next = bytes.place(of: mark, or: 0x0D, from: place, before: end)
            if next > place {
                bytes.extracting(place..<next).withUnsafeBufferPointer {
                    decoded.append(contentsOf: $0)
                }
            }
            guard next < end else { return }
            place = next + 1
            if bytes[next] == 0x0D {
                decoded.append(0x0A)
                if place < end, bytes[place] == 0x0A { place += 1 }
            } else if let (scalar, next) = Self.entity(from: place, before: end, in: bytes) {
                if scalar.isASCII {
                    decoded.append(UInt8(truncatingIfNeeded: scalar.value))
                } else {
                    decoded.append(contentsOf: String(Character(scalar)).utf8)
                }
                place = next
            } else {
                decoded.append(UInt8(ascii: "&"))
            }
        }
    }

    /// Reads an entity behind its `&`; `nil` if it is none, and then the `&` stands for itself.
    private static func entity(
        from start: Int, before end: Int, in bytes: Span<UInt8>
    ) -> (Unicode.Scalar, next: Int)? {
        if start + 4 <= end, bytes.holds("amp;", at: start) { return ("&", start + 4) }
        if start + 3 <= end, bytes.holds("lt;", at: start) { return ("<", start + 3) }
        if start + 3 <= end, bytes.holds("gt;", at: start) { return (">", start + 3) }
        if start + 5 <= end, bytes.holds("quot;", at: start) { return ("\"", start + 5) }
        if start + 5 <= end, bytes.holds("apos;", at: start) { return ("'", start + 5) }
        return number(from: start, before: end, in: bytes)
    }

    /// Reads an entity that gives its character by a number, such as `#233;` or `#xE9;`.
    private static func number(
        from start: Int, before end: Int, in bytes: Span<UInt8>
    ) -> (Unicode.Scalar, next: Int)? {
        guard start < end, bytes[start] == UInt8(ascii: "#") else { return nil }
        var semicolon = start
        while semicolon < end, semicolon - start < 12, bytes[semicolon] != UInt8(ascii: ";") {
            semicolon += 1
        }
        guard semicolon < end, bytes[semicolon] == UInt8(ascii: ";") else { return nil }
        let digits = bytes.text(start, semicolon).dropFirst()
        let isHexadecimal = digits.first == "x"
        let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let code else { return nil }
        return (Unicode.Scalar(code) ?? "\u{FFFD}", semicolon + 1)
    }
}
