import Section11Tables
import Testing

struct ODSContentReaderTests {
    private typealias Sheet = TestSpreadsheet

    @Test func `does not store what fills the rest of a sheet`() throws {
        let table = try Sheet.table(
            Sheet.row(
                Sheet.cell("a"), "<table:table-cell table:number-columns-repeated='16383'/>")
                + Sheet.row(
                    "<table:table-cell table:number-columns-repeated='16384'/>",
                    attributes: "table:number-rows-repeated='1048574'")
                + Sheet.row(
                    "<table:table-cell table:number-columns-repeated='16383'/>", Sheet.cell("z")))
        #expect(table.described == ["A1=a", "XFD1048576=z"])
    }

    @Test func `repeats cells and rows that hold a value`() throws {
        let table = try Sheet.table(
            Sheet.row(
                Sheet.cell("a", "table:number-columns-repeated='2'"), "<table:table-cell/>",
                Sheet.cell("b"), attributes: "table:number-rows-repeated='2'")
                + Sheet.row(Sheet.cell("c")))
        #expect(
            table.described == ["A1=a", "B1=a", "D1=b", "A2=a", "B2=a", "D2=b", "A3=c"])
    }

    @Test func `reads merged areas with the value in the first cell`() throws {
        let table = try Sheet.table(
            Sheet.row(
                Sheet.cell("a", "table:number-columns-spanned='2' table:number-rows-spanned='2'"),
                "<table:covered-table-cell/>", Sheet.cell("c"))
                + Sheet.row(
                    "<table:covered-table-cell table:number-columns-repeated='2'>"
                        + "<text:p>unseen</text:p></table:covered-table-cell>", Sheet.cell("d")))
        #expect(table.described == ["A1=a", "C1=c", "C2=d"])
        #expect(table.mergedRanges.map(\.description) == ["A1:B2"])
    }

    @Test func `reads rows and columns in groups and headers`() throws {
        let table = try Sheet.table(
            "<table:table-columns><table:table-column/></table:table-columns>"
                + "<table:table-header-rows>\(Sheet.row(Sheet.cell("a")))</table:table-header-rows>"
                + "<table:table-row-group><table:table-row-group>\(Sheet.row(Sheet.cell("b")))"
                + "</table:table-row-group></table:table-row-group><table:shapes><table:table-row/>"
                + "</table:shapes>\(Sheet.row(Sheet.cell("c")))")
        #expect(table.described == ["A1=a", "A2=b", "A3=c"])
    }

    @Test func `tells hidden rows and columns as far as cells reach`() throws {
        let table = try Sheet.table(
            "<table:table-column/><table:table-column table:visibility='collapse' "
                + "table:number-columns-repeated='2'/>"
                + "<table:table-column table:visibility='collapse' "
                + "table:number-columns-repeated='16381'/>"
                + Sheet.row(Sheet.cell("a", "table:number-columns-repeated='4'"))
                + Sheet.row(Sheet.cell("b"), attributes: "table:visibility='filter'")
                + Sheet.row(Sheet.cell("c"))
                + Sheet.row(
                    attributes: "table:visibility='collapse' table:number-rows-repeated='1048573'"))
        #expect(table.hiddenRows == [2])
        #expect(table.hiddenColumns == [2, 3, 4])
    }

    @Test func `leaves out what stands beyond the sheet or in a cell's own table`() throws {
        let workbook = try Sheet.read(
            Sheet.row(
                Sheet.cell(content: "<text:p>a</text:p><table:table/>", ""),
                "<table:table-cell table:number-columns-repeated='999999999'/>", Sheet.cell("b"))
                + Sheet.row(attributes: "table:number-rows-repeated='999999999'")
                + Sheet.row(Sheet.cell("c")))
        #expect(workbook.tables[0].described == ["A1=a"])
        #expect(
            workbook.notes.map(\.message) == [
                "2 cells on sheet 'S' left out, because they stand at no place of a sheet "
                    + "(A1 to XFD1048576)", "tables inside cells of sheet 'S' left out",
            ])
    }
}
