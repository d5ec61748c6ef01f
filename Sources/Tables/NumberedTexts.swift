/// Texts with a number each, in the order in which they came; the empty text has 0.
///
/// They are found by their bytes, without making a text of them.
///
///     var texts = NumberedTexts()
///     texts.add(bytes, 0..<4)       // 1, for the first text that is not empty
///     texts.number(of: bytes, 4..<9)   // nil, if these bytes have not come yet
package struct NumberedTexts: Sendable {
    private var texts: [[UInt8]] = [[]]

    /// The numbers in the places that the texts' hashes give, or in the next free ones; -1 if free.
    ///
    /// At most half of them are taken.
    private var places: [Int32] = Array(repeating: -1, count: 64)

    private var last = 0

    /// Creates a row of texts in which only the empty one is.
    package init() {}

    /// The text of a number.
    package func text(_ number: Int) -> String { String(decoding: texts[number], as: UTF8.self) }

    /// The number of a text that has come before; `nil` if it has not.
    package func number(of bytes: Span<UInt8>, _ text: Range<Int>) -> Int? {
        if text.isEmpty { return 0 }
        let number = places[place(of: bytes, text)]
        return number < 0 ? nil : Int(number)
    }

    /// The number of a text, which is the next one if it has not come before.
    @inline(__always)
    package mutating func add(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Int {
        // Equal texts often stand below each other.
        if isSame(texts[last], bytes, text) { return last }
        last = addUnlikeLast(bytes, text)
        return last
    }

    private mutating func addUnlikeLast(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Int {
        if let number = number(of: bytes, text) { return number }
        var copy: [UInt8] = []
        copy.reserveCapacity(text.count)
        for position in text { copy.append(bytes[position]) }
        texts.append(copy)
        if texts.count * 2 > places.count {
            places = Array(repeating: -1, count: places.count * 2)
            for number in texts.indices.dropFirst() { put(number) }
        } else {
            put(texts.count - 1)
        }
        return texts.count - 1
    }

    private mutating func put(_ number: Int) {
        let text = texts[number]
        places[place(of: text.span, text.indices)] = Int32(truncatingIfNeeded: number)
    }

    /// The place of a text, or the free one in which it would be put.
    private func place(of bytes: Span<UInt8>, _ text: Range<Int>) -> Int {
        var place = Self.hash(bytes, text) & (places.count - 1)
        while places[place] >= 0, !isSame(texts[Int(places[place])], bytes, text) {
            place = (place + 1) & (places.count - 1)
        }
        return place
    }

    @inline(__always)
    private func isSame(_ known: [UInt8], _ bytes: Span<UInt8>, _ text: Range<Int>) -> Bool {
        guard known.count == text.count else { return false }
        for offset in known.indices where known[offset] != bytes[text.lowerBound &+ offset] {
            return false
        }
        return true
    }

    /// The 32-bit fold of the 64-bit FNV-1a digest.
    private static func hash(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for position in text { hash = (hash ^ UInt64(bytes[position])) &* 0x0000_0100_0000_01B3 }
        // The places are given by the lowest bits, which the product alone stirs little.
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
    }
}
