/// The words by which people head their columns, and label their answers, for each field.
///
/// What the template writes and what the readers accept are the same list: the first heading of a
/// field is the template's.
enum Headings {
    /// The headings of a field; the first is the template's.
    static func of(_ field: Return.Field) -> [String] { all[field] ?? [] }

    /// The field that a heading stands for; `nil` where its words are in no list.
    ///
    /// Ignores case, white space, line breaks, punctuation, what stands in brackets, and numbers at
    /// either end: `1. Self-assessment\nscore [0-3]:` heads ratings.
    static func field(for heading: String) -> Return.Field? {
        if let exact = lookup[heading] { return exact }
        if heading.utf8.count > 80 { return nil }
        let words = normalised(heading)
        if words.isEmpty { return nil }
        return lookup[words] ?? withoutNumbers(words).flatMap { lookup[$0] }
    }

    /// Letters and digits in lower case, single spaces between words, without `(role)` and the like.
    static func normalised(_ heading: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(heading.utf8.count)
        var depth = 0
        var needsSpace = false
        for byte in heading.utf8 {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["):
                depth += 1
                needsSpace = true
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
            case _ where depth > 0: continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
                if needsSpace, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
                needsSpace = false
                let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                bytes.append(isUpper ? byte | 0x20 : byte)
            default: needsSpace = true
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Normalised words without the numbers at their ends; `nil` where there are none.
    private static func withoutNumbers(_ words: String) -> String? {
        func isDigit(_ byte: UInt8?) -> Bool {
            byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
        }
        let second = words.utf8.dropFirst().first
        let isPossible =
            isDigit(words.utf8.first) || isDigit(words.utf8.last) || isDigit(second)
            || second == UInt8(ascii: " ")
        guard isPossible else { return nil }
        var parts = words.split(separator: " ")[...]
        let first = parts.first ?? ""
        let isNumbered =
            first.utf8.allSatisfy { isDigit($0) } || first.utf8.count == 1
            || (first.hasPrefix("q") && first.dropFirst().utf8.allSatisfy { isDigit($0) })
        if isNumbered { parts = parts.dropFirst() }
        while let last = parts.last, parts.count > 1,
            last.utf8.allSatisfy({ isDigit($0) }) || last == "to"
        {
            parts = parts.dropLast()
        }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private static let lookup: [String: Return.Field] = {
        var lookup: [String: Return.Field] = [:]
        for (field, headings) in all {
            for heading in headings {
                lookup[heading] = field
                let words = normalised(heading)
                if !words.isEmpty { lookup[words] = field }
            }
        }
        return lookup
    }()

    /// A heading as it may be quoted: on one line, and not longer than a message bears.
    static func quoted(_ heading: String) -> String {
        let line = heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "'" + (line.count > 60 ? line.prefix(57) + "…" : line) + "'"
    }
}
