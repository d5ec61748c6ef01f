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
        let beginning = CSVBeginning(of: text.span, delimiter: options.delimiter)
        notes += beginning.notes
        start = beginning.start
        delimiter = beginning.delimiter
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

    private static func words(for encoding: TextEncoding) -> String {
        switch encoding {
        case .utf8: "UTF-8"
        case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
        case .windows1252: "Windows-1252"
        }
    }
}

extension ReadingNote {
    /// What was inferred of a file.
    static func guess(_ message: String) -> ReadingNote {
        ReadingNote(kind: .guess, message: message)
    }
}
