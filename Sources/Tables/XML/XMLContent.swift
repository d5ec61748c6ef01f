/// The text of an element, collected up to its end tag.
struct XMLContent {
    /// The only piece of text; empty if there was none.
    var piece = XMLText()

    /// The text with its entities resolved, where it came in several pieces; else `nil`.
    var joined: [UInt8]?

    var isEmpty: Bool { joined == nil && piece.isEmpty }

    /// The text of a cell, with all escapes resolved.
    @inline(__always)
    func cellString(in bytes: Span<UInt8>) -> String {
        if let joined { return CellEscapes.string(joined) }
        return piece.cellString(in: bytes)
    }

    /// The bytes of the text, with entities resolved.
    func decoded(from bytes: Span<UInt8>) -> [UInt8] {
        if let joined { return joined }
        var decoded: [UInt8] = []
        piece.append(to: &decoded, from: bytes)
        return decoded
    }

    /// The bytes that the text takes up in its part.
    var byteCount: Int { joined?.count ?? (piece.end - piece.start) }

    /// Adds a further piece.
    mutating func add(_ text: XMLText, from bytes: Span<UInt8>) {
        if isEmpty {
            piece = text
            return
        }
        var decoded = joined ?? []
        if joined == nil { piece.append(to: &decoded, from: bytes) }
        text.append(to: &decoded, from: bytes)
        joined = decoded
    }

    /// Adds the text of a further element.
    @inline(__always)
    mutating func add(_ other: XMLContent, from bytes: Span<UInt8>) {
        if isEmpty {
            self = other
        } else if let text = other.joined {
            var decoded = joined ?? []
            if joined == nil { piece.append(to: &decoded, from: bytes) }
            decoded.append(contentsOf: text)
            joined = decoded
        } else if !other.piece.isEmpty {
            add(other.piece, from: bytes)
        }
    }
}

extension XMLScanner {
    /// Collects the text of the element that has just started, up to its end.
    ///
    /// Elements inside it are passed over with their text.
    @inline(__always)
    mutating func content(in bytes: Span<UInt8>) throws(TableError) -> XMLContent {
        let inner = depth
        var content = XMLContent()
        while true {
            switch try next(in: bytes) {
            case .text where depth == inner: content.add(text, from: bytes)
            case .end where depth < inner: return content
            case .finished: return content
            default: continue
            }
        }
    }
}
