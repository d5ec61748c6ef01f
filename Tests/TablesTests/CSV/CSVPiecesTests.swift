import FoundationEssentials
import TestSupport
import Testing

@testable import Section11Tables

struct CSVPiecesTests {
    /// Lets a test have a file of some bytes for as long as it looks at it.
    private func withFile<Result>(
        of bytes: [UInt8], _ body: (String) throws -> Result
    ) throws -> Result {
        let path = FileManager.default.temporaryDirectory.path + "/section11-\(UUID().uuidString)"
        #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }

    /// The cells that pieces of a size give; `nil` if the file must be read whole.
    private func cells(
        of bytes: [UInt8], size: Int, options: CSVOptions = .init(delimiter: .comma),
        limits: ReadingLimits = .standard
    ) throws -> [Cell]? {
        try withFile(of: bytes) { path in
            try CSVPieces.parse(
                path: path, options: options, limits: limits, size: size,
                into: CSVCells(limit: limits.cells))?.cells
        }
    }

    @Test func `pieces of any size give the cells of the whole, whatever the text`() throws {
        var random = SplitMix64(seed: 31)
        let pieces = [
            "a", "b", "a longer text of many letters", ",", ",", "\n", "\r\n", "\r", "\"", "\"\"",
            "\"quoted, and \"\"doubled\"\"\"", " ", "é", "𝄞",
        ]
        for _ in 0..<1500 {
            let text =
                (0..<Int.random(in: 20...60, using: &random))
                .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
            let bytes = Array(text.utf8)
            let whole = try CSVReader.read(bytes, options: .init(delimiter: .comma)).tables[0]
            let size = Int.random(in: 3...16, using: &random)
            let found = try cells(of: bytes, size: size)
            #expect(found == whole.cells, "\(text.debugDescription) by \(size)")
        }
    }

    @Test func `a file with semicolons behind a byte order mark is counted as the whole is`() throws
    {
        let rows = (0..<20_000).map {
            "\($0);\($0 % 7 == 0 ? "\"North; or\n\"\"so\"\"\"" : "South");é"
        }
        let bytes = Array("\u{FEFF}id;area;note\n\(rows.joined(separator: "\r\n"))".utf8)
        #expect(bytes.count > CSVPieces.size)
        let found = try withFile(of: bytes) { try CSVReader.counts(ofFile: $0, by: ["area"]) }
        #expect(found == [["North; or\n\"so\""]: 2858, ["South"]: 17_142])
        #expect(try CSVReader.counts(of: bytes, by: ["area"]) == found)
    }

    @Test func `what only the whole file tells is left to who reads it whole`() throws {
        let rows = Array(String(repeating: "North,Good\n", count: 30_000).utf8)
        let head = Array("area,grade\n".utf8)
        let inWindows = head + rows + Array("S".utf8) + [0xFC] + Array("d,Good".utf8)
        let withZero = head + rows + [0] + Array("South,Good".utf8)
        for (bytes, name) in [(inWindows, "Süd"), (withZero, "South")] {
            #expect(try cells(of: bytes, size: CSVPieces.size) == nil)
            let found = try withFile(of: bytes) { try CSVReader.counts(ofFile: $0, by: ["area"]) }
            #expect(found == [["North"]: 30_000, [name]: 1])
        }
        #expect(try cells(of: Array("a,b\n".utf8), size: 4) == nil)
        #expect(
            try cells(of: rows, size: 100, options: .init(encoding: .windows1252)) == nil)
        // A character that the end of the file cuts off is no UTF-8.
        #expect(try cells(of: rows + [0xC3], size: 100) == nil)
    }

    @Test func `a cell that no piece holds is read whole, up to the limit`() throws {
        let long = String(repeating: "word ", count: 2000)
        let bytes = Array("a,\"\(long)\"\n\(long),b".utf8)
        #expect(
            try cells(of: bytes, size: 64)?.map(\.value)
                == ["a", long, long, "b"].map { .text($0) })
        var limits = ReadingLimits.standard
        limits.textBytes = 9_000
        #expect(
            throws: TableError.tooLarge(what: "the text of a cell in bytes", limit: 9_000)
        ) { try cells(of: bytes, size: 64, limits: limits) }
    }

    @Test func `says why a file cannot be opened`() {
        #expect(throws: TableError.cannotOpen(reason: "there is no such file")) {
            try CSVReader.counts(ofFile: "/no/such/file", by: ["area"])
        }
        #expect(throws: TableError.empty) {
            try withFile(of: []) { try CSVReader.counts(ofFile: $0, by: ["area"]) }
        }
    }
}
