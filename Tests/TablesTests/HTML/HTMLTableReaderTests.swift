import Section11Tables
import TestSupport
import Testing

struct HTMLTableReaderTests {
    private func read(_ page: String) throws(TableError) -> Workbook {
        try WorkbookReader.read(Array(page.utf8))
    }

    /// The cells of a page's only table, as `A1=text`.
    private func cells(_ rows: String) throws -> [String] {
        let workbook = try read("<table>\(rows)</table>")
        #expect(workbook.tables.map(\.name) == ["Table 1"])
        return workbook.tables[0].cells.map { "\($0.reference)=\($0.text)" }
    }

    @Test func `reads the table of a page that calls itself a workbook, and says so`() throws {
        let workbook = try read(
            """
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">
            <style>td { color: <td>red</td> }</style><title>Return</title></head><body>
            <!--[if gte mso 9]><xml><td>no</td></xml><![endif]-->
            <TABLE border=1><thead><TR><TH>Ref<th>Rating</thead>
            <tr><td>1.1</td><td>Met &amp; checked</td></tr></TABLE><script>"<table>"</script></body></html>
            """)
        #expect(workbook.format == .html)
        #expect(
            workbook.tables[0].cells.map { "\($0.reference)=\($0.text)" }
                == ["A1=Ref", "B1=Rating", "A2=1.1", "B2=Met & checked"])
        #expect(
            workbook.notes == [
                ReadingNote(
                    kind: .guess,
                    message: "the file is a web page, whatever its name says; its table read as a "
                        + "sheet")
            ])
    }

    @Test(arguments: [
        ("<td> a \n b </td><td>\t</td><td>c", ["A1=a b", "C1=c"]),
        ("<td>a<br>b<br/>c<br></td>", ["A1=a\nb\nc"]),
        ("<td><p>a</p><p>b</p></td>", ["A1=a\nb"]),
        ("<td><ul><li>a<li>b</ul></td>", ["A1=a\nb"]),
        ("<td>a&nbsp;&nbsp;b</td><td>&nbsp;</td><td>c\u{A0}d", ["A1=a b", "C1=c d"]),
        (
            "<td>&lt;b&gt; &#65;&#x42; &#150; &eacute; &unknown; &",
            ["A1=<b> AB \u{2013} \u{E9} &unknown; &"]
        ),
        ("<td>3 < 4 <b>yes</b></td>", ["A1=3 < 4 yes"]),
        ("<td>&#0;&#xD800;</td>", ["A1=\u{FFFD}\u{FFFD}"]),
    ])
    func `shows a text as a browser does`(row: String, expected: [String]) throws {
        #expect(try cells("<tr>" + row) == expected)
    }

    @Test func `finds the places beside and below cells that take several`() throws {
        let page =
            "<table><tr><td rowspan=2>a<td colspan='2'>b<td rowspan=3>c</tr><tr><td>d<td>e</tr>"
            + "<tr><td>f<td>g<td>h<td>i</table>"
        let table = try read(page).tables[0]
        #expect(
            table.cells.map { "\($0.reference)=\($0.text)" } == [
                "A1=a", "B1=b", "D1=c", "B2=d", "C2=e", "A3=f", "B3=g", "C3=h", "E3=i",
            ])
        #expect(table.mergedRanges.map(\.description) == ["A1:A2", "B1:C1", "D1:D3"])
    }

    @Test func `takes backgrounds for fills, a cell's before its row's before its table's`() throws
    {
        let workbook = try read(
            """
            <table bgcolor="silver"><tr bgcolor=#ffc000><td>a<td style="BACKGROUND-COLOR : #0f0">b
            <td style="background:url(x.png) rgb(1, 2, 3) !important" bgcolor="red">c
            <tr><td bgcolor="FF0000"></td><td bgcolor="rgba(0,0,0,0)">d<td bgcolor=nonsense></table>
            """)
        let table = workbook.tables[0]
        #expect(
            table.cells.map {
                "\($0.reference) \(workbook.fill(of: $0, in: table)?.description ?? "-")"
            } == [
                "A1 #FFC000", "B1 #00FF00", "C1 #010203", "A2 #FF0000", "B2 #C0C0C0", "C2 #C0C0C0",
            ])
        #expect(table.cells[3].value == .empty)
    }

    @Test func `gives a table inside a cell as a sheet of its own`() throws {
        let workbook = try read(
            "<table><tr><td>outer <table><tr><td>inner</td></tr></table> text</td></tr></table>"
                + "<p>below</p><table></table><table><tr><td>last</table>")
        #expect(workbook.tables.map(\.name) == ["Table 1", "Table 2", "Table 3"])
        #expect(workbook.tables.map { $0.cells[0].text } == ["outer text", "inner", "last"])
        #expect(
            workbook.notes.map(\.message) == [
                "the file is a web page, whatever its name says; each of its 3 tables read as a "
                    + "sheet", "what stands outside the tables of the web page left out",
            ])
    }

    @Test func `tells hidden rows`() throws {
        let table = try read(
            "<table><tr style='display: none'><td>a<tr><td>b<tr hidden><td>c</table>"
        ).tables[0]
        #expect(table.hiddenRows == [1, 3])
    }

    @Test func `reads pages in UTF-16 and in Windows-1252`() throws {
        let page = "<html><table><tr><td>caf\u{E9}</td></tr></table></html>"
        let wide: [UInt8] =
            [0xFF, 0xFE] + page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let narrow = page.unicodeScalars.map { UInt8($0.value) }
        for bytes in [wide, narrow] {
            #expect(try WorkbookReader.read(bytes).tables[0].cells.map(\.text) == ["caf\u{E9}"])
        }
    }

    @Test func `refuses a page without a table`() {
        #expect(throws: TableError.unsupported(.html)) {
            try read("<html><body>Sign in</body></html>")
        }
    }

    @Test func `bounds what a page may ask for`() throws {
        var limits = ReadingLimits.standard
        limits.cells = 3
        limits.textBytes = 5
        limits.depth = 2
        limits.sheets = 4
        for (page, what, limit) in [
            ("<table><tr><td>1<td>2<td>3<td>4", "the number of cells", 3),
            ("<table><tr><td>123456", "the text of a cell in bytes", 5),
            ("<table><table><table>", "the nesting of tables", 2),
            (String(repeating: "<table></table>", count: 5), "the number of tables", 4),
        ] {
            #expect(throws: TableError.tooLarge(what: what, limit: limit)) {
                try WorkbookReader.read(Array(page.utf8), limits: limits)
            }
        }
        let far = "<table><tr>" + String(repeating: "<td colspan=999999>a", count: 20)
        #expect(try read(far).tables[0].cells.count == 16, "beyond the last column nothing is kept")
    }

    @Test func `reads any bytes without an end`() {
        let pieces = [
            "<table>", "<tr>", "<td rowspan=3 colspan=2>", "</td", "</table>", "<!--", "-->",
            "<script>", "</script>", "&#x", "&amp;", "<td bgcolor='", "\"", ">", "=", "<", "/",
            "style=background:#12", "<br>", " ", "x", "\u{0}", "\u{E9}", "<?", "<![CDATA[",
            "rowspan=99999999999999999999", "colspan=-1",
        ]
        var random = SplitMix64(seed: 5)
        var readable = 0
        for _ in 0..<3000 {
            var page = "<table><tr><td>a"
            for _ in 0..<Int.random(in: 1...30, using: &random) {
                page += pieces.randomElement(using: &random) ?? ""
            }
            do throws(TableError) {
                if try !read(page).tables.isEmpty { readable += 1 }
            } catch {
                #expect(!error.message.isEmpty)
            }
        }
        #expect(readable > 1000)
    }
}
