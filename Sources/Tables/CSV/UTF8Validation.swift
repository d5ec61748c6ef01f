/// The check whether bytes are well-formed UTF-8.
package enum UTF8Validation {
    /// Whether all bytes are well-formed UTF-8.
    package static func isValid(_ bytes: Span<UInt8>) -> Bool {
        validEnd(bytes, from: 0) == bytes.count
    }

    /// Where the first character begins that is damaged or cut off by the end, or the end.
    package static func validEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var position = start
        while position < bytes.count {
            position = endOfASCII(bytes, from: position)
            if position == bytes.count { break }
            let length = sequenceLength(at: position, in: bytes)
            if length == 0 { break }
            position += length
        }
        return position
    }

    /// A place up to which all bytes are ASCII; less than eight bytes before the first that is not,
    /// or before the end, unless there it is the end itself.
    @inline(__always)
    static func endOfASCII(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var position = start
        let tops = SIMD4<UInt64>(repeating: 0x8080_8080_8080_8080)
        while position <= bytes.count - 32,
            !ByteSearch.isAnySet(bytes.words(at: position) & tops)
        {
            position += 32
        }
        while position <= bytes.count - 8, bytes.word(at: position) & 0x8080_8080_8080_8080 == 0 {
            position += 8
        }
        return position
    }

    /// How many characters beyond ASCII are whole, and how many bytes belong to none.
    static func count(_ bytes: Span<UInt8>) -> (whole: Int, broken: Int) {
        var whole = 0
        var broken = 0
        var position = 0
        while position < bytes.count {
            let length = sequenceLength(at: position, in: bytes)
            if length > 1 { whole += 1 }
            if length == 0 { broken += 1 }
            position += max(1, length)
        }
        return (whole, broken)
    }

    /// The bytes of the character that begins at a position; 0 if none begins there.
    private static func sequenceLength(at position: Int, in bytes: Span<UInt8>) -> Int {
        // The second byte's range shuts out overlong forms, surrogates, and what is past U+10FFFF.
        let length: Int
        let second: ClosedRange<UInt8>
        switch bytes[position] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard position <= bytes.count - length, second.contains(bytes[position + 1]) else {
            return 0
        }
        for offset in 2..<max(2, length) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
