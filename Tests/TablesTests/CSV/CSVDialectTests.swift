import Section11Tables
import Testing

/// The dialects in which people save delimited text.
struct CSVDialectTests {
    private func read(_ text: String) throws -> (rows: [[String]], notes: [String]) {
        try read(Array(text.utf8))
    }

    private func read(_ bytes: [UInt8]) throws -> (rows: [[String]], notes: [String]) {
        let workbook = try WorkbookReader.read(bytes)
        let table = workbook.tables[0]
        return (table.rows.map { $0.cells.map(\.text) }, workbook.notes.map(\.message))
    }

    @Test(arguments: [
        // Title lines with commas in them above rows with semicolons.
        (
            "Section 11 audit, 2018, all agencies\nReturned by, or before, January\n"
                + "Agency;1.1;1.2;1.3\na;Good;Good;Good\n", 3, ["a", "Good", "Good", "Good"]
        ),
        // A comma marks the decimals.
        ("id;share\na;1,5\nb;2,5\nc;3,5\nd;4,5\ne;5,5\nf;6,5\n", 1, ["a", "1,5"]),
        // Rows that stop at their last answer, with sentences between.
        (
            "Agency;1.1;Evidence;1.2;Evidence\na;Good;Plans, charters, minutes\n"
                + "b;Good;Logs, notes, slides;Good\nc;Good\n", 1,
            ["a", "Good", "Plans, charters, minutes"]
        ),
        // Every cell in quotes; commas outside quotes never follow one.
        ("\"a, b\";\"c, d\"\n\"1, 2\";\"3, 4\"\n", 1, ["1, 2", "3, 4"]),
        // Trailing delimiters, and lines that have nothing else.
        ("a|b|c|||\n|||||\n1|2|3|||\n", 1, ["1", "2", "3"]),
        // One header and one row, as when one agency has answered yet.
        ("Agency\tIs it met, fully, partly, or not?\na\tYes, fully\n", 1, ["a", "Yes, fully"]),
        // A quote that nothing closes.
        ("a;b;c\n1;\"open, or not, or so;3\n4;5, or 6;6\n", 2, ["4", "5, or 6", "6"]),
    ])
    func `finds the delimiter of untidy files`(
        text: String, row: Int, expected: [String]
    ) throws {
        #expect(try read(text).rows[row] == expected)
    }

    @Test func `every line end of old and new computers ends a row`() throws {
        for end in ["\n", "\r", "\r\n"] {
            let text = ["a,b", "\"x\(end)y\",2", "", "3,4", ""].joined(separator: end)
            #expect(try read(text).rows == [["a", "b"], ["x\ny", "2"], ["3", "4"]])
        }
    }

    @Test func `stray NUL bytes are left out, and said`() throws {
        let text = "a,b\n" + String(repeating: "1,2\n", count: 100)
        let (rows, notes) = try read(text + "3,\u{0}4\n")
        #expect(rows.last == ["3", "4"])
        #expect(notes == ["1 NUL byte left out"])
        #expect(try read(text + String(repeating: "\u{0}", count: 99)).rows.count == 101)
    }

    @Test func `bytes that are mostly zero are no text`() {
        #expect(throws: TableError.unsupported(.unknown)) {
            try WorkbookReader.read(Array("a\u{0}\u{0},b\u{0}\u{0}c".utf8))
        }
    }

    @Test func `who names the encoding is believed`() throws {
        // Of Greek in UTF-16 without a mark few bytes are zero.
        let units = Array("\u{3B1}\u{3B2},\u{3B3}\n".utf16)
        let bytes = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let workbook = try WorkbookReader.read(
            bytes, csv: CSVOptions(encoding: .utf16LittleEndian))
        #expect(workbook.tables[0].cells.map(\.text) == ["\u{3B1}\u{3B2}", "\u{3B3}"])
    }

    @Test func `a damaged character makes no file of another encoding`() throws {
        let text = "caf\u{E9},na\u{EF}ve,\u{2019}s,\u{201C}a\u{201D}\n"
        let (rows, notes) = try read(Array(text.utf8) + [0xC3])
        #expect(rows[0] == ["caf\u{E9}", "na\u{EF}ve", "\u{2019}s", "\u{201C}a\u{201D}"])
        #expect(
            notes == [
                "text read as UTF-8, but for 1 byte; --encoding says otherwise"
            ])
    }

    @Test func `each encoding gives the same cells, with its mark or without`() throws {
        let text = "sep=;\r\nAgency;Ev\u{EF}dence\r\na;\"x\r\ny;\"\"z\"\"\"\r\n"
        let units = Array(text.utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let latin = units.map { UInt8($0) }
        let utf8 = Array(text.utf8)
        for bytes in [
            utf8, [0xEF, 0xBB, 0xBF] + utf8, latin, little, [0xFF, 0xFE] + little, big,
            [0xFE, 0xFF] + big,
        ] {
            #expect(
                try read(bytes).rows == [["Agency", "Ev\u{EF}dence"], ["a", "x\ny;\"z\""]])
        }
    }
}
