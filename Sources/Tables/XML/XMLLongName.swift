/// A local name of up to 24 bytes, for formats whose names are longer than ``XMLName`` holds.
struct XMLLongName: Equatable {
    private var parts: (UInt64, UInt64, UInt64) = (0, 0, 0)

    /// Creates a name that is known when the program is built.
    @inline(__always)
    init(_ name: StaticString) {
        for place in 0..<name.utf8CodeUnitCount { append(name.utf8Start[place], at: place) }
    }

    /// Takes the name that stands in the bytes of a part, without its prefix.
    init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
        var first = start
        for place in start..<end where bytes[place] == UInt8(ascii: ":") { first = place + 1 }
        for place in first..<end { append(bytes[place], at: place - first) }
    }

    /// Puts a byte at its place; beyond 24 bytes the name is one that nothing else equals.
    @inline(__always)
    private mutating func append(_ byte: UInt8, at place: Int) {
        let shifted = UInt64(byte) &<< (UInt64(place & 7) &* 8)
        switch place {
        case ..<8: parts.0 |= shifted
        case ..<16: parts.1 |= shifted
        case ..<24: parts.2 |= shifted
        default: parts = (.max, .max, .max)
        }
    }

    @inline(__always)
    static func == (left: XMLLongName, right: XMLLongName) -> Bool { left.parts == right.parts }

    @inline(__always)
    static func ~= (name: StaticString, value: XMLLongName) -> Bool { XMLLongName(name) == value }
}

extension XMLScanner {
    /// The local name of the element that has just started.
    func longName(in bytes: Span<UInt8>) -> XMLLongName {
        guard let element = open.last else { return XMLLongName("") }
        return XMLLongName(bytes, element.start, element.start + element.length)
    }

    /// The local name of the last attribute.
    func longAttributeName(in bytes: Span<UInt8>) -> XMLLongName {
        XMLLongName(bytes, attributeNameStart, attributeNameEnd)
    }

    /// The value of an attribute of the element that has just started; `nil` if it has none.
    ///
    /// Passes over all attributes, so it serves for one of them only.
    mutating func value(of wanted: StaticString, in bytes: Span<UInt8>) throws(TableError)
        -> String?
    {
        var found: String?
        while try nextAttribute(in: bytes) {
            if wanted ~= attributeName { found = attributeValue.string(in: bytes) }
        }
        return found
    }
}
