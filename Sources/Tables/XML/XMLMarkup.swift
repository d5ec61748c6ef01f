// How the scanner reads the tags, attributes, declarations and text of a part.
extension XMLScanner {
    mutating func scanStart(in bytes: Span<UInt8>) throws(TableError) {
        let start = position + 1
        let (name, end) = elementName(at: start, in: bytes)
        guard end > start, end < bytes.count else { throw damaged("has a tag that is not closed") }
        if open.count >= depthLimit {
            throw .tooLarge(what: "the nesting of elements in a part", limit: depthLimit)
        }
        open.append(OpenElement(name: name, start: start, length: end - start))
        self.name = name
        position = end
        isInTag = true
    }

    /// The local name of an element, and where the name ends.
    @inline(__always)
    private func elementName(
        at start: Int, in bytes: Span<UInt8>
    ) -> (name: XMLName, end: Int) {
        if let plain = Self.plainName(at: start, in: bytes), Self.endsName(bytes[plain.end]) {
            return plain
        }
        var name = XMLName()
        var place: UInt64 = 0
        var end = start
        while true {
            let byte = bytes.byte(at: end)
            if Self.endsName(byte) { return (name, end) }
            if byte == UInt8(ascii: ":") {
                name = XMLName()
                place = 0
            } else {
                name.append(byte, at: place)
                place &+= 1
            }
            end += 1
        }
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
}
