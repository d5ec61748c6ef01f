import Section11Tables

/// Numbers by which texts can be compared without keeping them.
struct TextDigest {
    /// A number that equal texts share, and that different ones very seldom do.
    private(set) var exact: UInt64

    /// A number that texts with the same words share, whatever their capitals, punctuation and spaces.
    private(set) var words: UInt64 = 0

    /// How many words there are.
    private(set) var wordCount: UInt32 = 0

    /// How many Unicode scalars there are.
    private(set) var scalars: UInt32 = 0

    /// Makes the numbers of a text.
    init(_ text: String) {
        let bytes = text.utf8.span.bytes
        exact = UInt64(truncatingIfNeeded: bytes.byteCount) &* 0x9E37_79B9_7F4A_7C15
        var position = 0
        while position + 8 <= bytes.byteCount {
            // These loads check their bounds; what they trust is the type, and any bytes make a number.
            let word = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
            exact = Self.mixed(exact, word)
            // A byte that goes on with a scalar has its first bit set and its second not.
            let goesOn = word & ~(word << 1) & 0x8080_8080_8080_8080
            scalars &+= UInt32(8 - goesOn.nonzeroBitCount)
            position += 8
        }
        while position < bytes.byteCount {
            let byte = bytes.unsafeLoad(fromByteOffset: position, as: UInt8.self)
            exact = Self.mixed(exact, UInt64(byte))
            if byte & 0xC0 != 0x80 { scalars &+= 1 }
            position += 1
        }
        addWords(of: bytes)
    }

    /// Takes the words in lower case, with one space before each, eight bytes at a time.
    private mutating func addWords(of bytes: RawSpan) {
        var isInWord = false
        var packed: UInt64 = 0
        var count = 0
        for position in bytes.byteOffsets {
            let byte = bytes.unsafeLoad(fromByteOffset: position, as: UInt8.self)
            guard Self.isWordByte(byte) else {
                isInWord = false
                continue
            }
            if !isInWord {
                isInWord = true
                wordCount &+= 1
                packed = packed << 8 | 0x20
                count += 1
                if count & 7 == 0 { words = Self.mixed(words, packed) }
            }
            let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            packed = packed << 8 | UInt64(isUpper ? byte | 0x20 : byte)
            count += 1
            if count & 7 == 0 { words = Self.mixed(words, packed) }
        }
        words = Self.mixed(Self.mixed(words, packed), UInt64(truncatingIfNeeded: count))
    }

    @inline(__always)
    private static func mixed(_ digest: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = (digest ^ word) &* 0xFF51_AFD7_ED55_8CCD
        return mixed ^ (mixed >> 32)
    }

    /// Whether a byte belongs to a word: a letter, a digit, or a part of any character beyond ASCII.
    @inline(__always)
    private static func isWordByte(_ byte: UInt8) -> Bool {
        let lowered = byte | 0x20
        return (lowered >= UInt8(ascii: "a") && lowered <= UInt8(ascii: "z"))
            || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte >= 0x80
    }
}
