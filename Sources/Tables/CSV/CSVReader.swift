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
        let text = try DelimitedText(bytes, options: options, limits: limits)
        var parser = CSVParser(
            delimiter: text.delimiter, limits: limits, sink: CSVCells(limit: limits.cells))
        try parser.parse(text.bytes.span, from: text.start)
        return Workbook(
            format: .csv, tables: [Table(name: "", cells: parser.sink.cells)],
            notes: text.notes + quoteNotes(parser.openQuotes, parser.trailingTexts))
    }

    /// Counts the records of delimited text by what stands in some of its columns.
    ///
    /// The first record holds the headings; one without any text is none. Keeps no cells.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - headings: The headings of the columns.
    ///   - options: How the file is written, where that is known.
    ///   - limits: What the file may ask for; the number of its cells is not limited.
    /// - Returns: The counts by the texts in the headings' order; none if a heading is missing.
    /// - Throws: ``TableError/empty`` or ``TableError/tooLarge(what:limit:)``.
    public static func counts(
        of bytes: [UInt8], by headings: [String], options: CSVOptions = .init(),
        limits: ReadingLimits = .standard
    ) throws(TableError) -> [[String]: Int] {
        let text = try DelimitedText(bytes, options: options, limits: limits)
        var parser = CSVParser(
            delimiter: text.delimiter, limits: limits, sink: CSVRecordCounts(by: headings))
        try parser.parse(text.bytes.span, from: text.start)
        var counts = parser.sink
        return counts.finished()
    }

    /// Counts the records of a file of delimited text by what stands in some of its columns.
    ///
    /// Does what counting the file's bytes does, and takes no more room than a part of them where
    /// the file is plain UTF-8.
    ///
    /// - Parameters:
    ///   - path: Where the file lies.
    ///   - headings: The headings of the columns.
    ///   - options: How the file is written, where that is known.
    ///   - limits: What the file may ask for; the number of its cells is not limited.
    /// - Returns: The counts by the texts in the headings' order; none if a heading is missing.
    /// - Throws: ``TableError/cannotOpen(reason:)``, ``TableError/empty`` or
    ///   ``TableError/tooLarge(what:limit:)``.
    public static func counts(
        ofFile path: String, by headings: [String], options: CSVOptions = .init(),
        limits: ReadingLimits = .standard
    ) throws(TableError) -> [[String]: Int] {
        let sink = try CSVPieces.parse(
            path: path, options: options, limits: limits, into: CSVRecordCounts(by: headings))
        if var counts = sink { return counts.finished() }
        return try counts(
            of: FileBytes.read(path: path, limits: limits), by: headings, options: options,
            limits: limits)
    }

    private static func quoteNotes(
        _ openQuotes: CSVRowCount, _ trailingTexts: CSVRowCount
    ) -> [ReadingNote] {
        var notes: [ReadingNote] = []
        if openQuotes.count > 0 {
            notes.append(
                .guess(
                    "\(rows(openQuotes)) opens a quote that is not closed; "
                        + "read as a plain character"))
        }
        if trailingTexts.count > 0 {
            notes.append(
                .guess(
                    "\(rows(trailingTexts)) has text behind a closing quote; "
                        + "read as part of the cell"))
        }
        return notes
    }

    private static func rows(_ rows: CSVRowCount) -> String {
        let more = rows.count - 1
        return more == 0
            ? "row \(rows.first)"
            : "row \(rows.first), like \(more) more cell\(more == 1 ? "" : "s"),"
    }
}
