/// A reader of the XML in a file's parts: elements, attributes and text, one after another.
///
/// It holds only a position, so the bytes are handed to each call. Names are local names; prefixes
/// are passed over. An element that closes itself is reported as a start and an end. A document
/// type is refused, since entities are declared in it and no file of these kinds has one.
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

    /// An element whose end has not come yet.
    struct OpenElement {
        var name: XMLName
        var start: Int
        var length: Int
    }

    /// The part that is read, for messages.
    let part: String

    /// The local name of the element that the last event started or ended.
    var name = XMLName()

    /// The piece of text that the last event found.
    var text = XMLText()

    /// The local name of the last attribute.
    var attributeName = XMLName()

    /// Where the last attribute's name begins, with its prefix.
    var attributeNameStart = 0

    /// Where the last attribute's name ends.
    var attributeNameEnd = 0

    /// The value of the last attribute.
    var attributeValue = XMLText()

    /// The number of elements that are open, with the one that has just started.
    var depth: Int { open.count }

    let depthLimit: Int
    var position = 0
    var open: [OpenElement] = []
    var isInTag = false
    var isEndPending = false

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

    /// Whether the element that has just started has a name, which may be longer than ``XMLName``.
    func isIn(_ name: StaticString, _ bytes: Span<UInt8>) -> Bool {
        guard let element = open.last else { return false }
        let start = element.start + element.length - name.utf8CodeUnitCount
        guard start >= element.start, bytes.holds(name, at: start) else { return false }
        return start == element.start || bytes.byte(at: start - 1) == UInt8(ascii: ":")
    }

    /// Takes elements that hold only a text, such as `<si><t>yes</t></si>`, in one step.
    ///
    /// - Returns: The text between the two marks; `nil` if the bytes go on in any other way, and then
    ///   nothing is taken.
    @inline(__always)
    mutating func take(
        _ opening: StaticString, _ closing: StaticString, in bytes: Span<UInt8>
    ) -> XMLText? {
        guard !isInTag, !isEndPending, bytes.holds(opening, at: position) else { return nil }
        let start = position
        position += opening.utf8CodeUnitCount
        scanText(in: bytes)
        guard bytes.holds(closing, at: position) else {
            position = start
            return nil
        }
        position += closing.utf8CodeUnitCount
        return text
    }

    func damaged(_ reason: String) -> TableError { ZIPArchive.damaged(part, reason) }
}
