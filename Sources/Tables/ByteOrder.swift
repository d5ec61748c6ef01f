/// The order of texts by their bytes, which no locale and no edition of Unicode changes.
package enum ByteOrder {
    /// Whether a text comes before another.
    package static func precedes(_ one: String, _ other: String) -> Bool {
        let (bytes, others) = (one.utf8.span, other.utf8.span)
        for position in 0..<min(bytes.count, others.count)
        where bytes[position] != others[position] {
            return bytes[position] < others[position]
        }
        return bytes.count < others.count
    }
}
