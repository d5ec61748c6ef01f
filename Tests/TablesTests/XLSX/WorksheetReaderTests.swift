import Section11Tables
import Testing

struct WorksheetReaderTests {
    private func places(_ rows: String) throws -> [String] {
        try TestWorkbook.cells(rows).map { "\($0.reference)=\($0.text)" }
    }

    private func table(_ sheet: String) throws -> Table {
        try TestWorkbook.read(TestWorkbook.parts(sheets: [sheet])).tables[0]
    }

    @Test func `counts rows and cells that do not say where they stand`() throws {
        #expect(
            try places(
                "<row><c><v>1</v></c><c><v>2</v></c></row>"
                    + #"<row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>"#
                    + "<row><c><v>5</v></c></row>")
                == ["A1=1", "B1=2", "C5=3", "D5=4", "A6=5"])
    }

    @Test func `counts an empty cell as a place`() throws {
        #expect(try places("<row><c/><c><v>2</v></c></row>") == ["B1=2"])
    }

    @Test func `puts cells into order, and takes the later of two at one place`() throws {
        let rows =
            #"<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row>"#
            + #"<row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row>"#
        #expect(try places(rows) == ["A1=4", "A2=2", "B2=1"])
        let workbook = try TestWorkbook.read(
            TestWorkbook.parts(sheets: ["<sheetData>\(rows)</sheetData>"]))
        #expect(
            workbook.notes.map(\.message) == [
                "1 cell on sheet 'Sheet1' left out, because a later one stands at the same place"
            ])
    }

    @Test func `leaves out cells that stand at no place of a sheet, and says so`() throws {
        let rows =
            #"<row r="1"><c r="A1"><v>1</v></c><c r="XFE1"><v>2</v></c><c r="7"><v>3</v></c></row>"#
            + #"<row r="1048577"><c><v>4</v></c><c r="A1048577"><v>5</v></c></row>"#
        #expect(try places(rows) == ["A1=1"])
        let workbook = try TestWorkbook.read(
            TestWorkbook.parts(sheets: ["<sheetData>\(rows)</sheetData>"]))
        #expect(
            workbook.notes.map(\.message) == [
                "4 cells on sheet 'Sheet1' left out, because they stand at no place of a sheet "
                    + "(A1 to XFD1048576)"
            ])
        #expect(workbook.notes[0].kind == .ignored)
    }

    @Test func `costs only the cells that exist, whatever rectangle the sheet claims`() throws {
        let table = try table(
            #"<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>"#
                + #"<row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>"#)
        #expect(table.cells.map(\.reference.description) == ["A1", "XFD1048576"])
        #expect(table.rowCount == 2)
    }

    @Test func `reads merged areas, hidden rows and hidden columns`() throws {
        let table = try table(
            #"<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/></cols>"#
                + #"<sheetData><row r="2" hidden="1"/><row r="4" hidden="true"><c><v>1</v></c></row>"#
                + #"</sheetData><mergeCells count="1"><mergeCell ref="A6:C7"/></mergeCells>"#)
        #expect(table.mergedRanges.map(\.description) == ["A6:C7"])
        #expect(table.hiddenRows == [2, 4])
        #expect(table.hiddenColumns == [2, 3])
    }

    @Test func `bounds hidden columns by the sheet`() throws {
        let table = try table(
            #"<cols><col min="16384" max="999999999" hidden="1"/></cols><sheetData/>"#)
        #expect(table.hiddenColumns == [16384])
    }

    @Test func `reads a text that is missing as an empty cell, and says how many and where`() throws
    {
        let workbook = try TestWorkbook.read(
            TestWorkbook.parts(
                sheets: [
                    #"<sheetData><row><c r="B1" t="s"><v>0</v></c><c t="s"><v>-1</v></c></row>"#
                        + #"<row><c s="2" t="s"><v>7</v></c></row></sheetData>"#
                ]))
        #expect(
            workbook.notes == [
                ReadingNote(
                    kind: .ignored,
                    message: "3 cells on sheet 'Sheet1' read as empty, because the file does not "
                        + "hold the text, first at B1")
            ])
        #expect(workbook.tables[0].cells.map(\.value) == [.empty])
    }

    @Test func `limits the cells of all sheets and the text of one`() {
        var limits = ReadingLimits.standard
        limits.cells = 2
        let sheet = "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>"
        #expect(throws: TableError.tooLarge(what: "the number of cells", limit: 2)) {
            try TestWorkbook.read(TestWorkbook.parts(sheets: [sheet, sheet]), limits: limits)
        }
        limits.textBytes = 3
        let text = "<sheetData><row><c t='str'><v>abcd</v></c></row></sheetData>"
        #expect(throws: TableError.tooLarge(what: "the text of a cell in bytes", limit: 3)) {
            try TestWorkbook.read(TestWorkbook.parts(sheets: [text]), limits: limits)
        }
    }

    @Test func `refuses a sheet that is none`() {
        var parts = TestWorkbook.parts(sheets: [""])
        parts[3].1 = "<chartsheet/>"
        #expect(
            throws: TableError.damaged(
                part: "xl/worksheets/sheet1.xml", reason: "is not a worksheet")
        ) {
            try TestWorkbook.read(parts)
        }
    }
}
