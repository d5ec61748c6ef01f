import Section11Tables

/// Headings by their words, found without making a text of the words.
///
/// Most of what stands near the top of a sheet heads nothing, and that is soon told.
struct HeadingTable: Sendable {
    private var texts = NumberedTexts()

    /// The fields by the numbers of their headings' words.
    private var fields: [Return.Field?] = [nil]

    /// Creates a table of words in lower case with single spaces between them.
    init(_ fields: [String: Return.Field]) {
        for (words, field) in fields where !words.isEmpty {
            let bytes = words.utf8.span
            _ = texts.add(bytes, 0..<bytes.count)
            self.fields.append(field)
        }
    }

    /// The field of some words; `nil` if no heading has just these.
    func field(of bytes: Span<UInt8>, _ words: Range<Int>) -> Return.Field? {
        texts.number(of: bytes, words).flatMap { fields[$0] }
    }
}
