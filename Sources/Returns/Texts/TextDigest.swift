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
        var stream = WordStream()
        var position = 0
        while position + 8 <= bytes.byteCount {
            // These loads check their bounds; what they trust is the type, and any bytes make a number.
            let word = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
                .littleEndian
            exact = Self.mixed(exact, word)
            // A byte that goes on with a scalar has its first bit set and its second not.
            let goesOn = word & ~(word &<< 1) & 0x8080_8080_8080_8080
            scalars &+= goesOn == 0 ? 8 : UInt32(8 - goesOn.nonzeroBitCount)
            stream.add(word)
            position += 8
        }
        while position < bytes.byteCount {
            let byte = bytes.unsafeLoad(fromByteOffset: position, as: UInt8.self)
            exact = Self.mixed(exact, UInt64(byte))
            if byte & 0xC0 != 0x80 { scalars &+= 1 }
            stream.add(byte)
            position += 1
        }
        words = stream.digest
        wordCount = stream.count
    }

    /// A short text that texts with the same words share.
    var standIn: String {
        // So short that it takes no room beside the reference to it.
        String(unsafeUninitializedCapacity: 14) { bytes in
            bytes.initialize(repeating: UInt8(ascii: "t"))
            var rest = words
            for position in bytes.indices.dropFirst() {
                let digit = UInt8(truncatingIfNeeded: rest & 0x1F)
                // The digits, then the letters from `a` on.
                bytes[position] = digit < 10 ? 0x30 + digit : 0x57 + digit
                rest >>= 5
            }
            return bytes.count
        }
    }

    /// Adds eight bytes to a digest.
    @inline(__always)
    fileprivate static func mixed(_ digest: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = (digest ^ word) &* 0xFF51_AFD7_ED55_8CCD
        return mixed ^ (mixed >> 32)
    }
}

/// The words of a text as one row of bytes: in lower case, each with one space after it.
///
/// A word is a run of letters, digits and parts of any character beyond ASCII.
private struct WordStream {
    /// The digest of the whole blocks of eight bytes.
    private var blocks: UInt64 = 0
    /// The bytes of the block that is not whole yet, the first one lowest.
    private var block: UInt64 = 0
    /// How many bytes there are.
    private var length: UInt64 = 0
    /// The top bit, if the last byte was of a word.
    private var last: UInt64 = 0

    /// How many words were counted.
    private var counted: UInt32 = 0
    /// How many words begin in each of eight places of the blocks that are not counted yet.
    private var begun: UInt64 = 0
    /// How many blocks are not counted yet.
    private var uncounted: UInt8 = 0

    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// How many words there are.
    var count: UInt32 {
        let pairs = (begun & 0x00FF_00FF_00FF_00FF) &+ (begun &>> 8 & 0x00FF_00FF_00FF_00FF)
        return counted
            &+ UInt32(
                truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
    }

    /// The digest of all bytes.
    var digest: UInt64 {
        var all = self
        if last != 0 { all.append(UInt64(UInt8(ascii: " ")), bytes: 1) }
        return TextDigest.mixed(TextDigest.mixed(all.blocks, all.block), all.length)
    }

    /// Adds eight bytes of the text, the first one lowest.
    @inline(__always)
    mutating func add(_ bytes: UInt64) {
        let low = bytes & ~Self.tops
        let folded = low | 0x2020_2020_2020_2020
        // Each sum sets the top bit of a byte where the byte is at least, or more than, a bound.
        let letters =
            (folded &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(folded &+ 0x0505_0505_0505_0505) & ~bytes
            & Self.tops
        let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646) & ~bytes
        let words = letters | ((digits | bytes) & Self.tops)
        let before = words &<< 8 | last &>> 56
        begun &+= (words & ~before) &>> 7
        uncounted &+= 1
        if uncounted == 255 {
            counted = count
            begun = 0
            uncounted = 0
        }
        last = words & 0x8000_0000_0000_0000
        // Every byte stays but a further one between words; letters get the bit of lower case.
        let inWords = Self.whole(words)
        let text = (bytes | letters &>> 2) & inWords | 0x2020_2020_2020_2020 & ~inWords
        var kept = text
        var further = ~(words | before) & Self.tops
        var length: UInt64 = 8
        while further != 0 {
            let below = (1 &<< UInt64(further.trailingZeroBitCount &- 7)) &- 1
            kept = kept & below | kept &>> 8 & ~below
            further = (further & (further &- 1)) &>> 8
            length &-= 1
        }
        append(kept, bytes: length)
    }

    /// Adds a byte of the text.
    mutating func add(_ byte: UInt8) {
        let lowered = byte | 0x20
        let isLetter = lowered >= UInt8(ascii: "a") && lowered <= UInt8(ascii: "z")
        let isOther =
            byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte >= 0x80
        if isLetter || isOther {
            if last == 0 { counted &+= 1 }
            last = 0x8000_0000_0000_0000
            append(UInt64(isLetter ? lowered : byte), bytes: 1)
        } else if last != 0 {
            last = 0
            append(UInt64(UInt8(ascii: " ")), bytes: 1)
        }
    }

    /// Appends up to eight bytes, the first one lowest; those above them are zero.
    @inline(__always)
    private mutating func append(_ text: UInt64, bytes: UInt64) {
        let filled = length & 7
        block |= text &<< (filled &* 8)
        if filled &+ bytes >= 8 {
            blocks = TextDigest.mixed(blocks, block)
            block = filled == 0 ? 0 : text &>> ((8 &- filled) &* 8)
        }
        length &+= bytes
    }

    /// Widens the top bit of each byte to the whole byte.
    @inline(__always)
    private static func whole(_ tops: UInt64) -> UInt64 { (tops &>> 7) &* 0xFF }
}
