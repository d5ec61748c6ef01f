/// Tells in one quick pass whether a text can hold anything that the finders look for.
///
/// Every kind needs a digit or an `@`, but for names: those need "named", "called", "known as",
/// "aka", or a capital that stands alone. Most texts of a return have none of these.
enum PrivacyTrigger {
    /// How many bytes a text must have for the quick pass; of a shorter one less is asked.
    static let shortest = 18

    static func isRaised(by bytes: RawSpan) -> Bool {
        let count = bytes.byteCount
        guard count >= shortest else { return isRaised(by: bytes, from: 0) }
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
        let first = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: ByteLanes.self)
        let second = bytes.unsafeLoadUnaligned(fromByteOffset: position + 1, as: ByteLanes.self)
        let third = bytes.unsafeLoadUnaligned(fromByteOffset: position + 2, as: ByteLanes.self)
        let top = lanes(0x80)
        // From `0` to `@`.
        let low = first & lanes(0x7F)
        var raised = (low &+ lanes(0x50)) & ~(low &+ lanes(0x3F)) & ~first
        // "named" and "called" end in "med" and "led".
        let participle =
            ((first | lanes(0x21)) ^ lanes(0x6D)) | ((second | lanes(0x20)) ^ lanes(0x65))
            | ((third | lanes(0x20)) ^ lanes(0x64))
        // "known as", and "aka".
        let known = ((first | lanes(0x20)) ^ lanes(0x77)) | ((second | lanes(0x20)) ^ lanes(0x6E))
        let alias =
            ((first | lanes(0x20)) ^ lanes(0x61)) | ((second | lanes(0x20)) ^ lanes(0x6B))
            | ((third | lanes(0x20)) ^ lanes(0x61))
        // A capital between what are no letters, such as spaces of every width.
        let capital = (second & lanes(0xE0)) ^ lanes(0x40)
        let ending = noLetters(third)
        raised |= participle.zeroBytes | alias.zeroBytes | known.zeroBytes & ending
        raised |= capital.zeroBytes & noLetters(first) & ending
        let found = raised & top
        return found.x | found.y != 0
    }

    /// The top bits of those bytes that are certainly no ASCII letters: of these the first bit is not
    /// set and the second is.
    @inline(__always)
    private static func noLetters(_ bytes: ByteLanes) -> ByteLanes {
        ~((bytes &<< ByteLanes(repeating: 1)) & ~bytes)
    }
}
