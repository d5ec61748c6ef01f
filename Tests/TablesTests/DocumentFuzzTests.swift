import Section11Tables
import TestSupport
import Testing

/// Documents and spreadsheets changed at random: each is read or refused.
struct DocumentFuzzTests {
    private typealias Doc = TestDocument
    private typealias Sheet = TestSpreadsheet

    private static let document = Doc.parts(
        Doc.paragraph("Agency: Harbour", "<w:pStyle w:val='h'/>")
            + Doc.table(
                Doc.row(
                    Doc.cell("a", "<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>"),
                    Doc.cell("b", "<w:shd w:val='pct50' w:fill='FF0000' w:themeFill='accent1'/>"),
                    properties: "<w:gridBefore w:val='1'/>"),
                Doc.row(
                    Doc.cell("", "<w:vMerge/>"),
                    Doc.cell(content: Doc.table(Doc.row(Doc.cell("inner"))) + "<w:p/>")))
            + "<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='1'/></w14:checkbox></w:sdtPr>"
            + "<w:sdtContent>\(Doc.run("x"))</w:sdtContent></w:sdt>"
            + "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='0'/>"
            + "<w:listEntry w:val='Met'/></w:ddList></w:ffData></w:fldChar></w:r>"
            + "<w:r><w:fldChar w:fldCharType='end'/><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>"
            + "<w:del><w:r/></w:del><mc:AlternateContent><mc:Choice/></mc:AlternateContent></w:p>"
            + Doc.paragraph("n", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"),
        styles:
            "<w:style w:styleId='h'><w:name w:val='heading 1'/><w:basedOn w:val='h'/></w:style>",
        numbering: "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:lvlText w:val='%1.'/>"
            + "<w:numFmt w:val='lowerRoman'/></w:lvl></w:abstractNum><w:num w:numId='1'>"
            + "<w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='3'/>"
            + "</w:lvlOverride></w:num>",
        theme: "<a:accent1><a:srgbClr val='4F81BD'/></a:accent1>")

    private static let spreadsheet = Sheet.parts(
        "<table:table table:name='S'><table:table-column table:number-columns-repeated='3' "
            + "table:default-cell-style-name='c' table:visibility='collapse'/>"
            + Sheet.row(
                Sheet.cell("a<text:s text:c='2'/>", "table:number-columns-repeated='2'"),
                Sheet.cell("1", "office:value-type='float' office:value='1' table:formula='of:=1'"),
                attributes: "table:number-rows-repeated='2' table:visibility='filter'")
            + Sheet.row(
                Sheet.cell("b", "table:number-columns-spanned='2' table:style-name='s'"),
                "<table:covered-table-cell/>",
                Sheet.cell("x", "office:value-type='date' office:date-value='2018-01-31'"))
            + "<calcext:conditional-formats><calcext:conditional-format "
            + "calcext:target-range-address=\"S.A1:S.B2 'S'.C3\"><calcext:condition "
            + "calcext:apply-style-name='c' calcext:value='=&quot;b&quot;'/>"
            + "</calcext:conditional-format></calcext:conditional-formats></table:table>",
        automatic: Sheet.style("s", nil, "style:parent-style-name='c'"),
        common: Sheet.style("c", "#00ff00"))

    private static let fragments = [
        "<", ">", "/>", "</", "&", "&#x110000;", "<![CDATA[", "]]>", "<!--", "\"", "'", "=",
        "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>", "</w:tc>", "<w:p>", "</w:p>", "<w:r>", "<w:sdt>",
        "w:val='999999999'", "w:val='-1'", "<w:vMerge/>", "<w:fldChar w:fldCharType='begin'/>",
        "<table:table-row>", "<table:table-cell>", "</table:table-row>", "<text:p>",
        "table:number-rows-repeated='1048576'", "table:number-columns-repeated='16384'",
        "table:number-rows-repeated='999999999'", "table:number-columns-spanned='999999999'",
        "office:value='1e400'", "\u{0}", "999999999999999999999",
    ].map { Array($0.utf8) }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            guard !bytes.isEmpty else { return }
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let length = Int.random(in: 0...min(80, bytes.count - place), using: &random)
            let other = Int.random(in: 0...bytes.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(place..<(place + length))
            case 2: bytes.insert(contentsOf: bytes[place..<(place + length)], at: other)
            default:
                bytes.insert(
                    contentsOf: Self.fragments.randomElement(using: &random) ?? [], at: other)
            }
        }
    }

    private func isReadable(_ bytes: [UInt8]) -> Bool {
        var limits = ReadingLimits.standard
        limits.cells = 10_000
        do throws(TableError) {
            let workbook = try WorkbookReader.read(bytes, limits: limits)
            for table in workbook.tables {
                for cell in table.cells { _ = workbook.fill(of: cell, in: table) }
            }
            return true
        } catch {
            return error.message.isEmpty
        }
    }

    @Test(arguments: [document, spreadsheet], [1, 2] as [UInt64])
    func `survives changes to the XML of the parts`(
        parts: [(String, String)], seed: UInt64
    ) {
        var random = SplitMix64(seed: seed)
        var readable = 0
        for _ in 0..<1500 {
            var archive = TestArchive(parts)
            let entry = Int.random(in: 0..<archive.entries.count, using: &random)
            mutate(&archive.entries[entry].content, &random)
            if isReadable(archive.bytes) { readable += 1 }
        }
        #expect(isReadable(TestArchive(parts).bytes))
        #expect((1..<1500).contains(readable))
    }

    @Test(arguments: ["python-docx.docx", "libreoffice.docx", "odfpy.ods", "libreoffice.ods"])
    func `survives changes to the bytes of files that other programs wrote`(name: String) throws {
        let file = #filePath
        let folder = file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex)
        let original = try FileBytes.read(path: "\(folder)/Fixtures/\(name)")
        var random = SplitMix64(seed: 5)
        var readable = 0
        for _ in 0..<300 {
            var bytes = original
            mutate(&bytes, &random)
            if isReadable(bytes) { readable += 1 }
        }
        #expect(isReadable(original))
        #expect(readable < 300)
    }
}
