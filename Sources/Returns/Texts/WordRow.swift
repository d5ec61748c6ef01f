/// The words of a text as one row of bytes: in lower case, with a space after each.
///
/// A word is a run of letters, digits and parts of any character beyond ASCII.
struct WordRow {
    /// How many words there are.
    private(set) var count: UInt32 = 0

    /// Where the row ends.
    private var end = start

    /// Whether the last byte of the text was part of a word, as a bit.
    private var last: UInt64 = 0

    /// Where the row starts; before it is room for bytes of which some are left out.
    private static let start = 80

    /// How many bytes the row of a text may take.
    static func room(for length: Int) -> Int { start + length + 128 }

    /// Adds sixty-four bytes of the text, of which the first may be known.
    ///
    /// - Parameters:
    ///   - bytes: The bytes in lower case, with spaces for what is no part of a word.
    ///   - words: A bit for each byte that is part of a word, the first one lowest.
    ///   - fresh: A bit for each byte that is not known yet.
    ///   - room: Where the row is written.
    @inline(__always)
    mutating func add(
        _ bytes: ByteBlock, words: UInt64, fresh: UInt64, in room: inout MutableRawSpan
    ) {
        let before = words &<< 1 | last
        count &+= UInt32(truncatingIfNeeded: (words & ~before & fresh).nonzeroBitCount)
        last = words &>> 63
        // Every byte stays but a further one between words.
        let kept = (words | before) & fresh
        if kept == ~0 {
            room.storeBytes(of: bytes, toByteOffset: end, as: ByteBlock.self)
            end &+= 64
        } else {
            room.storeBytes(of: bytes, toByteOffset: 0, as: ByteBlock.self)
            move(kept, in: &room)
        }
    }

    /// Moves the bytes that stay, of those at the beginning of the room, to the end of the row.
    private mutating func move(_ kept: UInt64, in room: inout MutableRawSpan) {
        var kept = kept
        while kept != 0 {
            let first = kept.trailingZeroBitCount
            let count = (~(kept &>> UInt64(first))).trailingZeroBitCount
            // What is moved too much is written over by what comes next.
            for offset in stride(from: 0, to: count, by: 16) {
                // This load checks its bounds, and any bytes will do.
                let bytes = room.unsafeLoadUnaligned(
                    fromByteOffset: first &+ offset, as: ByteLanes.self)
                room.storeBytes(of: bytes, toByteOffset: end &+ offset, as: ByteLanes.self)
            }
            end &+= count
            // Adding to the lowest run of bits clears it.
            kept &= kept &+ (kept & (0 &- kept))
        }
    }

    /// A number that the same words in the same order share; 0 if there are none.
    mutating func digest(in room: inout MutableRawSpan) -> UInt64 {
        // The last word needs no space after it, and gets as many as make the bytes whole.
        if last == 0, end > Self.start { end &-= 1 }
        let spaces = ByteBlock(repeating: UInt8(ascii: " "))
        room.storeBytes(of: spaces, toByteOffset: end, as: ByteBlock.self)
        var digest: UInt64 = 0
        for position in stride(from: Self.start, to: end, by: 64) {
            digest = TextDigest.mixed(digest, ByteBlock(room.bytes, at: position))
        }
        return digest
    }
}
