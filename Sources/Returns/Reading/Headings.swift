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
        if heading.utf8.count > longest { return nil }
        let words = normalisedBytes(heading)
        if words.isEmpty { return signs[heading] }
        let span = words.span
        if let field = table.field(of: span, words.indices) { return field }
        return withoutNumbers(span).flatMap { table.field(of: span, $0) }
    }

    /// How many bytes a heading may have.
    private static let longest = 80

    /// Letters and digits in lower case, single spaces between, without `(role)` and the like.
    static func normalised(_ heading: String) -> String {
        String(decoding: normalisedBytes(heading), as: UTF8.self)
    }

    private static func normalisedBytes(_ heading: String) -> [UInt8] {
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
        return bytes
    }

    /// Where normalised words stand without the numbers at their ends; `nil` where there are none.
    private static func withoutNumbers(_ bytes: Span<UInt8>) -> Range<Int>? {
        func isNumber(_ range: Range<Int>) -> Bool {
            for position in range where bytes[position] &- UInt8(ascii: "0") > 9 { return false }
            return true
        }
        func isDigit(_ position: Int) -> Bool {
            position < bytes.count && bytes[position] &- UInt8(ascii: "0") <= 9
        }
        let isPossible =
            isDigit(0) || isDigit(1) || isDigit(bytes.count - 1)
            || bytes.count > 1 && bytes[1] == UInt8(ascii: " ")
        guard isPossible else { return nil }
        var first = 0
        while first < bytes.count, bytes[first] != UInt8(ascii: " ") { first += 1 }
        let isNumbered =
            first == 1 || isNumber(0..<first)
            || bytes[0] == UInt8(ascii: "q") && isNumber(1..<first)
        var rest = isNumbered ? min(first + 1, bytes.count)..<bytes.count : 0..<bytes.count
        while true {
            var last = rest.upperBound
            while last > rest.lowerBound, bytes[last - 1] != UInt8(ascii: " ") { last -= 1 }
            // Of one word nothing is taken away.
            if last == rest.lowerBound { break }
            let isTo =
                rest.upperBound - last == 2 && bytes[last] == UInt8(ascii: "t")
                && bytes[last + 1] == UInt8(ascii: "o")
            guard isTo || isNumber(last..<rest.upperBound) else { break }
            rest = rest.lowerBound..<last - 1
        }
        return rest.isEmpty || rest.count == bytes.count ? nil : rest
    }

    private static let table = HeadingTable(lookup)

    /// The headings that hold neither a letter nor a digit, such as `#`.
    private static let signs = lookup.filter { normalisedBytes($0.key).isEmpty }

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
