/// A start tag of a web page.
struct HTMLTag: Equatable {
    /// The element's name in lower case.
    var name: String
    /// The attributes by their names in lower case; of two of one name the first.
    var attributes: [String: String] = [:]
}

/// A reader of the tags and texts of a web page, one after another.
///
/// A web page is seldom well-formed, so nothing is refused: what is no tag is text. Comments,
/// declarations, scripts and style sheets are passed over.
struct HTMLScanner {
    /// What the scanner stands behind.
    enum Token: Equatable {
        /// Text between tags, as it stands in the bytes.
        case text(Range<Int>)
        /// A start tag.
        case start(HTMLTag)
        /// The end tag of the element with a name.
        case end(String)
    }

    private var position = 0

    /// Goes on to the next tag or text; `nil` at the end.
    mutating func next(in bytes: Span<UInt8>) -> Token? {
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<"), isMarkup(at: position, in: bytes) else {
                return text(in: bytes)
            }
            switch bytes.byte(at: position + 1) {
            case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration(in: bytes)
            case UInt8(ascii: "/"):
                position += 2
                let name = name(in: bytes)
                _ = attributes(in: bytes)
                return .end(name)
            default:
                position += 1
                let name = name(in: bytes)
                let attributes = attributes(in: bytes)
                guard ["script", "style", "title", "textarea"].contains(name) else {
                    return .start(HTMLTag(name: name, attributes: attributes))
                }
                skip(toEndOf: name, in: bytes)
            }
        }
        return nil
    }

    private func isMarkup(at place: Int, in bytes: Span<UInt8>) -> Bool {
        let next = bytes.byte(at: place + 1)
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return true }
        return Self.isLetter(next == UInt8(ascii: "/") ? bytes.byte(at: place + 2) : next)
    }

    private mutating func text(in bytes: Span<UInt8>) -> Token {
        let start = position
        position += 1
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "<"), isMarkup(at: position, in: bytes) { break }
            position += 1
        }
        return .text(start..<position)
    }

    private mutating func skipDeclaration(in bytes: Span<UInt8>) {
        let isComment = bytes.holds("<!--", at: position)
        position += isComment ? 4 : 2
        while position < bytes.count {
            if isComment ? bytes.holds("-->", at: position) : bytes[position] == UInt8(ascii: ">") {
                position += isComment ? 3 : 1
                return
            }
            position += 1
        }
    }

    private mutating func skip(toEndOf name: String, in bytes: Span<UInt8>) {
        let end = Array("</\(name)".utf8)
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "<"),
                end.indices.allSatisfy({ Self.lowercase(bytes.byte(at: position + $0)) == end[$0] })
            {
                return
            }
            position += 1
        }
    }

    private mutating func name(in bytes: Span<UInt8>) -> String {
        var name: [UInt8] = []
        while position < bytes.count, !Self.endsName(bytes[position]) {
            // No name that matters is longer.
            if name.count < 32 { name.append(Self.lowercase(bytes[position])) }
            position += 1
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// Reads attributes up to the end of the tag.
    private mutating func attributes(in bytes: Span<UInt8>) -> [String: String] {
        var attributes: [String: String] = [:]
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            if XMLScanner.isSpace(bytes[position]) || Self.endsName(bytes[position]) {
                position += 1
                continue
            }
            let name = name(in: bytes)
            skipSpace(in: bytes)
            var value = ""
            if bytes.byte(at: position) == UInt8(ascii: "=") {
                position += 1
                skipSpace(in: bytes)
                value = self.value(in: bytes)
            }
            if attributes[name] == nil, attributes.count < 64 { attributes[name] = value }
        }
        position = min(position + 1, bytes.count)
        return attributes
    }

    private mutating func value(in bytes: Span<UInt8>) -> String {
        let quote = bytes.byte(at: position)
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { position += 1 }
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            let isEnd = XMLScanner.isSpace(byte) || byte == UInt8(ascii: ">")
            if isQuoted ? byte == quote : isEnd { break }
            position += 1
        }
        let end = position
        if isQuoted, position < bytes.count { position += 1 }
        // Longer values are pictures or scripts.
        return bytes.text(start, min(end, start + 4096))
    }

    private mutating func skipSpace(in bytes: Span<UInt8>) {
        while position < bytes.count, XMLScanner.isSpace(bytes[position]) { position += 1 }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "=")
    }
}
