import Section11Tables
import Testing

@testable import struct Section11Tables.Relationships

struct XLSXReaderTests {
    private let sheet = "<sheetData><row><c><v>1</v></c></row></sheetData>"

    private func replacing(
        _ old: String, with new: String, in path: String? = nil
    ) -> [(String, String)] {
        TestWorkbook.parts(sheets: [sheet, sheet]).map { part in
            if let path, part.0 != path { return part }
            return (
                part.0,
                part.1.split(separator: old, omittingEmptySubsequences: false)
                    .joined(separator: new)
            )
        }
    }

    @Test func `gives sheets in the workbook's order, with their names and whether they show`()
        throws
    {
        let sheets =
            #"<sheet name="B &amp; &#65;" r:id="rId2" state="veryHidden"/>"#
            + #"<sheet name="A" r:id="rId1" state="hidden"/>"#
        var parts = TestWorkbook.parts(sheets: [sheet, sheet])
        parts[1].1 =
            #"<x:workbook xmlns:x="m" xmlns:r="n"><x:sheets>\#(sheets)</x:sheets></x:workbook>"#
            .split(separator: "<sheet ").joined(separator: "<x:sheet ")
        let workbook = try TestWorkbook.read(parts)
        #expect(workbook.format == .xlsx)
        #expect(workbook.tables.map(\.name) == ["B & A", "A"])
        #expect(workbook.tables.map(\.visibility) == [.veryHidden, .hidden])
        #expect(workbook.notes == [])
    }

    @Test func `reads the strict edition of the format`() throws {
        let strict = replacing(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
        #expect(try TestWorkbook.read(strict).tables.count == 2)
    }

    @Test func `reads parts whose paths are absolute or climb`() throws {
        #expect(
            try TestWorkbook.read(replacing("Target=\"worksheets", with: "Target=\"/xl/worksheets"))
                .tables.count == 2)
        #expect(
            try TestWorkbook.read(
                replacing("Target=\"worksheets", with: "Target=\"../xl/./worksheets")
            )
            .tables.count == 2)
    }

    @Test func `finds a workbook part of any name`() throws {
        var parts = replacing("xl/workbook.xml", with: "xl/book2.xml")
        parts[1].0 = "xl/book2.xml"
        parts[2].0 = "xl/_rels/book2.xml.rels"
        parts.append(
            (
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
            ))
        #expect(try TestWorkbook.read(parts).tables.count == 2)
    }

    @Test func `leaves out a chart, and says so`() throws {
        let parts = replacing(
            "relationships/worksheet\" Target=\"worksheets/sheet2",
            with: "relationships/chartsheet\" Target=\"chartsheets/sheet2")
        let workbook = try TestWorkbook.read(parts)
        #expect(workbook.tables.map(\.name) == ["Sheet1"])
        #expect(
            workbook.notes == [
                ReadingNote(
                    kind: .ignored, message: "sheet 'Sheet2' left out, because it is a chart")
            ])
    }

    @Test func `refuses a workbook that lacks a sheet it names`() {
        let parts = TestWorkbook.parts(sheets: [sheet, sheet]).filter {
            $0.0 != "xl/worksheets/sheet2.xml"
        }
        #expect(
            throws: TableError.damaged(part: "xl/worksheets/sheet2.xml", reason: "is missing")
        ) {
            try TestWorkbook.read(parts)
        }
        #expect(
            throws: TableError.damaged(
                part: "xl/workbook.xml", reason: "names a sheet that the file does not hold")
        ) {
            try TestWorkbook.read(replacing("Id=\"rId2\"", with: "Id=\"rId9\""))
        }
    }

    @Test func `refuses a document type in any part`() {
        for path in TestWorkbook.parts(sheets: [sheet]).map(\.0) {
            var parts = TestWorkbook.parts(sheets: [sheet])
            for index in parts.indices where parts[index].0 == path {
                parts[index].1 = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]>" + parts[index].1
            }
            #expect(
                throws: TableError.damaged(
                    part: path, reason: "declares a document type, which no such file does")
            ) {
                try TestWorkbook.read(parts)
            }
        }
    }

    @Test func `limits the number of sheets`() {
        var limits = ReadingLimits.standard
        limits.sheets = 1
        #expect(throws: TableError.tooLarge(what: "the number of sheets", limit: 1)) {
            try TestWorkbook.read(TestWorkbook.parts(sheets: [sheet, sheet]), limits: limits)
        }
    }

    @Test func `reads parts in UTF-16 and in Latin-1, and repairs what is not UTF-8`() throws {
        let sheet =
            "<worksheet><sheetData><row><c t='str'><v>\u{E9}</v></c></row></sheetData></worksheet>"
        func value(_ bytes: [UInt8]) throws -> String {
            var archive = TestArchive(TestWorkbook.parts(sheets: [""]))
            archive.entries[3].content = bytes
            return try WorkbookReader.read(archive.bytes).tables[0].cells[0].text
        }
        let little = sheet.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = sheet.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let latin = "<?xml version='1.0' encoding=\"ISO-8859-1\"?>".utf8.map { $0 }
        let bytes = sheet.unicodeScalars.map { UInt8($0.value) }
        #expect(try value([0xFF, 0xFE] + little) == "\u{E9}")
        #expect(try value([0xFE, 0xFF] + big) == "\u{E9}")
        #expect(try value(little) == "\u{E9}")
        #expect(try value([0xEF, 0xBB, 0xBF] + Array(sheet.utf8)) == "\u{E9}")
        #expect(try value(latin + bytes) == "\u{E9}")
        #expect(try value(bytes) == "\u{FFFD}")
        #expect(
            throws: TableError.damaged(
                part: "xl/worksheets/sheet1.xml",
                reason: "is written in an encoding that no such file uses")
        ) {
            try value("<?xml version='1.0' encoding='IBM037'?>".utf8.map { $0 } + bytes)
        }
    }

    @Test func `resolves paths of links`() {
        #expect(Relationships.path(of: "xl/workbook.xml") == "xl/_rels/workbook.xml.rels")
        #expect(Relationships.path(of: "é/ü.xml") == "é/_rels/ü.xml.rels")
        #expect(Relationships.path(of: "workbook.xml") == "_rels/workbook.xml.rels")
        #expect(Relationships.path(of: "") == "_rels/.rels")
        #expect(Relationships.folder(of: "a/b/c.xml") == "a/b/")
    }

    @Test(arguments: ["/", "&#47;", "&#x2F;", "&amp;/", "/&#119;/"])
    func `finds the kind of a link behind the last slash`(slash: String) throws {
        let tables = try TestWorkbook.read(
            replacing("/worksheet\"", with: "\(slash)worksheet\"")
        ).tables
        #expect(tables.map(\.cells.count) == [1, 1])
    }
}
