// How the scanner reads the tags, attributes, declarations and text of a part.
extension XMLScanner {
    mutating func scanStart(in bytes: Span<UInt8>) throws(TableError) {
        let start = position + 1
        var end = start
        var name = XMLName()
        var place: UInt64 = 0
        while true {
            let byte = bytes.byte(at: end)
            if Self.endsName(byte) { break }
            if byte == UInt8(ascii: ":") {
                name = XMLName()
                place = 0
            } else {
                name.append(byte, at: place)
                place &+= 1
            }
            end += 1
        }
        guard end > start, end < bytes.count else { throw damaged("has a tag that is not closed") }
        if open.count >= depthLimit {
            throw .tooLarge(what: "the nesting of elements in a part", limit: depthLimit)
        }
        open.append(OpenElement(name: name, start: start, length: end - start))
        self.name = name
        position = end
        isInTag = true
    }

    mutating func scanEnd(in bytes: Span<UInt8>) throws(TableError) {
        if open.isEmpty { throw damaged("closes what is not open") }
        let element = open.removeLast()
        let start = position + 2
        guard start + element.length < bytes.count else { throw damaged("ends in the middle") }
        for offset in 0..<element.length
        where bytes[start + offset] != bytes[element.start + offset] {
            throw damaged("closes elements in the wrong order")
        }
        position = start + element.length
        skipSpace(in: bytes)
        guard bytes.byte(at: position) == UInt8(ascii: ">") else {
            throw damaged("closes elements in the wrong order")
        }
        position += 1
        name = element.name
    }

    mutating func scanAttribute(in bytes: Span<UInt8>) throws(TableError) {
        var name = XMLName()
        var place: UInt64 = 0
        let nameStart = position
        while true {
            let byte = bytes.byte(at: position)
            if Self.endsName(byte) || byte == UInt8(ascii: "=") { break }
            if byte == UInt8(ascii: ":") {
                name = XMLName()
                place = 0
            } else {
                name.append(byte, at: place)
                place &+= 1
            }
            position += 1
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
        var value = XMLText(start: position, end: position)
        while position < bytes.count, bytes[position] != quote {
            let byte = bytes[position]
            if byte == UInt8(ascii: "&") || byte < 0x20 { value.hasEscapes = true }
            position += 1
        }
        guard position < bytes.count else { throw damaged("ends in the middle") }
        value.end = position
        position += 1
        attributeName = name
        attributeValue = value
    }

    mutating func skipAttributes(in bytes: Span<UInt8>) throws(TableError) {
        while try nextAttribute(in: bytes) {}
    }

    /// Reads `<!…`: passes over a comment, gives the text of a CDATA section.
    mutating func scanDeclaration(in bytes: Span<UInt8>) throws(TableError) -> Bool {
        if bytes.holds("<!--", at: position) {
            try skip(past: "-->", from: position + 4, in: bytes)
            return false
        }
        if bytes.holds("<![CDATA[", at: position) {
            let start = position + 9
            try skip(past: "]]>", from: start, in: bytes)
            text = XMLText(start: start, end: position - 3)
            text.isVerbatim = true
            text.hasUnderscore = true
            return true
        }
        if bytes.holdsIgnoringCase("<!doctype", at: position) {
            throw damaged("declares a document type, which no such file does")
        }
        throw damaged("has a declaration that no such file has")
    }

    mutating func scanText(in bytes: Span<UInt8>) {
        var found = XMLText(start: position, end: position)
        var position = position
        let count = bytes.count
        var specials: UInt64 = 0
        var underscores: UInt64 = 0
        while position <= count &- 8 {
            let word = bytes.word(at: position)
            let ends = ByteSearch.matches(word, ByteSearch.pattern(UInt8(ascii: "<")))
            // Only what stands before the end counts.
            let before = ends == 0 ? UInt64.max : (ends & (0 &- ends)) &- 1
            specials |=
                (ByteSearch.matches(word, ByteSearch.pattern(UInt8(ascii: "&")))
                    | ByteSearch.matches(word, ByteSearch.pattern(0x0D))) & before
            underscores |=
                ByteSearch.matches(word, ByteSearch.pattern(UInt8(ascii: "_"))) & before
            if ends != 0 {
                position &+= ends.trailingZeroBitCount &>> 3
                break
            }
            position &+= 8
        }
        while position < count, bytes[position] != UInt8(ascii: "<") {
            let byte = bytes[position]
            if byte == UInt8(ascii: "&") || byte == 0x0D { specials = 1 }
            if byte == UInt8(ascii: "_") { underscores = 1 }
            position &+= 1
        }
        found.end = position
        found.hasEscapes = specials != 0
        found.hasUnderscore = underscores != 0
        text = found
        self.position = position
    }

    mutating func skip(
        past mark: StaticString, from start: Int, in bytes: Span<UInt8>
    ) throws(TableError) {
        var place = start
        while place < bytes.count {
            if bytes[place] == mark.utf8Start[0], bytes.holds(mark, at: place) {
                position = place + mark.utf8CodeUnitCount
                return
            }
            place += 1
        }
        throw damaged("ends in the middle")
    }

    @inline(__always)
    mutating func skipSpace(in bytes: Span<UInt8>) {
        while position < bytes.count, Self.isSpace(bytes[position]) { position &+= 1 }
    }

    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Whether a byte cannot stand in a name; 0, which is also what stands beyond the end, cannot.
    @inline(__always)
    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "<")
    }
}
