/// A quick answer to whether a word may be one of a few; that it is one must be asked again.
///
/// Only the first eight letters of a word count.
struct WordGate {
    private var mayHold = [Bool](repeating: false, count: 1024)

    init(_ words: [String]) {
        for word in words { mayHold[Self.slot(Self.key(Array(word.utf8)))] = true }
    }

    func mayContain(_ key: UInt64) -> Bool { mayHold[Self.slot(key)] }

    private static func slot(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54)
    }

    private static func key(_ letters: [UInt8]) -> UInt64 {
        letters.prefix(8).reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
    }
}

extension PrivacyText {
    /// Reads the word of letters here.
    ///
    /// - Returns: Its end, and its key for a ``WordGate``.
    @inline(__always)
    func keyedWord(_ start: Int) -> (end: Int, key: UInt64) {
        if start <= bytes.count - 8 {
            // This load checks its bounds; what it trusts is the type, and any bytes will do.
            let word = bytes.span.bytes.unsafeLoadUnaligned(
                fromByteOffset: start, as: UInt64.self)
            let others = letters(in: word) ^ 0x8080_8080_8080_8080
            // What stands after the letters may be a part of a letter beyond ASCII.
            if others != 0, others & (0 &- others) & word == 0 {
                let length = others.trailingZeroBitCount >> 3
                let key = (word | 0x2020_2020_2020_2020).byteSwapped
                return (start + length, length == 0 ? 0 : key >> UInt64(64 - length * 8))
            }
        }
        return keyedWord(byBytes: start)
    }

    /// Reads the word of letters here, byte by byte.
    func keyedWord(byBytes start: Int) -> (end: Int, key: UInt64) {
        var end = start
        var key: UInt64 = 0
        while end < bytes.count {
            let byte = bytes[end]
            guard (byte | 0x20) &- 0x61 < 26 || (byte >= 0x80 && isLetter(end)) else { break }
            if end - start < 8 { key = key << 8 | UInt64(byte | 0x20) }
            end += 1
        }
        return (end, key)
    }
}
