/// Headings by their words, found without making a text of the words.
///
/// Most of what stands near the top of a sheet heads nothing, and that is soon told.
struct HeadingTable: Sendable {
    private struct Entry {
        let hash: UInt64
        let words: [UInt8]
        let field: Return.Field
    }

    /// The entries in the places that their hashes give, or in the first free ones after them.
    private var entries: [Entry?]

    /// Creates a table of words in lower case with single spaces between them.
    init(_ fields: [String: Return.Field]) {
        var size = 16
        while size < fields.count * 4 { size *= 2 }
        entries = Array(repeating: nil, count: size)
        for (text, field) in fields {
            let words = Array(text.utf8)
            let hash = Self.hash(words.span, words.indices)
            var place = Int(truncatingIfNeeded: hash) & (size - 1)
            while entries[place] != nil { place = (place + 1) & (size - 1) }
            entries[place] = Entry(hash: hash, words: words, field: field)
        }
    }

    /// The field of some words; `nil` if no heading has just these.
    func field(of bytes: Span<UInt8>, _ words: Range<Int>) -> Return.Field? {
        let hash = Self.hash(bytes, words)
        var place = Int(truncatingIfNeeded: hash) & (entries.count - 1)
        while let entry = entries[place] {
            if entry.hash == hash, isSame(entry.words, bytes, words) { return entry.field }
            place = (place + 1) & (entries.count - 1)
        }
        return nil
    }

    private func isSame(_ known: [UInt8], _ bytes: Span<UInt8>, _ words: Range<Int>) -> Bool {
        guard known.count == words.count else { return false }
        for offset in known.indices where known[offset] != bytes[words.lowerBound + offset] {
            return false
        }
        return true
    }

    private static func hash(_ bytes: Span<UInt8>, _ words: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for position in words {
            hash = (hash ^ UInt64(bytes[position])) &* 0x0000_0100_0000_01B3
        }
        // The places are given by the lowest bits, which the product alone stirs little.
        return hash ^ hash >> 32
    }
}
