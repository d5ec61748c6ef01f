import Testing

@testable import Section11Tables

struct DOCXWriterTests {
    private static func document(_ blocks: [DocumentDraft.Block]) -> DocumentDraft {
        DocumentDraft(title: "A & B", blocks: blocks)
    }

    private static func part(_ path: String, of draft: DocumentDraft) throws -> String {
        var archive = try ZIPArchive(DOCXWriter.bytes(of: draft), limits: .standard)
        return String(decoding: try #require(try archive.contents(of: path)), as: UTF8.self)
    }

    private static let table = DocumentTableDraft(
        caption: "Who \"answered\"",
        columns: [.init("Agency", width: 3), .init("Returns", isNumber: true)],
        rows: [["Alpha <trust>", "1"], ["Bravo\nhousing", "12"]])

    @Test func `what is written is read back by our own reader`() throws {
        let draft = Self.document([
            .heading("Audit", level: 1), .paragraph("Most answered.", as: .lead),
            .paragraph("Invented.", as: .notice), .bullets(["one", "two"]), .table(Self.table),
            .heading("Notes", level: 2), .paragraph("first\nsecond\tthird", as: .note),
        ])
        let workbook = try WorkbookReader.read(try DOCXWriter.bytes(of: draft))
        #expect(workbook.format == .docx)
        #expect(workbook.notes.isEmpty)
        #expect(workbook.tables.map(\.name) == ["Text", "Table 1"])
        #expect(
            workbook.tables[0].rows.flatMap { $0.cells.map(\.text) } == [
                "Audit", "Most answered.", "Invented.", "one", "two",
                "Table 1. Who \"answered\"", "Notes", "first\nsecond\tthird",
            ])
        #expect(
            workbook.tables[1].rows.map { $0.cells.map(\.text) } == [
                ["Agency", "Returns"], ["Alpha <trust>", "1"], ["Bravo\nhousing", "12"],
            ])
    }

    @Test func `headings, lists, captions and tables have the styles of Word`() throws {
        let blocks: [DocumentDraft.Block] = [
            .heading("a", level: 1), .heading("b", level: 3), .bullets(["c"]),
            .table(Self.table),
        ]
        let body = try Self.part("word/document.xml", of: Self.document(blocks))
        let styles = try Self.part("word/styles.xml", of: Self.document(blocks))
        for (id, name) in [
            ("Heading1", "heading 1"), ("Heading3", "heading 3"), ("ListBullet", "List Bullet"),
            ("Caption", "caption"), ("AuditTable", "Audit Table"), ("TableText", "Table Text"),
        ] {
            #expect(body.contains("w:val=\"\(id)\""), "\(id)")
            #expect(styles.contains("w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"), "\(id)")
        }
        #expect(styles.contains("<w:lang w:val=\"en-GB\""))
        let style = DocumentDraft.ParagraphStyle.allCases.map(\.rawValue)
        for id in style { #expect(styles.contains("w:styleId=\"\(id)\""), "\(id)") }
    }

    @Test func `the row of headings repeats and numbers stand at the right`() throws {
        let body = try Self.part("word/document.xml", of: Self.document([.table(Self.table)]))
        #expect(body.components("<w:tblHeader/>") == 1)
        #expect(body.components("<w:cantSplit/>") == 3)
        // The heading and the two cells of the only column of numbers.
        #expect(body.components("<w:jc w:val=\"right\"/>") == 3)
        #expect(body.contains("<w:tblCaption w:val=\"Who &quot;answered&quot;\"/>"))
        #expect(body.contains("<w:fldSimple w:instr=\" SEQ Table \\* ARABIC \">"))
    }

    @Test func `the columns fill the page as their widths say`() {
        #expect(Self.table.widths(of: 9638) == [7228, 2410])
        let thirds = DocumentTableDraft(
            caption: "", columns: [.init("a"), .init("b", width: 0), .init("c")])
        #expect(thirds.widths(of: 100) == [33, 33, 34])
        #expect(thirds.widths(of: 100).reduce(0, +) == 100)
    }

    @Test func `what XML cannot hold is left out and markup is text`() throws {
        let text = "a\u{0}b\u{1F}c\u{FFFE}d\r\ne</w:t><w:instrText>\u{301}&amp;"
        let draft = Self.document([.paragraph(text)])
        let cell = try #require(
            try WorkbookReader.read(try DOCXWriter.bytes(of: draft)).tables.first?.cells.first)
        #expect(cell.text == "abcd\ne</w:t><w:instrText>\u{301}&amp;")
    }

    @Test func `the same draft gives the same bytes and no clock is asked`() throws {
        var draft = Self.document([.table(Self.table)])
        #expect(try DOCXWriter.bytes(of: draft) == DOCXWriter.bytes(of: draft))
        let plain = try Self.part("docProps/core.xml", of: draft)
        #expect(plain.contains("<dc:title>A &amp; B</dc:title><dc:language>en-GB</dc:language>"))
        #expect(plain.contains(">2000-01-01T00:00:00Z</dcterms:created>"))
        draft.created = CalendarDate(year: 2018, month: 3, day: 31)
        let dated = try Self.part("docProps/core.xml", of: draft)
        #expect(dated.contains(">2018-03-31T00:00:00Z</dcterms:modified>"))
    }

    @Test func `a paragraph stands behind a table unless a heading or a caption does`() throws {
        func ends(_ blocks: [DocumentDraft.Block]) throws -> Int {
            try Self.part("word/document.xml", of: Self.document(blocks))
                .components("<w:pStyle w:val=\"Note\"/></w:pPr></w:p>")
        }
        #expect(try ends([.table(Self.table)]) == 1)
        #expect(try ends([.table(Self.table), .heading("a", level: 2)]) == 0)
        #expect(try ends([.table(Self.table), .table(Self.table), .paragraph("a")]) == 1)
    }

    @Test func `every part is well-formed`() throws {
        let draft = Self.document([.heading("<a>", level: 2), .table(Self.table)])
        var archive = try ZIPArchive(DOCXWriter.bytes(of: draft), limits: .standard)
        #expect(Array(archive.paths).count == 10)
        for path in Array(archive.paths) {
            let bytes = try #require(try archive.contents(of: path))
            var scanner = XMLScanner(part: path, limits: .standard)
            var elements = 0
            scan: while true {
                switch try scanner.next(in: bytes.span) {
                case .start: elements += 1
                case .finished: break scan
                default: continue
                }
            }
            #expect(elements > 0, "\(path)")
        }
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(_ text: String) -> Int {
        ranges(of: text).count
    }
}
