import Section11Tables
import Testing

struct DocumentTablesTests {
    private typealias Doc = TestDocument

    private func table(_ rows: String...) throws -> Table {
        try Doc.read("<w:tbl>\(rows.joined())</w:tbl>").tables[0]
    }

    @Test func `places cells by the columns that others cover`() throws {
        let table = try table(
            Doc.row(Doc.cell("wide", "<w:gridSpan w:val='2'/>"), Doc.cell("c")),
            Doc.row(Doc.cell("a"), Doc.cell("b"), Doc.cell("c")))
        #expect(table.described == ["A1=wide", "C1=c", "A2=a", "B2=b", "C2=c"])
        #expect(table.mergedRanges.map(\.description) == ["A1:B1"])
    }

    @Test func `leaves out the columns before a row`() throws {
        let table = try table(
            Doc.row(Doc.cell("b"), properties: "<w:gridBefore w:val='1'/><w:gridAfter w:val='2'/>"),
            Doc.row(Doc.cell("a")))
        #expect(table.described == ["B1=b", "A2=a"])
    }

    @Test func `merges cells downwards, with the value in the first`() throws {
        let restart = "<w:vMerge w:val='restart'/>"
        let table = try table(
            Doc.row(Doc.cell("standard", "<w:gridSpan w:val='2'/>" + restart), Doc.cell("1")),
            Doc.row(Doc.cell("unseen", "<w:gridSpan w:val='2'/><w:vMerge/>"), Doc.cell("2")),
            Doc.row(Doc.cell("next", "<w:gridSpan w:val='2'/>" + restart), Doc.cell("3")))
        #expect(table.described == ["A1=standard", "C1=1", "C2=2", "A3=next", "C3=3"])
        #expect(table.mergedRanges.map(\.description) == ["A1:B2", "A3:B3"])
    }

    @Test func `keeps a cell that continues nothing`() throws {
        let table = try table(
            Doc.row(Doc.cell("a"), Doc.cell("b", "<w:vMerge w:val='continue'/>")),
            Doc.row(Doc.cell("c"), Doc.cell("", "<w:vMerge/>")))
        #expect(table.described == ["A1=a", "B1=b", "A2=c"])
        #expect(table.mergedRanges.map(\.description) == ["B1:B2"])
    }

    @Test func `merges cells sideways as older files do`() throws {
        let table = try table(
            Doc.row(
                Doc.cell("a", "<w:hMerge w:val='restart'/>"), Doc.cell("", "<w:hMerge/>"),
                Doc.cell("c")))
        #expect(table.described == ["A1=a", "C1=c"])
        #expect(table.mergedRanges.map(\.description) == ["A1:B1"])
    }

    @Test func `leaves out deleted rows and cells`() throws {
        let workbook = try Doc.read(
            Doc.table(
                Doc.row(Doc.cell("a"), Doc.cell("gone", "<w:cellDel w:id='1'/>"), Doc.cell("b")),
                Doc.row(Doc.cell("gone"), properties: "<w:del w:id='2'/>"),
                Doc.row(Doc.cell("new"), properties: "<w:ins w:id='3'/>"))
                + Doc.table(Doc.row(Doc.cell("gone"), properties: "<w:del w:id='4'/>"))
                + Doc.table(Doc.row(Doc.cell("last"))))
        #expect(workbook.tables.map(\.name) == ["Table 1", "Table 2"])
        #expect(workbook.tables.map(\.described) == [["A1=a", "B1=b", "A2=new"], ["A1=last"]])
        #expect(workbook.notes.map(\.kind) == [.guess])
    }

    @Test func `tells hidden rows`() throws {
        let table = try table(
            Doc.row(Doc.cell("a")), Doc.row(Doc.cell("b"), properties: "<w:hidden/>"))
        #expect(table.hiddenRows == [2])
    }

    @Test func `reads rows and cells in controls`() throws {
        let table = try table(
            "<w:sdt><w:sdtPr/><w:sdtContent>\(Doc.row(Doc.cell("a")))</w:sdtContent></w:sdt>",
            Doc.row(
                Doc.cell("b"),
                "<w:sdt><w:sdtContent>\(Doc.cell("c"))\(Doc.cell("d"))</w:sdtContent></w:sdt>"))
        #expect(table.described == ["A1=a", "A2=b", "B2=c", "C2=d"])
    }

    @Test func `leaves out cells beyond the last column`() throws {
        let workbook = try Doc.read(
            Doc.table(
                Doc.row(Doc.cell("a", "<w:gridSpan w:val='999999999'/>"), Doc.cell("b")),
                Doc.row(Doc.cell("c"), properties: "<w:gridBefore w:val='-4'/>")))
        #expect(workbook.tables[0].described == ["A1=a", "A2=c"])
        #expect(workbook.tables[0].mergedRanges.map(\.description) == ["A1:XFD1"])
        #expect(
            workbook.notes.map(\.message)
                == ["1 cell left out, because they stand beyond the last column (XFD)"])
    }
}
