/// What the beginning of delimited text says of the whole.
struct CSVBeginning {
    /// Where the first record begins.
    let start: Int
    /// What separates columns.
    let delimiter: CSVOptions.Delimiter
    /// What was inferred.
    let notes: [ReadingNote]

    /// Looks at a text, or at so much of one as the inference of a delimiter looks at.
    ///
    /// - Parameters:
    ///   - bytes: The text as UTF-8 without a byte order mark.
    ///   - delimiter: What separates columns; `nil` if the text must say.
    init(of bytes: Span<UInt8>, delimiter: CSVOptions.Delimiter?) {
        let declaration = Self.declaration(in: bytes)
        start = declaration?.next ?? 0
        if let known = delimiter ?? declaration?.delimiter {
            self.delimiter = known
            notes = []
            return
        }
        let detected = DelimiterDetection.detect(bytes)
        self.delimiter = detected
        notes =
            detected == .comma
            ? []
            : [
                .guess(
                    "columns read as separated by \(Self.words(for: detected)); "
                        + "--delimiter says otherwise")
            ]
    }

    /// Reads a first line such as `sep=;`, by which Excel is told the delimiter.
    private static func declaration(
        in bytes: Span<UInt8>
    ) -> (delimiter: CSVOptions.Delimiter, next: Int)? {
        var position = bytes.byte(at: 0) == UInt8(ascii: "\"") ? 1 : 0
        guard bytes.holdsIgnoringCase("sep=", at: position),
            let delimiter = CSVOptions.Delimiter(byte: bytes.byte(at: position + 4))
        else { return nil }
        let isQuoted = position == 1
        position += 5
        if isQuoted {
            guard bytes.byte(at: position) == UInt8(ascii: "\"") else { return nil }
            position += 1
        }
        if position == bytes.count { return (delimiter, position) }
        let end = position
        if bytes[position] == 0x0D { position += 1 }
        if bytes.byte(at: position) == 0x0A { position += 1 }
        return position > end ? (delimiter, position) : nil
    }

    private static func words(for delimiter: CSVOptions.Delimiter) -> String {
        switch delimiter {
        case .comma: "commas"
        case .semicolon: "semicolons"
        case .tab: "tabs"
        case .pipe: "vertical bars"
        }
    }
}
