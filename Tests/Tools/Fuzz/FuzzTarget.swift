// Compiled together with the sources of Tables by `fuzz.sh`, which says what for.

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A reader that libFuzzer feeds.
enum FuzzedReader: String, CaseIterable {
    case zip, worksheet, strings, styles, csv, workbook

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
        context.strings = ["a", "b"]
        context.numberFormats = [.plain, .percentage, .date]
        var reader = WorksheetReader(part: "sheet", context: context)
        try reader.read(bytes.span)
        walk(Workbook(format: .xlsx, tables: [Table(name: "sheet", cells: reader.cells)]))
    }

    private func readStrings(_ bytes: [UInt8], _ limits: ReadingLimits) throws(TableError) {
        _ = try SharedStrings.read(bytes.span, part: "strings", limits: limits)
    }

    private func readStyles(_ bytes: [UInt8], _ limits: ReadingLimits) throws(TableError) {
        _ = try Styles(bytes.span, part: "styles", limits: limits)
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
