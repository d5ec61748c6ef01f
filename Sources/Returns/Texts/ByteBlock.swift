/// Sixty-four bytes of a text, looked at together: sixteen, and the next sixteen, four times.
struct ByteBlock: BitwiseCopyable {
    var first: ByteLanes
    var second: ByteLanes
    var third: ByteLanes
    var fourth: ByteLanes

    /// Creates a block of four times sixteen bytes.
    @inline(__always)
    init(_ first: ByteLanes, _ second: ByteLanes, _ third: ByteLanes, _ fourth: ByteLanes) {
        self.first = first
        self.second = second
        self.third = third
        self.fourth = fourth
    }

    /// Creates a block of one byte.
    @inline(__always)
    init(repeating byte: UInt8) {
        self.init(lanes(byte), lanes(byte), lanes(byte), lanes(byte))
    }

    /// The bytes that begin at a position.
    @inline(__always)
    init(_ bytes: RawSpan, at position: Int) {
        // This load checks its bounds; what it trusts is the type, and any bytes make a number.
        self = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: ByteBlock.self)
    }

    /// All of a text of less than sixty-four bytes, with zeros after its end.
    init(padding bytes: RawSpan) {
        self.init(repeating: 0)
        for position in stride(from: 0, to: bytes.byteCount, by: 8) {
            let word = Self.word(bytes, at: position)
            switch position {
            case 0: first.x = word
            case 8: first.y = word
            case 16: second.x = word
            case 24: second.y = word
            case 32: third.x = word
            case 40: third.y = word
            case 48: fourth.x = word
            default: fourth.y = word
            }
        }
    }

    /// Up to eight bytes of a text, with zeros after its end.
    private static func word(_ bytes: RawSpan, at position: Int) -> UInt64 {
        if position &+ 8 <= bytes.byteCount {
            return bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
        }
        var word: UInt64 = 0
        for place in position..<bytes.byteCount {
            let byte = UInt64(bytes.unsafeLoad(fromByteOffset: place, as: UInt8.self))
            word |= byte &<< UInt64(truncatingIfNeeded: (place &- position) &* 8)
        }
        return word
    }

    /// A block whose lanes are made of those of this one.
    @inline(__always)
    func map(_ body: (ByteLanes) -> ByteLanes) -> ByteBlock {
        ByteBlock(body(first), body(second), body(third), body(fourth))
    }

    /// A block whose lanes are made of those of this one and another.
    @inline(__always)
    func map(_ other: ByteBlock, _ body: (ByteLanes, ByteLanes) -> ByteLanes) -> ByteBlock {
        ByteBlock(
            body(first, other.first), body(second, other.second), body(third, other.third),
            body(fourth, other.fourth))
    }

    /// The bits that are set in any of the lanes.
    @inline(__always)
    var joined: ByteLanes { first | second | third | fourth }

    /// The top bits of all bytes, the first byte's lowest; the other bits must be zero.
    @inline(__always)
    var gathered: UInt64 {
        let lanes: ByteLanes = first &>> 7 | second &>> 5 | third &>> 3 | fourth &>> 1
        // Each byte holds the bits of the bytes in its place of eight groups: rows become columns.
        var bits = lanes.x | lanes.y &<< 1
        var moved = (bits ^ bits &>> 7) & 0x00AA_00AA_00AA_00AA
        bits ^= moved ^ moved &<< 7
        moved = (bits ^ bits &>> 14) & 0x0000_CCCC_0000_CCCC
        bits ^= moved ^ moved &<< 14
        moved = (bits ^ bits &>> 28) & 0x0000_0000_F0F0_F0F0
        return bits ^ moved ^ moved &<< 28
    }
}

// What the bytes are.
extension ByteBlock {
    /// The top bit of each ASCII letter; the other bits are zero.
    @inline(__always)
    var letters: ByteBlock {
        map { bytes in
            // Each sum sets the top bit of a byte where the byte is at least, or more than, a bound.
            let folded = bytes & lanes(0x7F) | lanes(0x20)
            return (folded &+ lanes(0x1F)) & ~(folded &+ lanes(0x05)) & ~bytes & lanes(0x80)
        }
    }

    /// Whether there is a digit, an `@` or a part of a character beyond ASCII, or perhaps one of the
    /// signs between the digits and the `@`.
    @inline(__always)
    var hasMoreThanLetters: Bool {
        let found = map { bytes in
            let low = bytes & lanes(0x7F)
            return (low &+ lanes(0x50)) & ~(low &+ lanes(0x3F)) | bytes
        }
        return (found.joined & lanes(0x80)).isAnySet
    }

    /// The top bit of each digit and of each part of a character beyond ASCII; the other bits are
    /// zero.
    var digitsAndBeyond: ByteBlock {
        map { bytes in
            let low = bytes & lanes(0x7F)
            return ((low &+ lanes(0x50)) & ~(low &+ lanes(0x46)) | bytes) & lanes(0x80)
        }
    }

    /// Whether there is an ASCII digit or an `@`.
    var hasNumberOrAt: Bool {
        let found = map { bytes in
            let low = bytes & lanes(0x7F)
            let digits = (low &+ lanes(0x50)) & ~(low &+ lanes(0x46))
            return (digits | (low ^ lanes(0x40)).zeroBytes) & ~bytes
        }
        return (found.joined & lanes(0x80)).isAnySet
    }

    /// Makes the bytes lower case, with a space for each that is no letter.
    ///
    /// - Parameter letters: The top bit of each letter.
    /// - Returns: The bytes.
    @inline(__always)
    func lowered(letters: ByteBlock) -> ByteBlock {
        map(letters) { bytes, letters in
            // A byte less than twice its top bit is a whole byte.
            let whole = (letters &+ letters) &- (letters &>> 7)
            return bytes & whole | lanes(0x20)
        }
    }

    /// Makes the bytes lower case, with a space for each that is no part of a word.
    ///
    /// - Parameters:
    ///   - letters: The top bit of each letter.
    ///   - others: The top bit of each other part of a word.
    /// - Returns: The bytes.
    func lowered(letters: ByteBlock, others: ByteBlock) -> ByteBlock {
        let folded = map(letters) { bytes, letters in bytes | letters &>> 2 }
        let words = letters.map(others) { $0 | $1 }
        return folded.map(words) { bytes, words in
            let whole = (words &+ words) &- (words &>> 7)
            return bytes & whole | lanes(0x20) & ~whole
        }
    }
}
