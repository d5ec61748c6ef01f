/// The reader of every file that holds grids of cells.
public enum WorkbookReader {
    /// Reads a workbook, the tables of a document or of a web page, or a CSV file.
    ///
    /// They are told apart by content and never by name.
    ///
    ///     let bytes = try FileBytes.read(path: "police.xlsx")
    ///     let workbook = try WorkbookReader.read(bytes)
    ///     workbook.tables.map(\.name)  // ["Return", "Standards", "Actions", "Indicators"]
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - csv: How a CSV file is written, where that is known; means nothing for other files.
    ///   - limits: What the file may ask for.
    /// - Returns: The sheets with their cells, and what the reader inferred or left out.
    /// - Throws: A ``TableError`` that says why the file cannot be read at all.
    public static func read(
        _ bytes: [UInt8], csv: CSVOptions = .init(), limits: ReadingLimits = .standard
    ) throws(TableError) -> Workbook {
        if bytes.count > limits.fileBytes {
            throw .tooLarge(what: "the number of bytes", limit: limits.fileBytes)
        }
        if FileFormat.isArchive(bytes.span) {
            // Opened here, and not only looked at, so that a damaged archive is called one.
            var archive = try ZIPArchive(bytes, limits: limits)
            let format = FileFormat.format(of: &archive)
            switch format {
            case .xlsx:
                var reader = XLSXReader(archive, limits: limits)
                return try reader.read()
            case .docx:
                var reader = DOCXReader(archive, limits: limits)
                return try reader.read()
            case .ods: return try ODSReader(limits: limits).read(archive)
            default: throw .unsupported(format)
            }
        }
        switch FileFormat.detect(bytes) {
        case .empty: throw .empty
        case .csv: return try CSVReader.read(bytes, options: csv, limits: limits)
        case .html: return try HTMLTableReader.read(bytes, limits: limits)
        case .ods: return try ODSReader(limits: limits).read(flat: bytes)
        // Who names the encoding knows that the file is text.
        case .unknown where csv.encoding != nil:
            return try CSVReader.read(bytes, options: csv, limits: limits)
        case .compoundFile: throw CompoundFile.refusal(of: bytes.span)
        case let format: throw .unsupported(format)
        }
    }
}
