import Section11Tables
import Testing

struct ODSCellsTests {
    private typealias Sheet = TestSpreadsheet

    private func cell(_ xml: String) throws -> Cell? {
        try Sheet.table(Sheet.row(xml)).cells.first
    }

    @Test(arguments: [
        ("office:value-type='float' office:value='3'", "3.00", Cell.Value.number(3)),
        ("office:value-type='float' office:value='1.5E-3'", "", .number(0.0015)),
        ("office:value-type='float' office:value='x'", "3", .text("3")),
        ("office:value-type='percentage' office:value='0.962'", "96.2%", .percentage(0.962)),
        ("office:value-type='currency' office:currency='GBP' office:value='2.5'", "", .number(2.5)),
        ("office:value-type='boolean' office:boolean-value='true'", "TRUE", .boolean(true)),
        ("office:value-type='boolean' office:boolean-value='false'", "FALSE", .boolean(false)),
        ("office:value-type='time' office:time-value='PT13H30M00S'", "13:30", .text("13:30")),
        ("office:value-type='time' office:time-value='PT1H'", "", .text("PT1H")),
        ("office:value-type='string'", "a", .text("a")),
        ("office:value-type='string' office:string-value='b'", "", .text("b")),
        ("office:value-type='date' office:date-value='soon'", "soon", .text("soon")),
        ("", "no type", .text("no type")),
        ("office:value-type='string' calcext:value-type='error'", "#REF!", .error("#REF!")),
        (
            "office:value-type='float' office:value='0' calcext:value-type='error'", "Err:502",
            .error("Err:502")
        ),
        (
            "table:formula='of:=1/0' office:value-type='float' office:value='0'", "#DIV/0!",
            .error("#DIV/0!")
        ),
        ("office:value-type='string'", "#REF!", .text("#REF!")),
    ])
    func `reads a value as the file says it`(
        attributes: String, text: String, expected: Cell.Value
    ) throws {
        #expect(try cell(Sheet.cell(text, attributes))?.value == expected)
    }

    @Test(arguments: ["2018-01-31", "2018-01-31T13:30:00"])
    func `reads a day, and drops its time`(value: String) throws {
        let date = CalendarDate(iso: "2018-01-31")
        let found = try cell(
            Sheet.cell("31/01/18", "office:value-type='date' office:date-value='\(value)'"))
        #expect(found?.value == date.map { .date($0) })
    }

    @Test func `tells formulas, with and without a result`() throws {
        let sum = try cell(
            Sheet.cell("2", "table:formula='of:=1+1' office:value-type='float' office:value='2'"))
        #expect(sum?.value == .number(2))
        #expect(sum?.isFormula == true)
        let open = try cell("<table:table-cell table:formula='of:=A2'/>")
        #expect(open?.value == .formulaWithoutResult)
        #expect(open?.isFormula == true)
        let empty = try cell(
            "<table:table-cell table:formula='of:=\"\"' office:value-type='string'/>")
        #expect(empty?.value == .text(""))
    }

    @Test func `has no cell where there is neither value nor fill`() throws {
        #expect(try cell("<table:table-cell table:style-name='ce1'/>") == nil)
        #expect(try cell(Sheet.cell("")) == nil)
    }
}
