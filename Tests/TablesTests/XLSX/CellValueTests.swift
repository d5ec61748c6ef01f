import Section11Tables
import Testing

struct CellValueTests {
    private let styles = """
        <numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/>\
        <numFmt numFmtId="165" formatCode="0.0%"/>\
        <numFmt numFmtId="166" formatCode="0 &quot;days&quot;"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164" fillId="2"/><xf numFmtId="165"/>\
        <xf numFmtId="166"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs>\
        <dxfs><dxf><numFmt numFmtId="166" formatCode="yyyy"/></dxf></dxfs>
        """

    private func value(_ cell: String, properties: String = "") throws -> Cell.Value? {
        try TestWorkbook.value(
            cell,
            strings: "<si><t>zero</t></si><si><r><t>o</t></r><r><rPr/><t>ne</t></r>"
                + "<rPh><t>x</t></rPh></si>",
            styles: styles, properties: properties)
    }

    @Test(arguments: [
        (#"<c r="A1"><v>12</v></c>"#, Cell.Value.number(12)),
        (#"<c r="A1" t="n"><v> -1.5E-3 </v></c>"#, .number(-0.0015)),
        (#"<c r="A1"><v>abc</v></c>"#, .text("abc")),
        (#"<c r="A1"><v>1e999</v></c>"#, .text("1e999")),
        (#"<c r="A1" t="s"><v>0</v></c>"#, .text("zero")),
        (#"<c r="A1" t="s"><v>1</v></c>"#, .text("one")),
        (#"<c r="A1" t="str"><v>a_x000D_b</v></c>"#, .text("a\rb")),
        (#"<c r="A1" t="str"><v/></c>"#, .text("")),
        (
            #"<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &amp; b </t></is></c>"#,
            .text(" a & b ")
        ),
        (#"<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>"#, .text("ab")),
        (#"<c r="A1" t="b"><v>1</v></c>"#, .boolean(true)),
        (#"<c r="A1" t="b"><v>0</v></c>"#, .boolean(false)),
        (#"<c r="A1" t="e"><v>#REF!</v></c>"#, .error("#REF!")),
        (#"<c r="A1" t="d"><v>2018-01-31T00:00:00</v></c>"#, .date(day(2018, 1, 31))),
        (#"<c r="A1" t="d"><v>2018-02-31</v></c>"#, .text("2018-02-31")),
        (#"<c r="A1" s="1"><v>43131.75</v></c>"#, .date(day(2018, 1, 31))),
        (#"<c r="A1" s="4"><v>43131</v></c>"#, .date(day(2018, 1, 31))),
        (#"<c r="A1" s="1"><v>60</v></c>"#, .number(60)),
        (#"<c r="A1" s="1"><v>61</v></c>"#, .date(day(1900, 3, 1))),
        (#"<c r="A1" s="1"><v>1</v></c>"#, .date(day(1900, 1, 1))),
        (#"<c r="A1" s="1"><v>0.5</v></c>"#, .number(0.5)),
        (#"<c r="A1" s="1"><v>-3</v></c>"#, .number(-3)),
        (#"<c r="A1" s="2"><v>0.962</v></c>"#, .percentage(0.962)),
        (#"<c r="A1" s="5"><v>0.5</v></c>"#, .percentage(0.5)),
        (#"<c r="A1" s="3"><v>7</v></c>"#, .number(7)),
        (#"<c r="A1" s="99"><v>7</v></c>"#, .number(7)),
        (#"<c r="A1" s="1"/>"#, .empty),
        (#"<x:c r="A1" xmlns:x="y"><x:v>4</x:v></x:c>"#, .number(4)),
        (#"<c r="A1"><!-- x --><v>1<!-- y -->2</v></c>"#, .number(12)),
        (#"<c r="A1" t="str"><v><![CDATA[<a>]]>b&amp;</v></c>"#, .text("<a>b&")),
        (#"<c r="A1"><extLst><ext><v>9</v></ext></extLst><v>3</v></c>"#, .number(3)),
    ])
    func `takes a cell as the file says it`(cell: String, expected: Cell.Value) throws {
        #expect(try value(cell) == expected)
    }

    @Test func `leaves out an empty cell without a format`() throws {
        #expect(try value(#"<c r="A1"/>"#) == nil)
        #expect(try value(#"<c r="A1"><v/></c>"#) == nil)
    }

    @Test func `tells a formula, with and without a result`() throws {
        let cells = try TestWorkbook.cells(
            #"<row><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c>"#
                + #"<c r="C1"><f t="shared" si="0"/><v></v></c><c r="D1"><v>2</v></c></row>"#)
        #expect(cells.map(\.isFormula) == [true, true, true, false])
        #expect(
            cells.map(\.value)
                == [.number(2), .formulaWithoutResult, .formulaWithoutResult, .number(2)])
    }

    @Test func `counts dates from 1904 where the workbook says so`() throws {
        let from1904 = #"<workbookPr date1904="1"/>"#
        #expect(
            try value(#"<c r="A1" s="1"><v>41669</v></c>"#, properties: from1904)
                == .date(day(2018, 1, 31)))
        #expect(
            try value(#"<c r="A1" s="1"><v>60</v></c>"#, properties: from1904)
                == .date(day(1904, 3, 1)))
    }

    @Test func `keeps the place of a cell's format`() throws {
        let cells = try TestWorkbook.cells(#"<row><c r="A1" s="3"><v>1</v></c></row>"#)
        #expect(cells[0].style == 3)
    }
}

private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
        preconditionFailure("the test names a day that is none")
    }
    return date
}
