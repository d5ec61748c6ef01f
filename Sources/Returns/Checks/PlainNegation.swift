/// Plain phrases by which a text says that something is not there.
///
///     PlainNegation.isFound(in: "The policy is not yet in place.")   // true
///     PlainNegation.isFound(in: "There is no waiting list.")         // false
enum PlainNegation {
    /// Whether a text holds one of the phrases.
    static func isFound(in text: String) -> Bool {
        let found = text.utf8.withContiguousStorageIfAvailable { bytes in
            var isWordStart = true
            for position in bytes.indices {
                let letter = bytes[position] | 0x20
                // Every phrase begins with no, not, yet or still.
                if isWordStart,
                    letter == UInt8(ascii: "n") || letter == UInt8(ascii: "y")
                        || letter == UInt8(ascii: "s"), holds(bytes, at: position)
                {
                    return true
                }
                isWordStart = letter < UInt8(ascii: "a") || letter > UInt8(ascii: "z")
            }
            return false
        }
        return found ?? false
    }

    private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        let (second, third) = (
            position + 1 < bytes.count ? bytes[position + 1] | 0x20 : 0,
            position + 2 < bytes.count ? bytes[position + 2] | 0x20 : 0
        )
        switch bytes[position] | 0x20 {
        case UInt8(ascii: "n"): guard second == UInt8(ascii: "o") else { return false }
        case UInt8(ascii: "y"):
            guard second == UInt8(ascii: "e"), third == UInt8(ascii: "t") else { return false }
        default:
            guard second == UInt8(ascii: "t"), third == UInt8(ascii: "i") else { return false }
        }
        let end = min(bytes.count, position + 120)
        let sentence = bytes[position..<end].prefix { !ends.contains($0) }
        let words = normalisedWords(String(decoding: sentence, as: UTF8.self))
            .split(separator: " ").prefix(9).map(String.init)
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
    private static func isSpokenOf(
        _ bytes: UnsafeBufferPointer<UInt8>, before position: Int
    ) -> Bool {
        let text = String(decoding: bytes[max(0, position - 400)..<position], as: UTF8.self)
        let isQuoted =
            text.count { $0 == "\"" } % 2 == 1
            || text.count { $0 == "\u{201C}" } > text.count { $0 == "\u{201D}" }
        if isQuoted || text.hasSuffix("'") || text.hasSuffix("\u{2018}") { return true }
        let words = normalisedWords(text).split(separator: " ")
        if let last = words.last, ["was", "were", "had", "did", "been"].contains(last) {
            return true
        }
        return zip(words.suffix(8), words.suffix(8).dropFirst()).contains {
            $0 == "no" && $1 == "longer"
        }
    }
}
