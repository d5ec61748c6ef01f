/// The reading of decimal numbers straight from bytes.
enum DecimalNumber {
    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]

    /// Reads a number such as `-12.5` or `1.5E-3`; `nil` if the bytes write none or one too large.
    ///
    /// The result is the nearest double: digits that make a whole number below 2⁵³, scaled by a power
    /// of ten up to 10²², need one exact operation, and all others go through the standard library.
    static func read(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Double? {
        var place = start
        var end = end
        while place < end, XMLScanner.isSpace(bytes[place]) { place += 1 }
        while place < end, XMLScanner.isSpace(bytes[end - 1]) { end -= 1 }
        let first = place
        guard place < end else { return nil }
        let isNegative = bytes[place] == UInt8(ascii: "-")
        if isNegative || bytes[place] == UInt8(ascii: "+") { place += 1 }

        var digits: UInt64 = 0
        var digitCount = 0
        var scale = 0
        var isInFraction = false
        while place < end {
            let byte = bytes[place]
            let digit = byte &- UInt8(ascii: "0")
            if digit <= 9 {
                digits = digits &* 10 &+ UInt64(digit)
                digitCount += 1
                if isInFraction { scale -= 1 }
            } else if byte == UInt8(ascii: "."), !isInFraction {
                isInFraction = true
            } else {
                break
            }
            place += 1
        }
        guard digitCount > 0 else { return nil }
        if place < end {
            guard bytes[place] | 0x20 == UInt8(ascii: "e"),
                let exponent = exponent(bytes, place + 1, end)
            else { return nil }
            scale += exponent
        }
        if digitCount <= 18, digits < 1 << 53, abs(scale) <= 22 {
            let whole = Double(digits)
            let value = scale < 0 ? whole / powersOfTen[-scale] : whole * powersOfTen[scale]
            return isNegative ? -value : value
        }
        guard let value = Double(bytes.text(first, end)), value.isFinite else { return nil }
        return value
    }

    private static func exponent(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var place = start
        guard place < end else { return nil }
        let isNegative = bytes[place] == UInt8(ascii: "-")
        if isNegative || bytes[place] == UInt8(ascii: "+") { place += 1 }
        guard place < end, end - place <= 9 else { return nil }
        var exponent = 0
        while place < end {
            let digit = bytes[place] &- UInt8(ascii: "0")
            if digit > 9 { return nil }
            exponent = exponent * 10 + Int(digit)
            place += 1
        }
        return isNegative ? -exponent : exponent
    }
}
