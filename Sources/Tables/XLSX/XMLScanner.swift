/// A reader of the XML in a workbook's parts: elements, attributes and text, one after another.
///
/// It holds only a position, so the bytes are handed to each call. Names are local names; prefixes
/// are passed over. An element that closes itself is reported as a start and an end. A document
/// type is refused, since entities are declared in it and no workbook has one.
struct XMLScanner {
    /// What the scanner stands behind.
    enum Event {
        /// A start tag; ``name`` is set, and ``nextAttribute(in:)`` gives the attributes.
        case start
        /// An end tag; ``name`` is set.
        case end
        /// A piece of text; ``text`` is set.
        case text
        /// The end of the document, with every element closed.
        case finished
    }

    private struct OpenElement {
        var name: XMLName
        var start: Int
        var length: Int
    }

    /// The part that is read, for messages.
    let part: String

    /// The local name of the element that the last event started or ended.
    private(set) var name = XMLName()

    /// The piece of text that the last event found.
    private(set) var text = XMLText()

    /// The local name of the last attribute.
    private(set) var attributeName = XMLName()

    /// The value of the last attribute.
    private(set) var attributeValue = XMLText()

    /// The number of elements that are open, with the one that has just started.
    var depth: Int { open.count }

    private let depthLimit: Int
    private var position = 0
    private var open: [OpenElement] = []
    private var isInTag = false
    private var isEndPending = false

    init(part: String, limits: ReadingLimits) {
        self.part = part
        depthLimit = limits.depth
        open.reserveCapacity(16)
    }

    /// Goes on to the next start, end or piece of text.
    mutating func next(in bytes: Span<UInt8>) throws(TableError) -> Event {
        if isInTag { try skipAttributes(in: bytes) }
        if isEndPending {
            isEndPending = false
            name = open.removeLast().name
            return .end
        }
        while position < bytes.count {
            if bytes[position] != UInt8(ascii: "<") {
                scanText(in: bytes)
                if !open.isEmpty { return .text }
                continue
            }
            switch bytes.byte(at: position + 1) {
            case UInt8(ascii: "/"):
                try scanEnd(in: bytes)
                return .end
            case UInt8(ascii: "!"):
                if try scanDeclaration(in: bytes), !open.isEmpty { return .text }
            case UInt8(ascii: "?"):
                try skip(past: "?>", from: position + 2, in: bytes)
            default:
                try scanStart(in: bytes)
                return .start
            }
        }
        if !open.isEmpty { throw damaged("ends in the middle") }
        return .finished
    }

    /// Goes on to the next attribute of the element that has just started.
    ///
    /// - Returns: Whether there was one.
    mutating func nextAttribute(in bytes: Span<UInt8>) throws(TableError) -> Bool {
        guard isInTag else { return false }
        skipSpace(in: bytes)
        switch bytes.byte(at: position) {
        case UInt8(ascii: ">"):
            position += 1
            isInTag = false
            return false
        case UInt8(ascii: "/"):
            guard bytes.byte(at: position + 1) == UInt8(ascii: ">") else {
                throw damaged("has a tag that is not closed")
            }
            position += 2
            isInTag = false
            isEndPending = true
            return false
        default:
            try scanAttribute(in: bytes)
            return true
        }
    }

    /// Passes over the element that has just started, with all that is in it.
    mutating func skipElement(in bytes: Span<UInt8>) throws(TableError) {
        let outer = depth - 1
        while depth > outer { _ = try next(in: bytes) }
    }

    func damaged(_ reason: String) -> TableError { ZIPArchive.damaged(part, reason) }
}

extension XMLScanner {
    private mutating func scanStart(in bytes: Span<UInt8>) throws(TableError) {
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

    private mutating func scanEnd(in bytes: Span<UInt8>) throws(TableError) {
        guard let element = open.popLast() else { throw damaged("closes what is not open") }
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

    private mutating func scanAttribute(in bytes: Span<UInt8>) throws(TableError) {
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

    private mutating func skipAttributes(in bytes: Span<UInt8>) throws(TableError) {
        while try nextAttribute(in: bytes) {}
    }

    /// Reads `<!…`: passes over a comment, gives the text of a CDATA section.
    private mutating func scanDeclaration(in bytes: Span<UInt8>) throws(TableError) -> Bool {
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
            throw damaged("declares a document type, which no workbook does")
        }
        throw damaged("has a declaration that no workbook has")
    }

    private mutating func scanText(in bytes: Span<UInt8>) {
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

    private mutating func skip(
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
    private mutating func skipSpace(in bytes: Span<UInt8>) {
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
