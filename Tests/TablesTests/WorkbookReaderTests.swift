import Section11Tables
import Testing

struct WorkbookReaderTests {
    private func refusal(_ bytes: [UInt8]) -> TableError? {
        do throws(TableError) {
            _ = try WorkbookReader.read(bytes)
            return nil
        } catch {
            return error
        }
    }

    /// A compound file whose directory holds the streams of the given names.
    private func compoundFile(_ names: String...) -> [UInt8] {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        bytes += [UInt8](repeating: 0, count: 504)
        for name in names {
            var entry = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            entry += [UInt8](repeating: 0, count: 128 - entry.count)
            entry[64] = UInt8(name.utf16.count * 2 + 2)
            bytes += entry
        }
        return bytes
    }

    @Test func `reads a CSV file as one table without a name`() throws {
        let workbook = try WorkbookReader.read(Array("a,b\n1,2\n".utf8))
        #expect(workbook.format == .csv)
        #expect(workbook.tables.map(\.name) == [""])
        #expect(workbook.tables[0].cells.map(\.text) == ["a", "b", "1", "2"])
    }

    @Test func `tells a protected workbook from an old one`() {
        #expect(
            refusal(compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"))
                == .passwordProtected)
        #expect(refusal(compoundFile("Root Entry", "\u{9}DRMContent")) == .passwordProtected)
        #expect(refusal(compoundFile("Root Entry", "Workbook")) == .oldWorkbook)
        #expect(refusal(compoundFile("Root Entry", "Book")) == .oldWorkbook)
        #expect(
            refusal(compoundFile("Root Entry", "WordDocument")) == .unsupported(.compoundFile))
        #expect(refusal(Array(compoundFile("Workbook").prefix(600))) == .unsupported(.compoundFile))
    }

    @Test func `refuses what is no table with the reason`() {
        #expect(refusal([]) == .empty)
        #expect(refusal(Array("%PDF-1.7".utf8)) == .unsupported(.pdf))
        #expect(refusal(Array("{}".utf8)) == .unsupported(.json))
        #expect(refusal(TestArchive([("a.txt", "")]).bytes) == .unsupported(.zip))
        #expect(refusal(TestArchive([("xl/workbook.bin", "")]).bytes) != nil)
    }

    @Test func `tells how to send what Numbers and Pages write`() {
        let error = refusal(TestArchive([("Index/Document.iwa", ""), ("Data/a.jpg", "")]).bytes)
        #expect(error == .unsupported(.iWork))
        #expect(error?.message == "the file is a document of Numbers or Pages")
        #expect(
            error?.fix
                == "open it in Numbers, choose File, Export To, Excel, and send that file; "
                + "from Pages, choose File, Export To, Word")
    }

    @Test func `calls a cut archive damaged, and an encrypted one protected`() {
        let archive = TestArchive(TestWorkbook.parts(sheets: ["<sheetData/>"]))
        #expect(
            refusal(Array(archive.bytes.dropLast(30)))
                == .damaged(
                    part: "the archive",
                    reason: "has no list of its contents; it may have been cut short"))
        var encrypted = archive
        for index in encrypted.entries.indices { encrypted.entries[index].flags = 1 }
        #expect(refusal(encrypted.bytes) == .passwordProtected)
    }

    @Test func `calls a binary workbook one`() {
        let links = TestWorkbook.link("rId1", "officeDocument", "xl/workbook.bin")
        let archive = TestArchive([
            ("_rels/.rels", TestWorkbook.relationships(links)), ("xl/workbook.bin", ""),
        ])
        #expect(refusal(archive.bytes) == .unsupported(.xlsx))
        #expect(
            TableError.unsupported(.xlsx).message == "the workbook is in the binary format .xlsb")
    }

    @Test func `limits the bytes of a file`() {
        var limits = ReadingLimits.standard
        limits.fileBytes = 3
        #expect(throws: TableError.tooLarge(what: "the number of bytes", limit: 3)) {
            try WorkbookReader.read(Array("abcd".utf8), limits: limits)
        }
    }

    @Test func `refuses a workbook that is cut short at any length`() {
        let bytes = TestArchive(TestWorkbook.parts(sheets: ["<sheetData/>"])).compressed.bytes
        for length in 4..<bytes.count { #expect(refusal(Array(bytes.prefix(length))) != nil) }
        #expect(refusal(bytes) == nil)
    }
}
