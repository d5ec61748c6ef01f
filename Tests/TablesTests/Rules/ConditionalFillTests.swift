import Section11Tables
import Testing

struct ConditionalFillTests {
    private static let styles = """
        <fills><fill><patternFill patternType="none"/></fill><fill>\
        <patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/></patternFill></fill></fills>\
        <cellXfs><xf fillId="0"/><xf fillId="1"/></cellXfs><dxfs>\
        <dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFF0000"/>\
        </patternFill></fill></dxf>\
        <dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/>\
        <bgColor rgb="FFFFC000"/></patternFill></fill></dxf>\
        <dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill>\
        </dxf><dxf><font><b/></font></dxf></dxfs>
        """

    private static let rows = """
        <row r="5"><c r="D5" t="str"><v>Met</v></c><c r="E5" s="1"/></row>\
        <row r="6"><c r="D6" t="str"><v>Partly met</v></c><c r="E6" s="1"/></row>\
        <row r="7"><c r="D7"><v>3</v></c><c r="E7" s="1"/></row>\
        <row r="8"><c r="D8" t="e"><v>#N/A</v></c><c r="E8" s="1"/></row>
        """

    private func workbook(_ below: String) throws -> Workbook {
        try TestWorkbook.read(
            TestWorkbook.parts(
                sheets: ["<sheetData>\(Self.rows)</sheetData>\(below)"], styles: Self.styles))
    }

    /// The colours of a column's rows 5 to 8, by their first letters; `-` for none.
    private func colours(_ column: String, _ below: String) throws -> String {
        let workbook = try workbook(below)
        let names: [UInt32: String] = [
            0xFF0000: "red ", 0xFFC000: "amber ", 0x00B050: "green ", 0xEEEEEE: "grey ",
        ]
        return (5...8).map { row in
            let place = CellReference("\(column)\(row)") ?? CellReference(row: 1, column: 1)
            guard let cell = workbook.tables[0][place],
                let colour = workbook.fill(of: cell, in: workbook.tables[0])
            else { return "- " }
            return names[colour.rgb] ?? "? "
        }.joined()
    }

    private func format(_ areas: String, _ rules: String) -> String {
        #"<conditionalFormatting sqref="\#(areas)">\#(rules)</conditionalFormatting>"#
    }

    private func cellIs(
        _ comparison: String, _ formulas: String..., dxf: Int = 0, more: String = "priority=\"1\""
    ) -> String {
        let formulas = formulas.map { "<formula>\($0)</formula>" }.joined()
        return #"<cfRule type="cellIs" dxfId="\#(dxf)" operator="\#(comparison)" \#(more)>"#
            + formulas + "</cfRule>"
    }

    @Test func `compares a cell with a text or a number`() throws {
        func seen(_ rule: String) throws -> String { try colours("D", format("D5:D8", rule)) }
        #expect(try seen(cellIs("equal", "\"met\"")) == "red - - - ")
        #expect(try seen(cellIs("notEqual", "\"Met\"")) == "- red red - ")
        #expect(try seen(cellIs("equal", "3")) == "- - red - ")
        #expect(try seen(cellIs("lessThan", "4")) == "- - red - ")
        #expect(try seen(cellIs("between", "1", "3")) == "- - red - ")
        #expect(try seen(cellIs("notBetween", "1", "3")) == "red red - - ")
        #expect(try seen(cellIs("equal", "$D$5")) == "red - - - ")
    }

    @Test func `looks for a text in a cell, by the rule's formula or by its text alone`() throws {
        func seen(_ kind: String, _ formula: String) throws -> (String, String) {
            let rule = #"<cfRule type="\#(kind)" dxfId="1" priority="1" operator="\#(kind)""#
            return (
                try colours(
                    "D", format("D5:D8", rule + "><formula>\(formula)</formula></cfRule>")),
                try colours("D", format("D5:D8", rule + #" text="met"/>"#))
            )
        }
        #expect(
            try seen("containsText", #"NOT(ISERROR(SEARCH("met",D5)))"#)
                == ("amber amber - - ", "amber amber - - "))
        #expect(
            try seen("notContainsText", #"ISERROR(SEARCH("met",D5))"#)
                == ("- - amber amber ", "- - amber amber "))
        #expect(
            try seen("beginsWith", #"LEFT(D5,3)="met""#) == ("amber - - - ", "amber - - - "))
        #expect(
            try seen("endsWith", #"RIGHT(D5,LEN("met"))="met""#)
                == ("amber amber - - ", "amber amber - - "))
    }

    @Test func `compares the cells of a row with one of its cells`() throws {
        let rule = #"<cfRule type="expression" dxfId="0" priority="1"><formula>$D5="Met"</formula>"#
        #expect(try colours("E", format("D5:E8", rule + "</cfRule>")) == "red grey grey grey ")
    }

    @Test func `tells blank cells and errors`() throws {
        func seen(_ kind: String, _ column: String) throws -> String {
            try colours(
                column,
                format("D5:E8", #"<cfRule type="\#(kind)" dxfId="0" priority="1"/>"#))
        }
        #expect(try seen("containsErrors", "D") == "- - - red ")
        #expect(try seen("containsBlanks", "E") == "red red red red ")
        #expect(try seen("notContainsBlanks", "D") == "red red red - ")
    }

    @Test func `takes the colour of the rule that counts first, and the fill of either form`()
        throws
    {
        let both =
            cellIs("equal", "\"Met\"", dxf: 0, more: "priority=\"2\"")
            + cellIs("equal", "\"Met\"", dxf: 2, more: "priority=\"1\"")
        #expect(try colours("D", format("D5:D8", both)) == "green - - - ")
    }

    @Test func `lets a rule without a colour pass, unless it stops the others`() throws {
        let red = cellIs("notEqual", "\"\"", dxf: 0, more: "priority=\"2\"")
        let bold = cellIs("equal", "\"Met\"", dxf: 3, more: "priority=\"1\"")
        let stop = cellIs("equal", "\"Met\"", dxf: 3, more: "priority=\"1\" stopIfTrue=\"1\"")
        #expect(try colours("D", format("D5:D8", red + bold)) == "red red red - ")
        #expect(try colours("D", format("D5:D8", red + stop)) == "- red red - ")
    }

    @Test func `applies to every area, from the first cell of the first`() throws {
        let rule = #"<cfRule type="expression" dxfId="0" priority="1"><formula>D5="Met"</formula>"#
        let below = format("D5 E6:E7 D8", rule + "</cfRule>")
        #expect(try colours("D", below) == "red - - - ")
        #expect(try colours("E", below) == "grey grey grey grey ")
    }

    @Test func `reads the rules of the extension list, with a prefix or without`() throws {
        for prefix in ["x14:", ""] {
            let rules = """
                <extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">\
                <\(prefix)conditionalFormattings><\(prefix)conditionalFormatting>\
                <\(prefix)cfRule type="containsText" priority="1" operator="containsText">\
                <xm:f>NOT(ISERROR(SEARCH($D$5,D5)))</xm:f><xm:f>$D$5</xm:f><\(prefix)dxf><fill>\
                <patternFill><bgColor rgb="FF00B050"/></patternFill></fill></\(prefix)dxf>\
                </\(prefix)cfRule><xm:sqref>D5:D8</xm:sqref></\(prefix)conditionalFormatting>\
                </\(prefix)conditionalFormattings></ext></extLst>
                """
            #expect(try colours("D", rules) == "green green - - ")
        }
    }

    @Test func `says once for each sheet that other rules were not worked out`() throws {
        let rules =
            format("D5:D8", cellIs("equal", "TODAY()"))
            + format("E5", #"<cfRule type="colorScale" priority="2"><colorScale/></cfRule>"#)
        let workbook = try workbook(rules)
        #expect(
            workbook.notes == [
                ReadingNote(
                    kind: .ignored,
                    message: "colours on sheet 'Sheet1' left out that rules make other than by "
                        + "comparing a cell with a text or a number, first at D5")
            ])
        #expect(workbook.tables[0].conditionalFills == [])
    }

    @Test func `says nothing of rules that give no colour`() throws {
        let rule = #"<cfRule type="duplicateValues" dxfId="3" priority="1"/>"#
        #expect(try workbook(format("D5:D8", rule)).notes == [])
    }

    @Test func `bounds the areas that are looked at`() throws {
        let areas = String(repeating: "D5 ", count: 20_001)
        let workbook = try workbook(format(areas, cellIs("equal", "\"Met\"")))
        #expect(workbook.tables[0].conditionalFills == [])
        #expect(workbook.notes.count == 1)
    }
}
