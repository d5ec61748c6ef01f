import Section11Tables
import Testing

/// Workbooks as producers other than Excel write them, one oddity each.
struct WorkbookOddityTests {
    private func replacing(
        _ changes: [(String, String)], in parts: [(String, String)]
    ) -> [(String, String)] {
        parts.map { part in
            var text = part.1
            for (old, new) in changes {
                text = text.split(separator: old, omittingEmptySubsequences: false)
                    .joined(separator: new)
            }
            return (part.0, text)
        }
    }

    @Test func `reads the strict edition, with its own addresses and its dates as texts`() throws {
        let strict = replacing(
            [
                (TestWorkbook.main, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
                (TestWorkbook.links, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
                ("<workbook ", "<workbook conformance=\"strict\" "),
            ],
            in: TestWorkbook.parts(
                sheets: [
                    #"<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>"#
                        + #"<c r="B1" s="1" t="d"><v>2018-01-31T00:00:00</v></c></row></sheetData>"#
                ], strings: "<si><t>Met</t></si>",
                styles: #"<cellXfs><xf/><xf numFmtId="14"/></cellXfs>"#))
        let cells = try TestWorkbook.read(strict).tables[0].cells
        #expect(cells.map(\.text) == ["Met", "2018-01-31"])
        #expect(cells[1].value == .date(try #require(CalendarDate(iso: "2018-01-31"))))
    }

    @Test func `reads parts whose elements all have a prefix`() throws {
        let sheet = """
            <x:worksheet xmlns:x="m"><x:cols><x:col min="3" max="3" hidden="1"/></x:cols>\
            <x:sheetData><x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c>\
            <x:c r="B2" t="inlineStr"><x:is><x:r><x:t>Par</x:t></x:r><x:r><x:t>tly</x:t></x:r></x:is>\
            </x:c><x:c><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells>\
            <x:mergeCell ref="A4:B4"/></x:mergeCells><x:conditionalFormatting sqref="A2">\
            <x:cfRule type="cellIs" operator="equal" dxfId="0" priority="1">\
            <x:formula>"Met"</x:formula></x:cfRule></x:conditionalFormatting></x:worksheet>
            """
        var parts = TestWorkbook.parts(sheets: [""], strings: "", styles: "")
        parts[3].1 = sheet
        parts[4].1 = #"<x:sst xmlns:x="m"><x:si><x:t>Met</x:t></x:si></x:sst>"#
        parts[5].1 =
            #"<x:styleSheet xmlns:x="m"><x:dxfs><x:dxf><x:fill><x:patternFill>"#
            + #"<x:bgColor rgb="FF00B050"/></x:patternFill></x:fill></x:dxf></x:dxfs></x:styleSheet>"#
        let workbook = try TestWorkbook.read(parts)
        let table = workbook.tables[0]
        #expect(
            table.cells.map { "\($0.reference)=\($0.text)" } == ["A2=Met", "B2=Partly", "C2=2"])
        #expect(table.mergedRanges.map(\.description) == ["A4:B4"])
        #expect(table.hiddenColumns == [3])
        #expect(workbook.fill(of: table.cells[0], in: table) == Colour(0x00B050))
    }

    @Test func `keeps an error apart from a blank, whatever wrote it`() throws {
        let cells = try TestWorkbook.cells(
            #"<row><c t="e"><v>#REF!</v></c><c t="e"><f>nosuch()</f><v>#NAME?</v></c>"#
                + #"<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="e"/><c t="str"><f>a</f><v></v></c></row>"#
        )
        #expect(
            cells.map(\.value) == [
                .error("#REF!"), .error("#NAME?"), .error("#DIV/0!"), .text(""),
            ])
        #expect(cells.map(\.isFormula) == [false, true, true, true])
    }

    @Test func `reads a workbook without styles, shared texts, addresses or row numbers`() throws {
        let cells = try TestWorkbook.cells(
            #"<row><c s="4"><v>43131</v></c><c t="inlineStr"><is><t>Met</t></is></c></row>"#
                + "<row><c/><c><v>2</v></c></row>")
        #expect(cells.map { "\($0.reference)=\($0.text)" } == ["A1=43131", "B1=Met", "B2=2"])
    }

    @Test func `reads parts that the workbook links with empty shares`() throws {
        // As some exports do: the links stand there, the parts do not.
        let parts = TestWorkbook.parts(
            sheets: [#"<sheetData><row><c s="1"><v>3</v></c></row></sheetData>"#], strings: "",
            styles: ""
        ).filter { $0.0 != "xl/sharedStrings.xml" && $0.0 != "xl/styles.xml" }
        #expect(try TestWorkbook.read(parts).tables[0].cells.map(\.text) == ["3"])
    }

    @Test func `takes an elapsed time for a number and not for a day of 1900`() throws {
        let value = try TestWorkbook.value(
            #"<c s="0"><v>10.5</v></c>"#, styles: #"<cellXfs><xf numFmtId="46"/></cellXfs>"#)
        #expect(value == .number(10.5))
    }

    @Test func `reads a sheet whose claimed size, spans and widths are beyond reason`() throws {
        let workbook = try TestWorkbook.read(
            TestWorkbook.parts(
                sheets: [
                    #"<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" style="3"/>"#
                        + #"</cols><sheetData><row r="1" spans="1:16384" s="3" customFormat="1">"#
                        + #"<c r="C1" t="str"><v>Met</v></c></row><row r="1048576" ht="409"/></sheetData>"#
                ]))
        #expect(workbook.tables[0].cells.map(\.text) == ["Met"])
    }
}
