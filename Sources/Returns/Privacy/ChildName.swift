extension PrivacyText {
    /// Reads the name of a child: `Child A (Name)`, `a pupil called Name`.
    ///
    /// A name is known by its capitals and by what announces it. One that nothing announces is not
    /// found, nor one in capitals throughout.
    ///
    /// - Parameter word: Where the word for a child may stand.
    /// - Returns: Where the name stands; `nil` if there is none.
    func childName(after word: Range<Int>) -> Range<Int>? {
        let end = word.upperBound
        guard Self.childNouns.contains(lowercased(word)) else { return nil }
        if let labelEnd = letter(after: end) {
            if let range = nameInBrackets(after: labelEnd) { return range }
            if let range = nameAfterWord(labelEnd) { return range }
            return nameAfterDash(labelEnd)
        }
        return nameAfterWord(end)
    }

    static let childNouns: Set<String> = [
        "child", "pupil", "student", "learner", "boy", "girl", "son", "daughter", "baby", "infant",
        "sibling", "brother", "sister", "toddler", "teenager", "patient", "yp", "cyp", "person",
        "old", "client", "youth",
    ]

    /// The end of the letter or the number that stands for a child's name.
    private func letter(after end: Int) -> Int? {
        let position = skippingSpaces(end, limit: 2)
        guard position > end else { return nil }
        var last = position
        if self[position] &- 0x41 < 26 {
            last += 1
        } else {
            while isDigit(last), last - position < 2 { last += 1 }
        }
        return last > position && !isAlphanumeric(last) ? last : nil
    }

    private static let openers: Set<String> = [
        "known", "as", "real", "name", "called", "named", "aka", "is", "now", "formerly", "first",
        "her", "his", "their", "actual", "full", "really",
    ]

    private func nameInBrackets(after end: Int) -> Range<Int>? {
        var position = skippingSpaces(end, limit: 2)
        guard self[position] == 0x28 || self[position] == 0x5B else { return nil }
        position = skippingSpaces(position + 1, limit: 1)
        for _ in 0..<4 where Self.openers.contains(word(position)) {
            position = wordEnd(position)
            if self[position] == 0x3A { position += 1 }
            position = skippingSpaces(position, limit: 2)
        }
        guard let (range, words) = name(at: position, most: 3) else { return nil }
        let next = self[range.upperBound]
        let isClosed = next == 0x29 || next == 0x5D || next == 0x2C
        return isClosed || words == 2 ? range : nil
    }

    /// What may stand between a child and the word that names it.
    private static let links: Set<String> = ["who", "is", "was", "we", "whose", "name", "first"]

    /// The first letters of the words before a name, and a bracket.
    private static let openings: [UInt8] = [0x28, 0x61, 0x63, 0x66, 0x69, 0x6B, 0x6E, 0x77]

    /// Reads a name after "called", "named", "known as" and the like.
    private func nameAfterWord(_ end: Int) -> Range<Int>? {
        var position = end
        if self[position] == 0x2C { position += 1 }
        position = skippingSpaces(position, limit: 2)
        // Most of what follows a child is no name, and the first letter says so.
        guard Self.openings.contains(self[position] | 0x20) else { return nil }
        // `a child (aged 7) called …`
        if self[position] == 0x28 {
            guard let close = (position..<position + 24).first(where: { self[$0] == 0x29 }) else {
                return nil
            }
            position = skippingSpaces(close + 1, limit: 2)
            if self[position] == 0x2C { position = skippingSpaces(position + 1, limit: 2) }
        }
        var opener = word(position)
        for _ in 0..<4 where Self.links.contains(opener) {
            position = skippingSpaces(wordEnd(position), limit: 2)
            opener = word(position)
        }
        switch opener {
        case "called", "named", "aka": break
        case "known":
            position = skippingSpaces(wordEnd(position), limit: 2)
            guard word(position) == "as" else { return nil }
        default: return nil
        }
        position = skippingSpaces(wordEnd(position), limit: 2)
        // ' " and their typographic forms
        if self[position] == 0x27 || self[position] == 0x22 { position += 1 }
        if self[position] == 0xE2, self[position + 1] == 0x80,
            self[position + 2] == 0x98 || self[position + 2] == 0x9C
        {
            position += 3
        }
        return name(at: position, most: 3)?.range
    }

    private func nameAfterDash(_ end: Int) -> Range<Int>? {
        var position = skippingSpaces(end, limit: 2)
        if word(position) == "is" || word(position) == "was" {
            position = wordEnd(position)
        } else {
            let dash = dashLength(position)
            guard dash > 0, position > end else { return nil }
            position += dash
        }
        guard let found = name(at: skippingSpaces(position, limit: 2), most: 3), found.words == 2
        else { return nil }
        return found.range
    }
}
