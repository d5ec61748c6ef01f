/// Plain phrases by which a text says that something is not there.
///
///     PlainNegation.isFound(in: "The policy is not yet in place.")   // true
///     PlainNegation.isFound(in: "There is no waiting list.")         // false
enum PlainNegation {
    /// Whether a text holds one of the phrases.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - start: Where the first of the words stands with which phrases begin, or a place before it.
    /// - Returns: Whether it does.
    static func isFound(in text: String, from start: Int = 0) -> Bool {
        let bytes = text.utf8.span
        var position = start
        // Most bytes of a text are passed over sixteen at a time.
        while position + 18 <= bytes.count {
            let found = openings(in: bytes.bytes, at: position)
            if found.x | found.y != 0 {
                for (block, tops) in [(0, found.x), (8, found.y)] {
                    var tops = tops
                    while tops != 0 {
                        let start = position + block + tops.trailingZeroBitCount >> 3
                        if begins(bytes, at: start) { return true }
                        tops &= tops &- 1
                    }
                }
            }
            position += 16
        }
        while position < bytes.count {
            if begins(bytes, at: position) { return true }
            position += 1
        }
        return false
    }

    /// The top bit of each of sixteen bytes that may begin a phrase: "no", "ye" or "sti" is there.
    private static func openings(in bytes: RawSpan, at position: Int) -> ByteLanes {
        // These loads check their bounds; what they trust is the type, and any bytes make a number.
        let first = lowered(bytes.unsafeLoadUnaligned(fromByteOffset: position, as: ByteLanes.self))
        let second = lowered(
            bytes.unsafeLoadUnaligned(fromByteOffset: position + 1, as: ByteLanes.self))
        let third = lowered(
            bytes.unsafeLoadUnaligned(fromByteOffset: position + 2, as: ByteLanes.self))
        let no = (first ^ letter("n")) | (second ^ letter("o"))
        let yet = (first ^ letter("y")) | (second ^ letter("e"))
        let still = (first ^ letter("s")) | (second ^ letter("t")) | (third ^ letter("i"))
        return (no.zeroBytes | yet.zeroBytes | still.zeroBytes) & lanes(0x80)
    }

    @inline(__always)
    private static func lowered(_ bytes: ByteLanes) -> ByteLanes { bytes | lanes(0x20) }

    @inline(__always)
    private static func letter(_ letter: Unicode.Scalar) -> ByteLanes {
        lanes(UInt8(ascii: letter))
    }

    /// Whether a phrase begins at a byte.
    private static func begins(_ bytes: Span<UInt8>, at position: Int) -> Bool {
        if position > 0 {
            let before = bytes[position - 1] | 0x20
            if before >= UInt8(ascii: "a"), before <= UInt8(ascii: "z") { return false }
        }
        return opens(bytes, at: position) && holds(bytes, at: position)
    }

    /// Whether one of the words stands here with which every phrase begins: no, not, yet or still.
    private static func opens(_ bytes: Span<UInt8>, at position: Int) -> Bool {
        switch bytes[position] | 0x20 {
        case UInt8(ascii: "n"):
            isWord("no", in: bytes, at: position) || isWord("not", in: bytes, at: position)
        case UInt8(ascii: "y"): isWord("yet", in: bytes, at: position)
        case UInt8(ascii: "s"): isWord("still", in: bytes, at: position)
        default: false
        }
    }

    private static func isWord(
        _ word: StaticString, in bytes: Span<UInt8>, at position: Int
    ) -> Bool {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        if end < bytes.count {
            let next = bytes[end] | 0x20
            if next >= UInt8(ascii: "a"), next <= UInt8(ascii: "z") { return false }
        }
        return word.withUTF8Buffer { letters in
            for offset in letters.indices where bytes[position + offset] | 0x20 != letters[offset] {
                return false
            }
            return true
        }
    }

    private static func holds(_ bytes: Span<UInt8>, at position: Int) -> Bool {
        var sentence: [UInt8] = []
        for next in position..<min(bytes.count, position + 120) {
            if ends.contains(bytes[next]) { break }
            sentence.append(bytes[next])
        }
        let words = spacedWords(normalisedWords(String(decoding: sentence, as: UTF8.self)))
            .prefix(9).map(String.init)
        return isNegation(words) && !isSpokenOf(bytes, before: position)
    }

    /// What ends a sentence, or a part of it that stands by itself.
    private static let ends: Set<UInt8> = Set(".;:!?\n".utf8)

    private static func isNegation(_ words: [String]) -> Bool {
        guard words.count > 1 else { return false }
        switch (words[0], words[1]) {
        case ("not", "in"): return words.dropFirst(2).first == "place"
        case ("not", "yet"):
            return words.dropFirst(2).first.map { states.contains($0) || $0 == "in" } ?? false
        case ("not", "have"): return isArrangement(words.dropFirst(2))
        case ("no", _): return isArrangement(words.dropFirst(1))
        case ("yet", "to"): return words.dropFirst(2).first == "be"
        case ("still", "to"):
            guard words.count > 3, words[2] == "be" else { return false }
            return states.contains(words[3])
        default: return false
        }
    }

    /// Whether words begin with an arrangement of which nothing else is said.
    ///
    /// "No policy was found out of date" says that all is well.
    private static func isArrangement(_ words: ArraySlice<String>) -> Bool {
        let rest = words.drop { qualities.contains($0) }
        guard let noun = rest.first, arrangements.contains(noun) else { return false }
        let after = Array(rest.dropFirst().prefix(2))
        guard let next = after.first else { return true }
        if ["is", "are", "was", "were", "has", "have"].contains(next) {
            return after.count > 1 && after[1] == "in"
        }
        return !["out", "older", "overdue", "missing", "lapsed", "past", "without"].contains(next)
    }

    private static let states: Set<String> = [
        "agreed", "approved", "available", "begun", "complete", "completed", "developed",
        "embedded", "established", "finalised", "implemented", "in", "put", "ready", "started",
        "written",
    ]

    private static let qualities: Set<String> = [
        "a", "agreed", "an", "any", "child", "children", "clear", "current", "formal", "protection",
        "recruitment", "s", "safeguarding", "safer", "single", "specific", "such", "supervision",
        "training", "whistleblowing", "written",
    ]

    private static let arrangements: Set<String> = [
        "agreement", "guidance", "plan", "policies", "policy", "procedure", "procedures",
        "process", "processes", "statement", "strategy",
    ]

    /// Whether the phrase is quoted, denied or of the past.
    private static func isSpokenOf(_ bytes: Span<UInt8>, before position: Int) -> Bool {
        var before: [UInt8] = []
        for earlier in max(0, position - 400)..<position { before.append(bytes[earlier]) }
        let text = String(decoding: before, as: UTF8.self)
        let isQuoted =
            text.count { $0 == "\"" } % 2 == 1
            || text.count { $0 == "\u{201C}" } > text.count { $0 == "\u{201D}" }
        if isQuoted || text.hasSuffix("'") || text.hasSuffix("\u{2018}") { return true }
        let words = spacedWords(normalisedWords(text))
        if let last = words.last, ["was", "were", "had", "did", "been"].contains(last) {
            return true
        }
        return zip(words.suffix(8), words.suffix(8).dropFirst()).contains {
            $0 == "no" && $1 == "longer"
        }
    }
}
