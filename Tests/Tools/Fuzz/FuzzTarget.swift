// Compiled together with the sources of Tables by `fuzz.sh`, which says what for.

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A reader that libFuzzer feeds.
enum FuzzedReader: String, CaseIterable {
    case zip, worksheet, strings, styles, document, spreadsheet, csv, workbook

    /// Reads the bytes; to refuse them is as good as to read them.
    func read(_ bytes: [UInt8]) {
        var limits = ReadingLimits.standard
        // Small enough that what is only large is refused before the fuzzer runs out of memory.
        limits.cells = 50_000
        limits.partBytes = 8 << 20
        limits.totalBytes = 16 << 20
        do throws(TableError) {
            try read(bytes, limits)
        } catch {
            _ = error.message.utf8.count + error.fix.utf8.count
        }
    }

    private func read(_ bytes: [UInt8], _ limits: ReadingLimits) throws(TableError) {
        switch self {
        case .zip: try readArchive(bytes, limits)
        case .worksheet: try readWorksheet(XMLEncoding.utf8(bytes, part: "sheet"), limits)
        case .strings: try readStrings(XMLEncoding.utf8(bytes, part: "strings"), limits)
        case .styles: try readStyles(XMLEncoding.utf8(bytes, part: "styles"), limits)
        case .document: try readArchive(of: [("word/document.xml", bytes)], limits)
        case .spreadsheet:
            let kind = Array("application/vnd.oasis.opendocument.spreadsheet".utf8)
            try readArchive(of: [("mimetype", kind), ("content.xml", bytes)], limits)
        case .csv: walk(try CSVReader.read(bytes, limits: limits))
        case .workbook: walk(try WorkbookReader.read(bytes, limits: limits))
        }
    }

    private func readArchive(_ bytes: [UInt8], _ limits: ReadingLimits) throws(TableError) {
        var archive = try ZIPArchive(bytes, limits: limits)
        for path in Array(archive.paths) { _ = try archive.contents(of: path) }
    }

    private func readWorksheet(_ bytes: [UInt8], _ limits: ReadingLimits) throws(TableError) {
        var context = WorksheetContext(limits: limits, cellsLeft: limits.cells)
        context.texts = SharedTexts(["a", "b"])
        context.numberFormats = [.plain, .percentage, .date]
        var reader = WorksheetReader(part: "sheet", context: context)
        try reader.read(bytes.span)
        let table = Table(name: "sheet", cells: reader.cells.held.made())
        walk(Workbook(format: .xlsx, tables: [table]))
    }

    private func readStrings(_ bytes: [UInt8], _ limits: ReadingLimits) throws(TableError) {
        _ = try SharedStrings.read(bytes, part: "strings", limits: limits)
    }

    private func readStyles(_ bytes: [UInt8], _ limits: ReadingLimits) throws(TableError) {
        _ = try Styles(bytes.span, part: "styles", limits: limits)
    }

    /// Reads an archive of some parts.
    private func readArchive(
        of parts: [(name: String, content: [UInt8])], _ limits: ReadingLimits
    ) throws(TableError) {
        walk(try WorkbookReader.read(Self.archive(parts), limits: limits))
    }

    /// An archive in which everything is stored as it is.
    private static func archive(_ entries: [(name: String, content: [UInt8])]) -> [UInt8] {
        func little(_ number: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in entries {
            let path = Array(name.utf8)
            let sizes =
                little(Int(Inflater.checksum(content.span)), 4) + little(content.count, 4)
                + little(content.count, 4) + little(path.count, 2) + little(0, 2)
            let head = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + sizes
            directory += Array("PK\u{1}\u{2}".utf8) + little(20, 2) + head + little(0, 10)
            directory += little(archive.count, 4) + path
            archive += Array("PK\u{3}\u{4}".utf8) + head + path + content
        }
        let start = archive.count
        archive += directory + Array("PK\u{5}\u{6}".utf8) + little(0, 4)
        archive += little(entries.count, 2) + little(entries.count, 2)
        archive += little(directory.count, 4) + little(start, 4) + little(0, 2)
        return archive
    }

    private func walk(_ workbook: Workbook) {
        var count = 0
        for table in workbook.tables {
            for row in table.rows { for cell in row.cells { count &+= cell.text.utf8.count } }
        }
        if count < 0 { fatalError("a count is never negative") }
    }
}

private let reader: FuzzedReader = {
    let name = getenv("FUZZ_READER").map { String(cString: $0) } ?? ""
    guard let reader = FuzzedReader(rawValue: name) else {
        fatalError("FUZZ_READER names no reader")
    }
    return reader
}()

/// The entry that libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    reader.read(Array(UnsafeBufferPointer(start: start, count: size)))
    return 0
}
