/// Sixty-four bytes of a text, looked at together; the first one lowest.
typealias ByteBlock = SIMD8<UInt64>

/// Sixty-four copies of a byte.
@inline(__always)
private func block(_ byte: UInt8) -> ByteBlock {
    ByteBlock(repeating: UInt64(byte) &* 0x0101_0101_0101_0101)
}

/// Sixty-four bytes, each told apart as a letter, as another part of a word, or as neither.
struct ByteClasses {
    /// The top bit of each ASCII letter; the other bits are zero.
    let letters: ByteBlock

    /// The top bit of each digit and of each part of a character beyond ASCII; the other bits are
    /// zero.
    let others: ByteBlock

    /// The top bit of each `@`, and perhaps of some other byte that is no letter; the other bits are
    /// zero.
    let ats: ByteBlock

    /// Tells bytes apart.
    @inline(__always)
    init(_ bytes: ByteBlock) {
        let low = bytes & block(0x7F)
        let folded = low | block(0x20)
        // Each sum sets the top bit of a byte where the byte is at least, or more than, a bound.
        let fromA = folded &+ block(0x1F)
        letters = fromA & ~(folded &+ block(0x05)) & ~bytes & block(0x80)
        ats = (folded &+ block(0x20)) & ~fromA & block(0x80)
        others = ((low &+ block(0x50)) & ~(low &+ block(0x46)) | bytes) & block(0x80)
    }

    /// The bytes in lower case, with a space for each that is no part of a word.
    @inline(__always)
    func lowered(_ bytes: ByteBlock) -> ByteBlock {
        let words = letters | others
        // A byte less than twice its top bit is a whole byte.
        let whole = (words &<< 1) &- (words &>> 7)
        return (bytes | (letters &>> 2)) & whole | block(0x20) & ~whole
    }

    /// Whether any bit is set.
    @inline(__always)
    static func isAny(_ bits: ByteBlock) -> Bool {
        let four = bits.lowHalf | bits.highHalf
        let two = four.lowHalf | four.highHalf
        return two.x | two.y != 0
    }

    /// Gathers top bits, the first byte's lowest; the other bits must be zero.
    @inline(__always)
    static func gathered(_ tops: ByteBlock) -> UInt64 {
        let apart = tops &>> ByteBlock(7, 7, 5, 5, 3, 3, 1, 1)
        let four = apart.lowHalf | apart.highHalf
        let two = four.lowHalf | four.highHalf
        // Each byte holds the bits of the bytes in its place of eight groups: rows become columns.
        var bits = two.x | two.y &<< 1
        var moved = (bits ^ bits &>> 7) & 0x00AA_00AA_00AA_00AA
        bits ^= moved ^ moved &<< 7
        moved = (bits ^ bits &>> 14) & 0x0000_CCCC_0000_CCCC
        bits ^= moved ^ moved &<< 14
        moved = (bits ^ bits &>> 28) & 0x0000_0000_F0F0_F0F0
        return bits ^ moved ^ moved &<< 28
    }
}
