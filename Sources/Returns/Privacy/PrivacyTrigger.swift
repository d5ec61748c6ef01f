/// Tells in one quick pass whether a text can hold anything that the finders look for.
///
/// Every kind needs a digit or an `@`, but for names: those need "named", "called", "known as", or
/// a letter that stands alone. Most texts of a return have none of these.
enum PrivacyTrigger {
    private typealias Lanes = SIMD2<UInt64>

    static func isRaised(by bytes: RawSpan) -> Bool {
        let count = bytes.byteCount
        guard count >= 18 else { return isRaised(by: bytes, from: 0) }
        var position = 0
        // Three loads an offset apart see three bytes in a row; the last block may overlap.
        while true {
            if isRaised(by: bytes, at: position) { return true }
            if position == count - 18 { break }
            position = min(position + 16, count - 18)
        }
        return isRaised(by: bytes, from: count - 2)
    }

    private static func isRaised(by bytes: RawSpan, from start: Int) -> Bool {
        // A short text is given to the finders as it is if it holds any digit, sign or capital.
        for position in start..<bytes.byteCount {
            let byte = bytes.unsafeLoad(fromByteOffset: position, as: UInt8.self)
            if byte &- 0x30 < 0x2B { return true }
        }
        return false
    }

    @inline(__always)
    private static func isRaised(by bytes: RawSpan, at position: Int) -> Bool {
        // These loads check their bounds; what they trust is the type, and any bytes make a number.
        let first = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: Lanes.self)
        let second = bytes.unsafeLoadUnaligned(fromByteOffset: position + 1, as: Lanes.self)
        let third = bytes.unsafeLoadUnaligned(fromByteOffset: position + 2, as: Lanes.self)
        let top = all(0x80)
        // From `0` to `@`.
        let low = first & all(0x7F)
        var raised = (low &+ all(0x50)) & ~(low &+ all(0x3F)) & ~first
        // "named" and "called" end in "med" and "led".
        let participle =
            ((first | all(0x21)) ^ all(0x6D)) | ((second | all(0x20)) ^ all(0x65))
            | ((third | all(0x20)) ^ all(0x64))
        // "known as".
        let known =
            ((first | all(0x20)) ^ all(0x77)) | ((second | all(0x20)) ^ all(0x6E))
            | (third ^ all(0x20))
        // A capital between a space and no letter.
        let alone =
            (first ^ all(0x20)) | ((second & all(0xE0)) ^ all(0x40))
            | ((third & all(0xE0)) ^ all(0x20))
        raised |= zeros(participle) | zeros(known) | zeros(alone)
        let found = raised & top
        return found.x | found.y != 0
    }

    @inline(__always)
    private static func all(_ byte: UInt64) -> Lanes {
        Lanes(repeating: byte &* 0x0101_0101_0101_0101)
    }

    /// The top bit of each byte that is zero; perhaps of one above it.
    @inline(__always)
    private static func zeros(_ lanes: Lanes) -> Lanes { (lanes &- all(0x01)) & ~lanes }
}
