/// The search for one byte among eight at a time.
enum ByteSearch {
    /// Eight copies of a byte.
    @inline(__always)
    static func pattern(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

    /// The top bit of each byte of `word` that equals the pattern's byte.
    ///
    /// The lowest bit that is set is exact; those above it may be wrong.
    @inline(__always)
    static func matches(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
        let difference = word ^ pattern
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }

    /// The top bit of each byte of some words that equals the pattern's byte; perhaps of others, if
    /// one does.
    @inline(__always)
    static func matches(_ words: SIMD4<UInt64>, _ pattern: UInt64) -> SIMD4<UInt64> {
        let difference = words ^ SIMD4(repeating: pattern)
        return (difference &- SIMD4(repeating: 0x0101_0101_0101_0101)) & ~difference
            & SIMD4(repeating: 0x8080_8080_8080_8080)
    }

    /// Whether a bit is set in one of the words.
    @inline(__always)
    static func isAnySet(_ words: SIMD4<UInt64>) -> Bool {
        let halves = words.lowHalf | words.highHalf
        return halves.x | halves.y != 0
    }

    /// The top bit of each byte of a word that equals one of four ASCII bytes.
    ///
    /// The lowest bit that is set is exact; those above it may be wrong.
    @inline(__always)
    static func matches(
        _ word: UInt64, _ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8
    ) -> UInt64 {
        let found =
            lowered(word, first) | lowered(word, second) | lowered(word, third)
            | lowered(word, fourth)
        return found & ~word & pattern(0x80)
    }

    /// The top bit of each byte of some words that equals one of four ASCII bytes; perhaps of others,
    /// if one does.
    @inline(__always)
    static func matches(
        _ words: SIMD4<UInt64>, _ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8
    ) -> SIMD4<UInt64> {
        let found =
            lowered(words, first) | lowered(words, second) | lowered(words, third)
            | lowered(words, fourth)
        return found & ~words & SIMD4(repeating: pattern(0x80))
    }

    /// The word with the top bit changed in each byte that equals an ASCII byte.
    @inline(__always)
    private static func lowered(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        (word ^ pattern(byte)) &- pattern(1)
    }

    /// The words with the top bit changed in each byte that equals an ASCII byte.
    @inline(__always)
    private static func lowered(_ words: SIMD4<UInt64>, _ byte: UInt8) -> SIMD4<UInt64> {
        (words ^ SIMD4(repeating: pattern(byte))) &- SIMD4(repeating: pattern(1))
    }

    /// How many of four bytes stand before a quote; 0 if there is none.
    @inline(__always)
    static func digitsBeforeQuote(_ word: UInt64) -> Int {
        let quotes = matches(word, pattern(UInt8(ascii: "\""))) & 0xFFFF_FFFF
        return quotes == 0 ? 0 : quotes.trailingZeroBitCount &>> 3
    }

    /// The number that the first bytes of a word write; `nil` if there are none, or one is no digit.
    @inline(__always)
    static func number(_ word: UInt64, _ count: Int) -> Int? {
        guard count >= 1, count <= 8 else { return nil }
        // The digits are moved to the end, and those of the word become what they stand for.
        let shift = UInt64(64 &- 8 &* count)
        var digits = (word ^ pattern(UInt8(ascii: "0"))) &<< shift
        // Beyond nine, the top bit is set, or is set by adding 118.
        if (digits | (digits &+ pattern(118))) & pattern(0x80) != 0 { return nil }
        // Neighbours are joined: pairs, fours, and all eight.
        digits = (digits &* 10 &+ digits &>> 8) & 0x00FF_00FF_00FF_00FF
        digits = (digits &* 100 &+ digits &>> 16) & 0x0000_FFFF_0000_FFFF
        digits = (digits &* 10_000 &+ digits &>> 32) & 0xFFFF_FFFF
        return Int(digits)
    }

    /// The top bit of each byte of `word` that equals the pattern's byte, and no other.
    @inline(__always)
    static func exactMatches(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
        let difference = word ^ pattern
        let low = (difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F
        return ~(low | difference) & 0x8080_8080_8080_8080
    }
}
