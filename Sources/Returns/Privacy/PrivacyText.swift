/// The bytes of a text, with the questions that the finders ask of them.
///
/// Every position may be asked for; what lies outside the text is 0.
struct PrivacyText {
    let bytes: [UInt8]

    var count: Int { bytes.count }

    subscript(position: Int) -> UInt8 {
        position >= 0 && position < bytes.count ? bytes[position] : 0
    }

    func isDigit(_ position: Int) -> Bool { self[position] &- 0x30 < 10 }

    func isASCIILetter(_ position: Int) -> Bool { (self[position] | 0x20) &- 0x61 < 26 }

    /// Whether a letter of any Latin script stands here, or a part of one.
    func isLetter(_ position: Int) -> Bool {
        if isASCIILetter(position) { return true }
        let byte = self[position]
        if (0xC3...0xCB).contains(byte) { return true }
        return byte & 0xC0 == 0x80 && (0xC3...0xCB).contains(self[position - 1])
    }

    func isAlphanumeric(_ position: Int) -> Bool { isDigit(position) || isLetter(position) }

    /// The value of the digit here.
    func digit(_ position: Int) -> Int { Int(self[position] &- 0x30) }

    /// The number of bytes of white space here: a space, a tab, a line's end, a no-break space.
    func spaceLength(_ position: Int) -> Int {
        switch self[position] {
        case 0x20, 0x09, 0x0A, 0x0D: return 1
        case 0xC2: return self[position + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard self[position + 1] == 0x80 else { return 0 }
            let last = self[position + 2]
            return (0x80...0x8B).contains(last) || last == 0xAF ? 3 : 0
        default: return 0
        }
    }

    /// The number of bytes of a hyphen or dash here.
    func dashLength(_ position: Int) -> Int {
        if self[position] == 0x2D { return 1 }
        guard self[position] == 0xE2 else { return 0 }
        if self[position + 1] == 0x80, (0x90...0x95).contains(self[position + 2]) { return 3 }
        return self[position + 1] == 0x88 && self[position + 2] == 0x92 ? 3 : 0
    }

    /// The position after white space, of which there are never more than a few characters.
    func skippingSpaces(_ position: Int, limit: Int = 4) -> Int {
        var position = position
        for _ in 0..<limit {
            let length = spaceLength(position)
            if length == 0 { break }
            position += length
        }
        return position
    }

    /// The position after what may stand between the groups of a number: a dash, or white space.
    func skippingSeparator(_ position: Int) -> Int {
        var next = skippingSpaces(position, limit: 2)
        let dash = dashLength(next)
        if dash > 0 { next = skippingSpaces(next + dash, limit: 2) }
        return next
    }

    /// The position after the letters here.
    func wordEnd(_ position: Int, limit: Int = 32) -> Int {
        var end = position
        while end - position < limit, isLetter(end) { end += 1 }
        return end
    }

    /// The letters here, in lower case.
    func word(_ position: Int) -> String {
        lowercased(position..<wordEnd(position))
    }

    func lowercased(_ range: Range<Int>) -> String {
        String(unsafeUninitializedCapacity: range.count) { letters in
            for (offset, position) in range.enumerated() {
                let byte = self[position]
                letters[offset] = byte &- 0x41 < 26 ? byte | 0x20 : byte
            }
            return range.count
        }
    }

    /// The word before a position, across spaces and punctuation but not a sentence's end.
    func wordBefore(_ position: Int) -> (word: String, start: Int)? {
        var end = position
        var steps = 0
        while end > 0, steps < 6, !isLetter(end - 1) {
            if isDigit(end - 1) || self[end - 1] == 0x3B { return nil }
            end -= 1
            steps += 1
        }
        var start = end
        while start > 0, end - start < 24, isLetter(start - 1) { start -= 1 }
        return start < end ? (lowercased(start..<end), start) : nil
    }

    /// Whether one of a few words stands in a stretch of the text.
    func holds(_ words: Set<String>, in range: Range<Int>) -> Bool {
        var position = range.lowerBound
        // A word that the stretch cuts is looked at whole.
        while position > 0, isLetter(position), isLetter(position - 1) { position -= 1 }
        while position < range.upperBound, position < count {
            guard isLetter(position) else {
                position += 1
                continue
            }
            let end = wordEnd(position)
            if words.contains(lowercased(position..<end)) { return true }
            position = end
        }
        return false
    }

    /// Whether a number may begin here: it is no part of a longer word, figure or reference.
    func startsNumber(_ position: Int) -> Bool {
        if isAlphanumeric(position - 1) { return false }
        switch self[position - 1] {
        case 0x2D, 0x2E, 0x2F, 0x2C, 0x5F: return !isAlphanumeric(position - 2)
        case 0xA3: return self[position - 2] != 0xC2  // a pound sign
        case 0x24: return false
        default: return true
        }
    }

    /// Whether a number may end before this position.
    func endsNumber(_ position: Int) -> Bool {
        if isAlphanumeric(position) || self[position] == 0x40 || self[position] == 0x5F {
            return false
        }
        switch self[position] {
        case 0x2D, 0x2E, 0x2F, 0x2C: return !isDigit(position + 1)
        case 0x25: return false
        default: return true
        }
    }
}
