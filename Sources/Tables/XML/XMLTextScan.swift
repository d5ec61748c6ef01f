// How the scanner reads text.
extension XMLScanner {
    /// Takes the text up to the next tag or to the end of the part.
    mutating func scanText(in bytes: Span<UInt8>) {
        let start = position
        var end = start
        // Most texts hold no mark but the one behind them.
        let (less, and, line) = (UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "_"))
        // What is set in any of the bytes; the first bit only in those beyond ASCII.
        var set = SIMD4<UInt64>.zero
        while end <= bytes.count &- 32 {
            let words = bytes.words(at: end)
            let marks = ByteSearch.matches(words, less, and, 0x0D, line)
            if ByteSearch.isAnySet(marks) {
                var lane = 0
                while marks[lane] == 0 {
                    set.x |= words[lane]
                    lane &+= 1
                }
                end &+= 8 &* lane
                return endText(start, end, words[lane], marks[lane], set, in: bytes)
            }
            set |= words
            end &+= 32
        }
        while end <= bytes.count &- 8 {
            let word = bytes.word(at: end)
            let marks = ByteSearch.matches(word, less, and, 0x0D, line)
            if marks != 0 { return endText(start, end, word, marks, set, in: bytes) }
            set.x |= word
            end &+= 8
        }
        scanMarkedText(from: start, at: end, in: bytes)
    }

    /// Ends a text at its first mark, if that is the next tag.
    ///
    /// - Parameters:
    ///   - start: Where the text begins.
    ///   - place: Where the eight bytes stand that hold the mark.
    ///   - word: These bytes.
    ///   - marks: The top bits of the marks among them, of which the lowest counts.
    ///   - set: What is set in any of the bytes before them.
    ///   - bytes: The bytes of the part.
    @inline(__always)
    private mutating func endText(
        _ start: Int, _ place: Int, _ word: UInt64, _ marks: UInt64, _ set: SIMD4<UInt64>,
        in bytes: Span<UInt8>
    ) {
        let end = place &+ marks.trailingZeroBitCount &>> 3
        guard bytes[end] == UInt8(ascii: "<") else {
            return scanMarkedText(from: start, at: end, in: bytes)
        }
        // Only what stands before the mark counts.
        var set = set
        set.x |= word & ((marks & (0 &- marks)) &- 1)
        text = XMLText(start: start, end: end)
        text.isASCII = !ByteSearch.isAnySet(set & SIMD4(repeating: ByteSearch.pattern(0x80)))
        position = end
    }

    /// Takes a text that may have entities or escapes.
    ///
    /// - Parameters:
    ///   - start: Where the text begins.
    ///   - place: Where the first of them may stand.
    ///   - bytes: The bytes of the part.
    private mutating func scanMarkedText(from start: Int, at place: Int, in bytes: Span<UInt8>) {
        var found = XMLText(start: start, end: start)
        var position = place
        let count = bytes.count
        var specials: UInt64 = 0
        var underscores: UInt64 = 0
        while position <= count &- 8 {
            let word = bytes.word(at: position)
            let ends = ByteSearch.matches(word, ByteSearch.pattern(UInt8(ascii: "<")))
            // Only what stands before the end counts.
            let before = ends == 0 ? UInt64.max : (ends & (0 &- ends)) &- 1
            specials |=
                (ByteSearch.matches(word, ByteSearch.pattern(UInt8(ascii: "&")))
                    | ByteSearch.matches(word, ByteSearch.pattern(0x0D))) & before
            underscores |=
                ByteSearch.matches(word, ByteSearch.pattern(UInt8(ascii: "_"))) & before
            if ends != 0 {
                position &+= ends.trailingZeroBitCount &>> 3
                break
            }
            position &+= 8
        }
        while position < count, bytes[position] != UInt8(ascii: "<") {
            let byte = bytes[position]
            if byte == UInt8(ascii: "&") || byte == 0x0D { specials = 1 }
            if byte == UInt8(ascii: "_") { underscores = 1 }
            position &+= 1
        }
        found.end = position
        found.hasEscapes = specials != 0
        found.hasUnderscore = underscores != 0
        text = found
        self.position = position
    }
}
