/// Where a text has words without which it neither says plainly that something is not there, nor
/// announces a child's name.
struct HintWords {
    /// Where the first word stands that may begin a phrase of ``PlainNegation``; `nil` for none.
    private(set) var mayDenyFrom: Int?

    /// Whether there is a word that may announce a name, or a capital by itself.
    private(set) var mayName = false

    /// Whether the last byte was a letter, as a bit.
    private var last: UInt64 = 0

    /// Looks through the words of sixty-four bytes.
    ///
    /// - Parameters:
    ///   - letters: A bit for each byte that is a letter, the first one lowest.
    ///   - fresh: A bit for each byte that is not known yet.
    ///   - start: Where the bytes stand.
    ///   - bytes: The text.
    @inline(__always)
    mutating func look(at letters: UInt64, fresh: UInt64, from start: Int, in bytes: RawSpan) {
        let starts = letters & ~(letters &<< 1 | last) & fresh
        last = letters &>> 63
        let second = letters &>> 1
        var alone = starts & ~second
        while alone != 0 {
            let letter = bytes.unsafeLoad(
                fromByteOffset: start &+ alone.trailingZeroBitCount, as: UInt8.self)
            if letter & 0x20 == 0 { mayName = true }
            alone &= alone &- 1
        }
        // The words have two, three, five or six letters; the last bytes may be the first of some.
        let third = letters &>> 2
        let fifth = third & (letters &>> 3) & (letters &>> 4)
        let seventh = (letters &>> 5) & (letters &>> 6)
        let short = ~third | ~(letters &>> 3) | fifth & ~seventh
        var words = starts & (second & short | 0xFC00_0000_0000_0000)
        while words != 0 {
            let place = start &+ words.trailingZeroBitCount
            words &= words &- 1
            let letter = bytes.unsafeLoad(fromByteOffset: place, as: UInt8.self)
            let next =
                place &+ 1 < bytes.byteCount
                ? bytes.unsafeLoad(fromByteOffset: place &+ 1, as: UInt8.self) : 0
            let pair = UInt64(letter &<< 3 &+ next & 0x1F)
            if Self.beginnings &>> UInt64(letter & 0x1F) & Self.pairs &>> pair & 1 != 0 {
                note(place, in: bytes)
            }
        }
    }

    /// The letters with which the words begin, by their last five bits.
    private static let beginnings: UInt64 = 0x0208_480A

    /// The first two letters, by the last six bits of eight times the first and the second.
    private static let pairs: UInt64 = 0x8002_1040_0208_2000

    /// Notes a word if it is one of these.
    private mutating func note(_ place: Int, in bytes: RawSpan) {
        switch Self.word(at: place, in: bytes) {
        case Self.no, Self.not, Self.yet, Self.still:
            if mayDenyFrom == nil { mayDenyFrom = place }
        case Self.named, Self.called, Self.known, Self.aka: mayName = true
        default: break
        }
    }

    /// The first letters of a word in lower case, up to eight, the first one lowest.
    private static func word(at place: Int, in bytes: RawSpan) -> UInt64 {
        var word: UInt64 = 0
        if place &+ 8 <= bytes.byteCount {
            // This load checks its bounds; what it trusts is the type, and any bytes make a number.
            word = bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
        } else {
            for offset in 0..<bytes.byteCount &- place {
                let letter = bytes.unsafeLoad(fromByteOffset: place &+ offset, as: UInt8.self)
                word |= UInt64(letter) &<< UInt64(truncatingIfNeeded: offset &* 8)
            }
        }
        let others = letters(in: word) ^ 0x8080_8080_8080_8080
        // The lowest bit of the first byte that is no letter, less one, has all bits of the word.
        let whole = ((others & (0 &- others)) &>> 7) &- 1
        return (word | 0x2020_2020_2020_2020) & whole
    }

    private static let no: UInt64 = 0x6F6E
    private static let not: UInt64 = 0x74_6F6E
    private static let yet: UInt64 = 0x74_6579
    private static let still: UInt64 = 0x6C_6C69_7473
    private static let named: UInt64 = 0x64_656D_616E
    private static let called: UInt64 = 0x6465_6C6C_6163
    private static let known: UInt64 = 0x6E_776F_6E6B
    private static let aka: UInt64 = 0x61_6B61
}
