import Section11Tables
import Testing

struct FileFormatDetectionTests {
    @Test(arguments: [
        ("", FileFormat.empty), ("%PDF-1.7", .pdf), ("\r\n\n%PDF-1.4", .pdf), ("GIF89a", .image),
        ("II*\u{0}rest", .image), ("MM\u{0}*rest", .image),
        ("\u{0}\u{0}\u{0}\u{18}ftypheic", .image),
        ("<!DOCTYPE HTML><p>", .html), (" \n<html>", .html), ("\u{FEFF}<HTML>", .html),
        ("<table><tr>", .html), ("<!-- a portal --> <meta charset=x>", .html),
        ("<?xml version='1.0'?>\n<html>", .html), ("<!--", .csv),
        ("{\"a\":1}", .json), ("\u{FEFF} [1]", .json), ("a,b\n1,2", .csv), ("one word", .csv),
        ("ab\u{0}\u{0}cd\u{0}", .unknown), ("{\\rtf1}", .unknown),
        ("<?xml version='1.0'?><Workbook/>", .unknown),
    ])
    func `tells text and pictures by their first bytes`(text: String, expected: FileFormat) {
        #expect(FileFormat.detect(Array(text.utf8)) == expected)
    }

    @Test func `tells pictures whose first bytes are no text`() {
        #expect(FileFormat.detect([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) == .image)
        #expect(FileFormat.detect([0xFF, 0xD8, 0xFF, 0xE0]) == .image)
        let bitmap = Array("BM".utf8) + [UInt8](repeating: 0, count: 40)
        #expect(FileFormat.detect(bitmap) == .image)
    }

    @Test func `takes UTF-16 for text`() {
        #expect(FileFormat.detect([0xFF, 0xFE, 0x61, 0x00, 0x2C, 0x00]) == .csv)
        let page: [UInt8] = "<html>".utf8.flatMap { [$0, 0x00] }
        #expect(FileFormat.detect([0xFF, 0xFE] + page) == .html)
        #expect(FileFormat.detect([0x61, 0x00, 0x2C, 0x00, 0x62, 0x00]) == .csv)
    }

    @Test func `tells archives by what they hold`() {
        func detect(_ parts: (String, String)...) -> FileFormat {
            FileFormat.detect(TestArchive(parts).bytes)
        }
        let types = "application/vnd.openxmlformats-officedocument."
        #expect(detect(("xl/workbook.xml", "")) == .xlsx)
        #expect(detect(("word/document.xml", "")) == .docx)
        #expect(
            detect(("mimetype", "application/vnd.oasis.opendocument.spreadsheet")) == .ods)
        #expect(detect(("mimetype", "application/epub+zip")) == .zip)
        #expect(
            detect(("[Content_Types].xml", types + "spreadsheetml.template.main+xml")) == .xlsx)
        #expect(
            detect(("[Content_Types].xml", types + "wordprocessingml.document.main+xml")) == .docx)
        #expect(detect(("Index/Document.iwa", ""), ("preview.jpg", "")) == .iWork)
        #expect(
            detect(("[Content_Types].xml", types + "wordprocessingml.template.main+xml")) == .docx)
        #expect(detect(("a.txt", "")) == .zip)
        #expect(detect() == .zip)
        #expect(FileFormat.detect(Array("PK\u{3}\u{4}cut".utf8)) == .zip)
    }
}
