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
        let bytes = heading.utf8.span
        if bytes.count > longest { return nil }
        // Forms that were made from the template have its very words.
        if let field = asListed.field(of: bytes, bytes.indices) { return field }
        // Most texts that are asked for head nothing, and no array is made for them.
        var words = InlineArray<80, UInt8>(repeating: 0)
        var count = 0
        normalise(bytes) { byte in
            words[count] = byte
            count += 1
            return true
        }
        if count == 0 { return signs[heading] }
        if let field = table.field(of: words.span, 0..<count) { return field }
        return withoutNumbers(words.span.extracting(0..<count)).flatMap {
            table.field(of: words.span, $0)
        }
    }

    /// How many bytes a heading may have.
    private static let longest = 80

    /// Letters and digits in lower case, single spaces between, without `(role)` and the like.
    static func normalised(_ heading: String) -> String {
        String(decoding: normalisedBytes(heading), as: UTF8.self)
    }

    /// Whether the normalised words of a heading are some words, which are normalised already.
    static func isSame(_ heading: String, _ text: String) -> Bool {
        let words = text.utf8.span
        for position in words.indices where words[position] >= 0x80 {
            // Characters beyond ASCII may be the same without having the same bytes.
            return normalised(heading) == text
        }
        var count = 0
        normalise(heading.utf8.span) { byte in
            guard count < words.count, words[count] == byte else {
                count = -1
                return false
            }
            count += 1
            return true
        }
        return count == words.count
    }

    private static func normalisedBytes(_ heading: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(heading.utf8.count)
        normalise(heading.utf8.span) { byte in
            bytes.append(byte)
            return true
        }
        return bytes
    }

    /// Gives the bytes of normalised words, of which there are no more than of the heading, for as
    /// long as they are asked for.
    @inline(__always)
    private static func normalise(_ heading: Span<UInt8>, _ take: (UInt8) -> Bool) {
        var depth = 0
        var needsSpace = false
        var isFirst = true
        let bytes = HeadingBytes.folded
        let folded = bytes.span
        for position in heading.indices {
            let byte = folded[Int(heading[position])]
            if byte > HeadingBytes.closing {
                if depth > 0 { continue }
                if needsSpace, !isFirst, !take(UInt8(ascii: " ")) { return }
                needsSpace = false
                isFirst = false
                if !take(byte) { return }
            } else if byte == HeadingBytes.opening {
                depth += 1
                needsSpace = true
            } else if byte == HeadingBytes.closing {
                depth = max(0, depth - 1)
            } else if depth == 0 {
                needsSpace = true
            }
        }
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

    /// The headings just as the lists write them; none stands in two.
    private static let asListed = HeadingTable(
        Dictionary(
            all.flatMap { field, headings in headings.map { ($0, field) } },
            uniquingKeysWith: { first, _ in first }))

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
