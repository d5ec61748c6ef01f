/// Delimited text as UTF-8, with what separates its columns.
struct DelimitedText {
    /// The text.
    let bytes: [UInt8]
    /// Where the first record begins.
    let start: Int
    /// What separates columns.
    let delimiter: CSVOptions.Delimiter
    /// What was inferred, and what was left out.
    let notes: [ReadingNote]

    /// Decides how a file is written, and makes UTF-8 of it.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - options: How the file is written, where that is known.
    ///   - limits: What the file may ask for.
    /// - Throws: ``TableError/empty`` or ``TableError/tooLarge(what:limit:)``.
    init(
        _ bytes: [UInt8], options: CSVOptions, limits: ReadingLimits
    ) throws(TableError) {
        if bytes.isEmpty { throw .empty }
        if bytes.count > limits.fileBytes {
            throw .tooLarge(what: "the number of bytes", limit: limits.fileBytes)
        }
        var notes: [ReadingNote] = []
        let encoding = options.encoding ?? Self.detectEncoding(bytes.span, &notes)
        var text = encoding.utf8(from: bytes)
        let zeros = ZeroBytes(in: text.span).count
        if zeros > 0 {
            text.removeAll { $0 == 0 }
            notes.append(
                ReadingNote(
                    kind: .ignored,
                    message: "\(Self.counted(zeros, "NUL byte")) left out"))
        }
        let span = text.span
        var start = 0
        var delimiter = options.delimiter
        if let (declared, next) = Self.declaration(in: span) {
            delimiter = delimiter ?? declared
            start = next
        }
        if delimiter == nil {
            let detected = DelimiterDetection.detect(span)
            if detected != .comma {
                notes.append(
                    .guess(
                        "columns read as separated by \(Self.words(for: detected)); "
                            + "--delimiter says otherwise"))
            }
            delimiter = detected
        }
        self.start = start
        self.delimiter = delimiter ?? .comma
        self.notes = notes
        self.bytes = text
    }

    private static func detectEncoding(
        _ bytes: Span<UInt8>, _ notes: inout [ReadingNote]
    ) -> TextEncoding {
        let found: TextEncoding
        if let encoding = TextEncoding.utf16(of: bytes) {
            found = encoding
        } else if UTF8Validation.isValid(bytes) {
            return .utf8
        } else {
            // A few damaged characters make no file of another encoding, which has hardly a whole one.
            let count = UTF8Validation.count(bytes)
            if count.whole > 4 * count.broken || bytes.holds("\u{FEFF}", at: 0) {
                notes.append(
                    .guess(
                        "text read as UTF-8, but for \(counted(count.broken, "byte")); "
                            + "--encoding says otherwise"))
                return .utf8
            }
            found = .windows1252
        }
        notes.append(.guess("text read as \(words(for: found)); --encoding says otherwise"))
        return found
    }

    private static func counted(_ count: Int, _ thing: String) -> String {
        "\(count) \(thing)\(count == 1 ? "" : "s")"
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

    private static func words(for encoding: TextEncoding) -> String {
        switch encoding {
        case .utf8: "UTF-8"
        case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
        case .windows1252: "Windows-1252"
        }
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

extension ReadingNote {
    /// What was inferred of a file.
    static func guess(_ message: String) -> ReadingNote {
        ReadingNote(kind: .guess, message: message)
    }
}
