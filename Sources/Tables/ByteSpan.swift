extension Span<UInt8> {
    /// The byte at a position, or 0 beyond the end.
    @inline(__always)
    func byte(at position: Int) -> UInt8 {
        position >= 0 && position < count ? self[position] : 0
    }

    /// The two bytes at a position as a number, lowest first; `nil` beyond the end.
    func number16(at position: Int) -> Int? {
        guard position >= 0, position <= count - 2 else { return nil }
        let word = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt16.self)
        return Int(word.littleEndian)
    }

    /// The four bytes at a position as a number, lowest first; `nil` beyond the end.
    func number32(at position: Int) -> Int? {
        guard position >= 0, position <= count - 4 else { return nil }
        let word = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self)
        return Int(word.littleEndian)
    }

    /// The eight bytes at a position as a number, lowest first; `nil` beyond the end or over `Int`.
    func number64(at position: Int) -> Int? {
        guard position >= 0, position <= count - 8 else { return nil }
        let word = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
        return Int(exactly: word.littleEndian)
    }

    /// The eight bytes at a position, lowest first; the caller has checked that they are there.
    @inline(__always)
    func word(at position: Int) -> UInt64 {
        bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
    }

    /// The thirty-two bytes at a position, looked at together; the caller has checked that they are
    /// there.
    @inline(__always)
    func words(at position: Int) -> SIMD4<UInt64> {
        bytes.unsafeLoadUnaligned(fromByteOffset: position, as: SIMD4<UInt64>.self)
    }

    /// The text of a part of the bytes, with what is not UTF-8 replaced by U+FFFD.
    @inline(__always)
    package func text(_ start: Int, _ end: Int) -> String {
        extracting(start..<end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }

    /// The text of a part of the bytes, all of which are known to be ASCII.
    @inline(__always)
    func plainText(_ start: Int, _ end: Int) -> String {
        guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) else {
            return text(start, end)
        }
        return String(copying: UTF8Span(unchecked: extracting(start..<end), isKnownASCII: true))
    }

    /// The text of a part of the bytes, the same as ``text(_:_:)``.
    ///
    /// The standard library checks a text with a character beyond ASCII byte by byte, so the check is
    /// made here.
    @inline(never)
    func longText(_ start: Int, _ end: Int) -> String {
        let part = extracting(start..<end)
        let last = part.count &- 8
        let first = UTF8Validation.endOfASCII(part, from: 0)
        if first > last, last < 0 || part.word(at: last) & ByteSearch.pattern(0x80) == 0 {
            return text(start, end)
        }
        guard UTF8Validation.validEnd(part, from: first) == part.count,
            #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *)
        else { return text(start, end) }
        return String(copying: UTF8Span(unchecked: part))
    }

    /// Where the first of two bytes stands in a part of the bytes, or the part's end.
    @inline(__always)
    func place(of first: UInt8, or second: UInt8, from start: Int, before end: Int) -> Int {
        var place = start
        while place <= end &- 8 {
            let word = word(at: place)
            let found =
                ByteSearch.matches(word, ByteSearch.pattern(first))
                | ByteSearch.matches(word, ByteSearch.pattern(second))
            if found != 0 { return place &+ found.trailingZeroBitCount &>> 3 }
            place &+= 8
        }
        while place < end, self[place] != first, self[place] != second { place &+= 1 }
        return place
    }

    /// Whether a byte stands among the bytes.
    package func holds(_ byte: UInt8) -> Bool { place(of: byte, from: 0) < count }

    /// Where a byte stands from a place on, or the end.
    func place(of byte: UInt8, from start: Int) -> Int {
        place(of: byte, or: byte, from: start, before: count)
    }

    /// The number that the digits of a part of the bytes make; `nil` if one of them is no digit.
    ///
    /// The caller has checked that the part is within the bytes and has at most eighteen digits.
    package func decimalNumber(_ part: Range<Int>) -> Int? {
        var number = 0
        for position in part {
            let digit = self[position] &- UInt8(ascii: "0")
            if digit > 9 { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }

    /// Whether the bytes at a position are those of a text of ASCII letters.
    @inline(__always)
    func holds(_ text: StaticString, at position: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard position >= 0, position <= count &- length else { return false }
        // What is left over is looked at with the last bytes of the text, some of them twice.
        switch length {
        case 8...:
            var offset = 0
            while offset < length &- 8 {
                if word(at: position &+ offset) != text.word(at: offset, of: 8) { return false }
                offset &+= 8
            }
            let last = length &- 8
            return word(at: position &+ last) == text.word(at: last, of: 8)
        case 4...:
            let last = length &- 4
            return word32(at: position) == text.word(at: 0, of: 4)
                && word32(at: position &+ last) == text.word(at: last, of: 4)
        default:
            for offset in 0..<length where self[position &+ offset] != text.utf8Start[offset] {
                return false
            }
            return true
        }
    }

    /// The four bytes at a position, lowest first; the caller has checked that they are there.
    @inline(__always)
    private func word32(at position: Int) -> UInt64 {
        UInt64(
            bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self).littleEndian)
    }

    /// Whether the bytes are the same as others.
    func isSame(as other: Span<UInt8>) -> Bool {
        if count != other.count { return false }
        var place = 0
        while place <= count &- 8 {
            if word(at: place) != other.word(at: place) { return false }
            place &+= 8
        }
        while place < count {
            if self[place] != other[place] { return false }
            place &+= 1
        }
        return true
    }

    /// Whether the bytes hold a text of ASCII letters anywhere.
    func contains(_ text: StaticString) -> Bool {
        var position = 0
        while position <= count - text.utf8CodeUnitCount {
            if holds(text, at: position) { return true }
            position += 1
        }
        return false
    }

    /// Whether the bytes at a position are those of a text in lower case, in either case.
    func holdsIgnoringCase(_ lowercase: StaticString, at position: Int) -> Bool {
        let length = lowercase.utf8CodeUnitCount
        guard position >= 0, position <= count - length else { return false }
        for offset in 0..<length {
            let byte = self[position + offset]
            let isCapital = UInt8(ascii: "A") <= byte && byte <= UInt8(ascii: "Z")
            if (isCapital ? byte | 0x20 : byte) != lowercase.utf8Start[offset] { return false }
        }
        return true
    }
}

extension StaticString {
    /// Some bytes of the text, lowest first; worked out when the program is built.
    @inline(__always)
    fileprivate func word(at offset: Int, of count: Int) -> UInt64 {
        var word: UInt64 = 0
        for place in 0..<count {
            word |= UInt64(utf8Start[offset &+ place]) &<< UInt64(8 &* place)
        }
        return word
    }
}
