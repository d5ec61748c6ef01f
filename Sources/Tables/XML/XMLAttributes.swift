// How the scanner reads names and attributes.
extension XMLScanner {
    /// Reads an attribute of the element that has just started.
    mutating func scanAttribute(in bytes: Span<UInt8>) throws(TableError) {
        let nameStart = position
        if let (name, end) = Self.plainName(at: nameStart, in: bytes),
            bytes[end] == UInt8(ascii: "=")
        {
            attributeName = name
            position = end
        } else {
            attributeName = scanAttributeName(in: bytes)
        }
        if position == nameStart { throw damaged("has a tag that is not closed") }
        attributeNameStart = nameStart
        attributeNameEnd = position
        skipSpace(in: bytes)
        guard bytes.byte(at: position) == UInt8(ascii: "=") else {
            throw damaged("has an attribute without a value")
        }
        position += 1
        skipSpace(in: bytes)
        let quote = bytes.byte(at: position)
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw damaged("has an attribute without quotes")
        }
        position += 1
        try scanAttributeValue(quote, in: bytes)
    }

    private mutating func scanAttributeName(in bytes: Span<UInt8>) -> XMLName {
        var name = XMLName()
        var place: UInt64 = 0
        while true {
            let byte = bytes.byte(at: position)
            if Self.endsName(byte) || byte == UInt8(ascii: "=") { return name }
            if byte == UInt8(ascii: ":") {
                name = XMLName()
                place = 0
            } else {
                name.append(byte, at: place)
                place &+= 1
            }
            position += 1
        }
    }

    /// Reads an attribute's value from behind its first quote up to behind its last.
    private mutating func scanAttributeValue(
        _ quote: UInt8, in bytes: Span<UInt8>
    ) throws(TableError) {
        var value = XMLText(start: position, end: position)
        var position = position
        var specials: UInt64 = 0
        while position <= bytes.count &- 8 {
            let word = bytes.word(at: position)
            let ends = ByteSearch.matches(word, ByteSearch.pattern(quote))
            // Only what stands before the end counts.
            let before = ends == 0 ? UInt64.max : (ends & (0 &- ends)) &- 1
            let controls = (word &- ByteSearch.pattern(0x20)) & ~word & ByteSearch.pattern(0x80)
            specials |=
                (ByteSearch.matches(word, ByteSearch.pattern(UInt8(ascii: "&"))) | controls)
                & before
            if ends != 0 {
                position &+= ends.trailingZeroBitCount &>> 3
                break
            }
            position &+= 8
        }
        while position < bytes.count, bytes[position] != quote {
            let byte = bytes[position]
            if byte == UInt8(ascii: "&") || byte < 0x20 { specials = 1 }
            position &+= 1
        }
        guard position < bytes.count else { throw damaged("ends in the middle") }
        value.end = position
        value.hasEscapes = specials != 0
        attributeValue = value
        self.position = position &+ 1
    }

    /// The name at a place and where it ends, if it is made of letters and has at most sixteen.
    ///
    /// - Returns: `nil` for any other name, and where none is.
    @inline(__always)
    static func plainName(
        at start: Int, in bytes: Span<UInt8>
    ) -> (name: XMLName, end: Int)? {
        guard start <= bytes.count &- 24 else { return nil }
        let low = bytes.word(at: start)
        // Letters have one of the two highest bits, and what ends a name has neither.
        let ends = ~(low | low &<< 1) & ByteSearch.pattern(0x80)
        if ends != 0 {
            let end = start &+ ends.trailingZeroBitCount &>> 3
            guard end > start, Self.endsName(bytes[end]) || bytes[end] == UInt8(ascii: "=")
            else { return nil }
            return (XMLName(low: low & ((ends & (0 &- ends)) &- 1) &>> 7, high: 0), end)
        }
        let high = bytes.word(at: start &+ 8)
        let later = ~(high | high &<< 1) & ByteSearch.pattern(0x80)
        let end = start &+ 8 &+ later.trailingZeroBitCount &>> 3
        guard Self.endsName(bytes[end]) || bytes[end] == UInt8(ascii: "=") else { return nil }
        let mask = later == 0 ? UInt64.max : ((later & (0 &- later)) &- 1) &>> 7
        return (XMLName(low: low, high: high & mask), end)
    }

    /// Whether a byte cannot stand in a name; 0, which is also what stands beyond the end, cannot.
    @inline(__always)
    static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "<")
    }
}
