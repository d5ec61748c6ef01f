import Section11Tables
import Testing

struct CSVReaderTests {
    private func places(_ text: String, _ options: CSVOptions = .init()) throws -> [String] {
        try CSVReader.read(Array(text.utf8), options: options).tables[0].cells.map {
            "\($0.reference)=\($0.text)"
        }
    }

    private func messages(_ text: String) throws -> [String] {
        try CSVReader.read(Array(text.utf8)).notes.map(\.message)
    }

    @Test(arguments: [
        ("a,b\n1,2", ["A1=a", "B1=b", "A2=1", "B2=2"]),
        ("a,b\r\n1,2\r\n", ["A1=a", "B1=b", "A2=1", "B2=2"]),
        ("a,b\r1,2\r", ["A1=a", "B1=b", "A2=1", "B2=2"]),
        ("a,,c\n\n,2", ["A1=a", "C1=c", "B3=2"]),
        ("a\nb,c,d\ne", ["A1=a", "A2=b", "B2=c", "C2=d", "A3=e"]),
        ("\"a,b\",c", ["A1=a,b", "B1=c"]), ("\"a\"\"b\",c", ["A1=a\"b", "B1=c"]),
        ("\"a\nb\",c\nd", ["A1=a\nb", "B1=c", "A2=d"]),
        ("\"a\r\nb\rc\",d", ["A1=a\nb\nc", "B1=d"]),
        ("\"\",b", ["B1=b"]), ("\"\"\"\",b", ["A1=\"", "B1=b"]),
        ("a\"b\",c", ["A1=a\"b\"", "B1=c"]),
        (" a , b ", ["A1= a ", "B1= b "]), ("a,b,", ["A1=a", "B1=b"]), ("\n\n", []),
        ("\u{FEFF}a,b", ["A1=a", "B1=b"]), ("\u{FEFF}\"a\",b", ["A1=a", "B1=b"]),
        ("caf\u{E9},\u{1F600}", ["A1=caf\u{E9}", "B1=\u{1F600}"]),
    ])
    func `splits records into cells`(text: String, expected: [String]) throws {
        #expect(try places(text) == expected)
        #expect(try messages(text) == [])
    }

    @Test func `keeps numbers and dates as text`() throws {
        let cells = try CSVReader.read(Array("1,2018-01-31,50%".utf8)).tables[0].cells
        #expect(cells.map(\.value) == [.text("1"), .text("2018-01-31"), .text("50%")])
    }

    @Test(arguments: [
        ("a;b;c\n1,5;2;3\n", "semicolons"), ("a\tb\n1\t2", "tabs"), ("a|b\n1|2", "vertical bars"),
        ("a;b\n\"x;y;z\nw\";2\nYes, fully;\"1, 2, 3\"", "semicolons"),
    ])
    func `infers what separates columns, and says so`(text: String, words: String) throws {
        #expect(
            try messages(text) == [
                "columns read as separated by \(words); --delimiter says otherwise"
            ])
        #expect(try CSVReader.read(Array(text.utf8)).notes[0].kind == .guess)
    }

    @Test func `takes a sentence with a semicolon in quotes for no sign`() throws {
        #expect(try places("a,b\n\"x;y;z\",1\n\"p;q;r\",2").count == 6)
        #expect(try messages("a,b\n\"x;y;z\",1\n\"p;q;r\",2") == [])
    }

    @Test func `obeys a first line that names the delimiter`() throws {
        #expect(try places("sep=;\na,b;c") == ["A1=a,b", "B1=c"])
        #expect(try places("\"sep=|\"\r\na|b") == ["A1=a", "B1=b"])
        #expect(try messages("SEP=\t\r\na\tb") == [])
        #expect(try places("sep=x\na").first == "A1=sep=x")
    }

    @Test func `obeys the options`() throws {
        #expect(try places("a;b,c", CSVOptions(delimiter: .comma)) == ["A1=a;b", "B1=c"])
        #expect(try places("sep=;\na,b", CSVOptions(delimiter: .comma)) == ["A1=a", "B1=b"])
        let read = try CSVReader.read(
            Array("\u{E9}".utf8), options: CSVOptions(encoding: .windows1252))
        #expect(read.tables[0].cells.map(\.text) == ["\u{C3}\u{A9}"])
        #expect(read.notes == [])
    }

    @Test func `recovers from a quote that is never closed`() throws {
        let text = "a,b\n1,\"open\n2,x\n3,y\n"
        #expect(
            try places(text) == [
                "A1=a", "B1=b", "A2=1", "B2=\"open", "A3=2", "B3=x", "A4=3", "B4=y",
            ])
        #expect(
            try messages(text) == [
                "row 2 opens a quote that is not closed; read as a plain character"
            ])
    }

    @Test func `recovers from a quote that would swallow the next quoted cell`() throws {
        let text = "1,\"open\n2,x\n3,\"y, z\"\n"
        #expect(try places(text) == ["A1=1", "B1=\"open", "A2=2", "B2=x", "A3=3", "B3=y, z"])
        #expect(
            try messages(text) == [
                "row 1 opens a quote that is not closed; read as a plain character"
            ])
    }

    @Test func `joins text behind a closing quote, and says so`() throws {
        #expect(try places("\"a\"b,c") == ["A1=ab", "B1=c"])
        #expect(
            try messages("\"a\"b,\"c\"d") == [
                "row 1, like 1 more cell, has text behind a closing quote; read as part of the cell"
            ])
    }

    @Test func `reads a file of open quotes in a time that grows with its size`() throws {
        let rows = 50_000
        let text = String(repeating: "\"a,b\n", count: rows)
        let workbook = try CSVReader.read(Array(text.utf8))
        #expect(workbook.tables[0].cells.count == 2 * rows)
    }

    @Test func `reads UTF-16 with and without a mark`() throws {
        let units = Array("a,\u{E9}\n".utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] {
            let workbook = try CSVReader.read(bytes)
            #expect(workbook.tables[0].cells.map(\.text) == ["a", "\u{E9}"])
            #expect(
                workbook.notes.map(\.message) == ["text read as UTF-16; --encoding says otherwise"])
        }
        #expect(try CSVReader.read(little + [0x61]).tables[0].cells.last?.text == "\u{FFFD}")
    }

    @Test func `reads what is not UTF-8 as Windows-1252`() throws {
        let bytes: [UInt8] = [0x80, 0x2C, 0x93, 0xE9, 0x94, 0x2C, 0x81]
        let workbook = try CSVReader.read(bytes)
        #expect(
            workbook.tables[0].cells.map(\.text) == [
                "\u{20AC}", "\u{201C}\u{E9}\u{201D}", "\u{FFFD}",
            ])
        #expect(
            workbook.notes.map(\.message) == [
                "text read as Windows-1252; --encoding says otherwise"
            ])
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
            [0xF0, 0x80, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xC3],
        ] as [[UInt8]])
    func `takes malformed UTF-8 for none`(bytes: [UInt8]) throws {
        let notes = try CSVReader.read(Array("12345678".utf8) + bytes).notes
        #expect(notes.count == 1)
    }

    @Test func `limits cells and their text`() {
        var limits = ReadingLimits.standard
        limits.cells = 1
        #expect(throws: TableError.tooLarge(what: "the number of cells", limit: 1)) {
            try CSVReader.read(Array("a,b".utf8), limits: limits)
        }
        limits.textBytes = 3
        for text in ["abcd", "\"abcd\""] {
            #expect(throws: TableError.tooLarge(what: "the text of a cell in bytes", limit: 3)) {
                try CSVReader.read(Array(text.utf8), limits: limits)
            }
        }
    }
}
