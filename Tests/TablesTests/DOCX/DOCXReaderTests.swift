import Section11Tables
import Testing

struct DOCXReaderTests {
    private typealias Doc = TestDocument

    private func refusal(_ parts: [(String, String)]) -> TableError? {
        do throws(TableError) {
            _ = try TestWorkbook.read(parts)
            return nil
        } catch {
            return error
        }
    }

    @Test func `numbers the tables of the body in reading order`() throws {
        let workbook = try Doc.read(
            Doc.table(Doc.row(Doc.cell("Ref"), Doc.cell("Rating")), Doc.row(Doc.cell("1.1"))))
        #expect(workbook.format == .docx)
        #expect(workbook.tables.map(\.name) == ["Table 1"])
        #expect(workbook.tables[0].described == ["A1=Ref", "B1=Rating", "A2=1.1"])
        let two = try Doc.read(
            Doc.table(Doc.row(Doc.cell("a"))) + Doc.table(Doc.row(Doc.cell("b"))))
        #expect(two.tables.map(\.name) == ["Table 1", "Table 2"])
        #expect(two.notes.isEmpty)
    }

    @Test func `puts the paragraphs outside tables first`() throws {
        let workbook = try Doc.read(
            Doc.paragraph("Before") + Doc.table(Doc.row(Doc.cell("a"))) + Doc.paragraph("")
                + Doc.paragraph("After"))
        #expect(workbook.tables.map(\.name) == ["Text", "Table 1"])
        #expect(workbook.tables[0].described == ["A1=Before", "A2=After"])
    }

    @Test func `makes a table in a cell a table of its own behind the outer one`() throws {
        let deepest = Doc.table(Doc.row(Doc.cell("deepest")))
        let inner = Doc.table(Doc.row(Doc.cell(content: deepest + Doc.paragraph("inner"))))
        let workbook = try Doc.read(
            Doc.table(Doc.row(Doc.cell("first")))
                + Doc.table(
                    Doc.row(
                        Doc.cell(content: Doc.paragraph("outer") + inner + Doc.paragraph("")),
                        Doc.cell(content: Doc.table(Doc.row(Doc.cell("second inner")))))))
        #expect(
            workbook.tables.map(\.name)
                == ["Table 1", "Table 2", "Table 2.1", "Table 2.1.1", "Table 2.2"])
        #expect(
            workbook.tables.map(\.described)
                == [
                    ["A1=first"], ["A1=outer"], ["A1=inner"], ["A1=deepest"], ["A1=second inner"],
                ])
    }

    @Test func `finds the document under any name and with any prefix`() throws {
        let link = TestWorkbook.link("rId1", "officeDocument", "/word/document2.xml")
        let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
        let parts = [
            ("[Content_Types].xml", "wordprocessingml.document.main+xml"),
            ("_rels/.rels", TestWorkbook.relationships(link)),
            (
                "word/document2.xml",
                "<document xmlns='\(strict)'><body><tbl><tr><tc><p><r><t>a</t></r></p></tc></tr>"
                    + "</tbl></body></document>"
            ),
        ]
        #expect(try TestWorkbook.read(parts).tables[0].described == ["A1=a"])
        let renamed = Doc.parts(Doc.table(Doc.row(Doc.cell("a")))).map {
            ($0.0, $0.1.replacing("w:", with: "ns0:"))
        }
        #expect(try TestWorkbook.read(renamed).tables[0].described == ["A1=a"])
    }

    @Test func `refuses what is no document`() {
        #expect(
            refusal([("word/document.xml", "<a/>")])
                == .damaged(part: "word/document.xml", reason: "is not a document"))
        #expect(
            refusal([("word/document.xml", "")])
                == .damaged(part: "word/document.xml", reason: "is not a document"))
        #expect(
            refusal([("[Content_Types].xml", "wordprocessingml.document.main+xml")])
                == .damaged(
                    part: "the archive", reason: "does not say which of its parts is the document"))
        let link = TestWorkbook.link("rId1", "officeDocument", "word/other.xml")
        #expect(
            refusal([
                ("_rels/.rels", TestWorkbook.relationships(link)),
                ("[Content_Types].xml", "wordprocessingml.document.main+xml"),
            ]) == .damaged(part: "word/other.xml", reason: "is missing"))
    }

    @Test func `limits tables, cells, text and nesting`() {
        func refusal(_ body: String, _ change: (inout ReadingLimits) -> Void) -> TableError? {
            var limits = ReadingLimits.standard
            change(&limits)
            do throws(TableError) {
                _ = try Doc.read(body, limits: limits)
                return nil
            } catch {
                return error
            }
        }
        let table = Doc.table(Doc.row(Doc.cell("ab"), Doc.cell("cd")))
        #expect(refusal(table) { $0.sheets = 1 } == nil)
        #expect(
            refusal(table + table) { $0.sheets = 1 }
                == .tooLarge(what: "the number of tables", limit: 1))
        #expect(
            refusal(table) { $0.cells = 1 } == .tooLarge(what: "the number of cells", limit: 1))
        #expect(
            refusal(Doc.paragraph("a") + Doc.paragraph("b")) { $0.cells = 1 }
                == .tooLarge(what: "the number of cells", limit: 1))
        #expect(
            refusal(table) { $0.textBytes = 1 }
                == .tooLarge(what: "the text of a cell in bytes", limit: 1))
        #expect(refusal(Doc.paragraph("a") + Doc.paragraph("b")) { $0.textBytes = 1 } == nil)
        let deep = String(repeating: "<w:tbl><w:tr><w:tc>", count: 100)
        #expect(
            refusal(deep) { _ in }
                == .tooLarge(what: "the nesting of elements in a part", limit: 100))
    }
}
