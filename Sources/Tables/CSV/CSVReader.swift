/// The reader of CSV files and of their relatives with semicolons, tabs or bars.
public enum CSVReader {
    /// Reads delimited text as one table without a name.
    ///
    /// Every value is text, as the file says it; an empty field makes no cell. Every record is one
    /// row, as a spreadsheet shows it, whatever line breaks its cells hold; line breaks in cells are
    /// line feeds. What is inferred (an encoding other than UTF-8, a delimiter other than the comma,
    /// a quote that nothing closes) is said in the notes.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - options: How the file is written, where that is known.
    ///   - limits: What the file may ask for.
    /// - Returns: A workbook with one table.
    /// - Throws: ``TableError/empty`` or ``TableError/tooLarge(what:limit:)``.
    public static func read(
        _ bytes: [UInt8], options: CSVOptions = .init(), limits: ReadingLimits = .standard
    ) throws(TableError) -> Workbook {
        if bytes.isEmpty { throw .empty }
        if bytes.count > limits.fileBytes {
            throw .tooLarge(what: "the number of bytes", limit: limits.fileBytes)
        }
        var notes: [ReadingNote] = []
        let encoding = options.encoding ?? detectEncoding(bytes.span, &notes)
        var text = encoding.utf8(from: bytes)
        let zeros = ZeroBytes(in: text.span).count
        if zeros > 0 {
            text.removeAll { $0 == 0 }
            notes.append(
                ReadingNote(
                    kind: .ignored,
                    message: "\(counted(zeros, "NUL byte")) left out"))
        }
        let span = text.span
        var start = 0
        var delimiter = options.delimiter
        if let (declared, next) = declaration(in: span) {
            delimiter = delimiter ?? declared
            start = next
        }
        if delimiter == nil {
            let detected = DelimiterDetection.detect(span)
            if detected != .comma {
                notes.append(
                    guess(
                        "columns read as separated by \(words(for: detected)); "
                            + "--delimiter says otherwise"))
            }
            delimiter = detected
        }
        var parser = CSVParser(delimiter: delimiter ?? .comma, limits: limits)
        try parser.parse(span, from: start)
        notes += quoteNotes(parser)
        return Workbook(format: .csv, tables: [Table(name: "", cells: parser.cells)], notes: notes)
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
                    guess(
                        "text read as UTF-8, but for \(counted(count.broken, "byte")); "
                            + "--encoding says otherwise"))
                return .utf8
            }
            found = .windows1252
        }
        notes.append(guess("text read as \(words(for: found)); --encoding says otherwise"))
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

    private static func quoteNotes(_ parser: CSVParser) -> [ReadingNote] {
        var notes: [ReadingNote] = []
        if parser.openQuotes.count > 0 {
            notes.append(
                guess(
                    "\(rows(parser.openQuotes)) opens a quote that is not closed; "
                        + "read as a plain character"))
        }
        if parser.trailingTexts.count > 0 {
            notes.append(
                guess(
                    "\(rows(parser.trailingTexts)) has text behind a closing quote; "
                        + "read as part of the cell"))
        }
        return notes
    }

    private static func rows(_ rows: CSVParser.RowCount) -> String {
        let more = rows.count - 1
        return more == 0
            ? "row \(rows.first)"
            : "row \(rows.first), like \(more) more cell\(more == 1 ? "" : "s"),"
    }

    private static func guess(_ message: String) -> ReadingNote {
        ReadingNote(kind: .guess, message: message)
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
