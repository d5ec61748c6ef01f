/// A piece of text or an attribute's value, as it stands in the bytes of a part.
struct XMLText {
    /// Where the piece begins.
    var start = 0
    /// Where the piece ends.
    var end = 0
    /// What is true of the piece.
    private var signs: Signs = []

    /// What may be true of a piece.
    private struct Signs: OptionSet {
        let rawValue: UInt8

        static let hasEscapes = Signs(rawValue: 1)
        static let hasUnderscore = Signs(rawValue: 2)
        static let isVerbatim = Signs(rawValue: 4)
        static let isASCII = Signs(rawValue: 8)
    }

    /// Whether the piece may hold `&…;` or a line end that is not a line feed.
    var hasEscapes: Bool {
        get { signs.contains(.hasEscapes) }
        set { set(.hasEscapes, newValue) }
    }

    /// Whether the piece may hold an escape such as `_x000D_`.
    var hasUnderscore: Bool {
        get { signs.contains(.hasUnderscore) }
        set { set(.hasUnderscore, newValue) }
    }

    /// Whether the piece comes from a CDATA section, in which `&` means itself.
    var isVerbatim: Bool {
        get { signs.contains(.isVerbatim) }
        set { set(.isVerbatim, newValue) }
    }

    /// Whether all bytes of the piece are known to be ASCII.
    var isASCII: Bool {
        get { signs.contains(.isASCII) }
        set { set(.isASCII, newValue) }
    }

    /// Whether the text of a cell is just the bytes of the piece, as far as they are UTF-8.
    @inline(__always)
    var isItsBytes: Bool { signs.isSubset(of: .isASCII) }

    @inline(__always)
    private mutating func set(_ sign: Signs, _ isTrue: Bool) {
        if isTrue { signs.insert(sign) } else { signs.remove(sign) }
    }

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
        guard hasEscapes || hasUnderscore || isVerbatim else {
            return isASCII ? bytes.plainText(start, end) : bytes.longText(start, end)
        }
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
}
