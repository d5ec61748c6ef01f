import Section11Tables
import Testing

struct ODSStylesTests {
    private typealias Sheet = TestSpreadsheet

    /// The fills of the cells as `A1=#FFFFFF`.
    private func fills(_ rows: String, automatic: String = "", common: String? = nil) throws
        -> [String]
    {
        let workbook = try Sheet.read(rows, automatic: automatic, common: common)
        let table = workbook.tables[0]
        return table.cells.compactMap { cell in
            workbook.fill(of: cell, in: table).map { "\(cell.reference)=\($0)" }
        }
    }

    private func styled(_ name: String, _ text: String = "a") -> String {
        Sheet.cell(text, "table:style-name='\(name)'")
    }

    @Test func `reads colours of automatic and common styles with what they inherit`() throws {
        let automatic =
            Sheet.style("own", "#00b050")
            + Sheet.style("child", nil, "style:parent-style-name='Good'")
            + Sheet.style("none", "transparent", "style:parent-style-name='Good'")
            + Sheet.style("loop", nil, "style:parent-style-name='loop'")
        let found = try fills(
            Sheet.row(styled("own"), styled("child"), styled("none"), styled("loop"), styled("?")),
            automatic: automatic, common: Sheet.style("Good", "#CCFFCC"))
        #expect(found == ["A1=#00B050", "B1=#CCFFCC"])
    }

    @Test func `takes the style of the row or the column where a cell has none`() throws {
        let styles = Sheet.style("r", "#ff0000") + Sheet.style("c", "#0000ff")
        let found = try fills(
            "<table:table-column/><table:table-column table:default-cell-style-name='c'/>"
                + Sheet.row(Sheet.cell("a"), Sheet.cell("b"))
                + Sheet.row(
                    Sheet.cell("a"), Sheet.cell("b"),
                    attributes: "table:default-cell-style-name='r'")
                + Sheet.row(Sheet.cell("a"), styled("c")), automatic: styles)
        #expect(found == ["B1=#0000FF", "A2=#FF0000", "B2=#FF0000", "B3=#0000FF"])
    }

    @Test func `keeps empty cells that are shaded, down to the last value`() throws {
        let styles = Sheet.style("r", "#ff0000")
        let shaded = "<table:table-cell table:style-name='r'/>"
        let filling = "<table:table-cell table:style-name='r' table:number-columns-repeated='900'/>"
        let found = try Sheet.read(
            Sheet.row(Sheet.cell("a"), shaded) + Sheet.row(Sheet.cell("b"), filling)
                + Sheet.row(shaded)
                + Sheet.row(shaded, attributes: "table:number-rows-repeated='1048000'"),
            automatic: styles)
        #expect(found.tables[0].described == ["A1=a", "B1=", "A2=b"])
        #expect(found.fills == [nil, Colour(0xFF0000)])
    }

    @Test func `reads the conditions that a style holds`() throws {
        let map =
            "<style:map style:condition='cell-content()=&quot;Met&quot;' "
            + "style:apply-style-name='Good'/>"
        let found = try fills(
            Sheet.row(styled("x", "met"), styled("x", "not")),
            automatic: Sheet.style("x", nil, "", map), common: Sheet.style("Good", "#00ff00"))
        #expect(found == ["A1=#00FF00"])
    }

    @Test func `colours cells by the first condition that holds`() throws {
        let common = Sheet.style("Good", "#00ff00") + Sheet.style("Bad", "#ff0000")
        func condition(_ text: String, _ style: String) -> String {
            "<calcext:condition calcext:apply-style-name='\(style)' calcext:value='\(text)' "
                + "calcext:base-cell-address='S.A1'/>"
        }
        let formats =
            "<calcext:conditional-formats><calcext:conditional-format "
            + "calcext:target-range-address='S.A1:S.B2 &apos;My S.&apos;.D1'>"
            + condition("=&quot;Yes&quot;", "Good")
            + condition("contains-text(&quot;e&quot;)", "Bad")
            + condition("&gt;=3", "Good") + "</calcext:conditional-format>"
            + "</calcext:conditional-formats>"
        let three = Sheet.cell("3", "office:value-type='float' office:value='3'")
        let found = try fills(
            Sheet.row(Sheet.cell("yes"), Sheet.cell("else"), Sheet.cell("yes"), Sheet.cell("yes"))
                + Sheet.row(three, Sheet.cell("no")) + formats, common: common)
        #expect(found == ["A1=#00FF00", "B1=#FF0000", "D1=#00FF00", "A2=#00FF00"])
    }

    @Test func `notes conditional formats that do more`() throws {
        let format =
            "<calcext:conditional-formats><calcext:conditional-format "
            + "calcext:target-range-address='S.A1:S.A9'>%</calcext:conditional-format>"
            + "</calcext:conditional-formats>"
        let formula =
            "<calcext:condition calcext:apply-style-name='Good' "
            + "calcext:value='formula-is(B1&gt;2)'/>"
        for content in ["<calcext:color-scale/>", formula] {
            let workbook = try Sheet.read(
                Sheet.row(Sheet.cell("a")) + format.replacing("%", with: content),
                common: Sheet.style("Good", "#00ff00"))
            #expect(workbook.notes.map(\.kind) == [.ignored])
        }
        let plain = try Sheet.read(
            Sheet.row(Sheet.cell("a")) + format.replacing("%", with: formula),
            common: Sheet.style("Good", nil))
        #expect(plain.notes.isEmpty)
    }
}
