import Section11Tables
import Testing

struct CellFillTests {
    /// The colours of A1, B1 and so on, whose formats have these fills; `-` for none.
    private func colours(
        _ fills: String..., palette: String = "", theme: String? = nil
    ) throws -> [String] {
        let formats = fills.indices.map { "<xf fillId=\"\($0)\"/>" }.joined()
        let cells = fills.indices.map { "<c s=\"\($0)\"><v>1</v></c>" }.joined()
        let workbook = try TestWorkbook.read(
            TestWorkbook.parts(
                sheets: ["<sheetData><row>\(cells)</row></sheetData>"],
                styles: "<fills>\(fills.map { "<fill>\($0)</fill>" }.joined())</fills>"
                    + "<cellXfs>\(formats)</cellXfs>\(palette)",
                theme: theme))
        return workbook.tables[0].cells.map {
            workbook.fill(of: $0, in: workbook.tables[0])?.description ?? "-"
        }
    }

    private func solid(_ colour: String) -> String {
        #"<patternFill patternType="solid"><fgColor \#(colour)/><bgColor indexed="64"/></patternFill>"#
    }

    private let theme = """
        <a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x">\
        <a:dk1><a:sysClr val="windowText" lastClr="010101"/></a:dk1>\
        <a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1>\
        <a:dk2><a:srgbClr val="0000D2"/></a:dk2><a:lt2><a:srgbClr val="E2E2E2"/></a:lt2>\
        <a:accent1><a:srgbClr val="A1A1A1"/></a:accent1>\
        <a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:folHlink><a:hslClr val="1"/></a:folHlink>\
        </a:clrScheme><a:fontScheme><a:accent2><a:srgbClr val="BADBAD"/></a:accent2></a:fontScheme>\
        </a:themeElements><a:accent2><a:srgbClr val="BADBAD"/></a:accent2></a:theme>
        """

    @Test func `gives the colour of a solid fill, white among them, and none for no fill`() throws {
        #expect(
            try colours(
                #"<patternFill patternType="none"/>"#, #"<patternFill patternType="gray125"/>"#, "",
                solid(#"rgb="FFFFC000""#), solid(#"rgb="00FFFFFF""#), solid(#"auto="1""#))
                == ["-", "-", "-", "#FFC000", "#FFFFFF", "-"])
    }

    @Test func `looks up the standard palette, whose end is the system's own colours`() throws {
        #expect(
            try colours(
                solid(#"indexed="2""#), solid(#"indexed="10""#), solid(#"indexed="43""#),
                solid(#"indexed="64""#), solid(#"indexed="65""#), solid(#"indexed="9999""#))
                == ["#FF0000", "#FF0000", "#FFFF99", "-", "-", "-"])
    }

    @Test func `looks up the workbook's own palette first`() throws {
        let palette =
            #"<colors><indexedColors><rgbColor rgb="00123456"/><rgbColor rgb="00ABCDEF"/>"#
            + #"</indexedColors><mruColors><color rgb="FF0000FF"/></mruColors></colors>"#
        #expect(
            try colours(solid(#"indexed="1""#), solid(#"indexed="2""#), palette: palette)
                == ["#ABCDEF", "#FF0000"])
    }

    @Test func `counts a theme's light colours before its dark ones`() throws {
        #expect(
            try colours(
                solid(#"theme="0""#), solid(#"theme="1""#), solid(#"theme="2""#),
                solid(#"theme="3""#), solid(#"theme="4""#), solid(#"theme="9""#), theme: theme)
                == ["#FEFEFE", "#010101", "#E2E2E2", "#0000D2", "#A1A1A1", "#70AD47"])
    }

    @Test func `takes the standard theme for what the workbook's lacks`() throws {
        #expect(
            try colours(
                solid(#"theme="5""#), solid(#"theme="11""#), solid(#"theme="12""#), theme: theme)
                == ["#C0504D", "#800080", "-"])
        #expect(try colours(solid(#"theme="4""#)) == ["#4F81BD"])
    }

    @Test func `makes a colour lighter or darker as the file asks`() throws {
        #expect(
            try colours(
                solid(#"theme="9" tint="0.79998168889431442""#),
                solid(#"theme="0" tint="-0.14999847407452621""#),
                solid(#"rgb="FF4F81BD" tint="-1""#), solid(#"rgb="FF4F81BD" tint="7""#),
                theme: theme)
                == ["#E2F0D9", "#D8D8D8", "#000000", "#FFFFFF"])
    }

    @Test func `takes the first colour of a gradient and the stronger one of a pattern`() throws {
        let both = #"<fgColor rgb="FFFF0000"/><bgColor rgb="FF00FF00"/>"#
        #expect(
            try colours(
                #"<gradientFill degree="90"><stop position="0"><color rgb="FF92D050"/></stop>"#
                    + #"<stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>"#,
                #"<patternFill patternType="darkGray">\#(both)</patternFill>"#,
                #"<patternFill patternType="lightUp">\#(both)</patternFill>"#,
                #"<patternFill patternType="gray0625"><fgColor rgb="FFFF0000"/></patternFill>"#)
                == ["#92D050", "#FF0000", "#00FF00", "#FF0000"])
    }

    @Test func `reads the answers where the theme is damaged, and says so`() throws {
        let fill = "<fills><fill>\(solid(#"theme="4""#))</fill></fills><cellXfs><xf/></cellXfs>"
        let workbook = try TestWorkbook.read(
            TestWorkbook.parts(
                sheets: ["<sheetData><row><c><v>1</v></c></row></sheetData>"], styles: fill,
                theme: "<a:theme"))
        #expect(workbook.fills == [Colour(0x4F81BD)])
        #expect(
            workbook.notes.map(\.message) == [
                "the workbook's theme left out, because it is damaged; colours of cells may differ "
                    + "from those that are shown"
            ])
    }

    @Test func `does not look at a theme that no fill asks for`() throws {
        let workbook = try TestWorkbook.read(
            TestWorkbook.parts(
                sheets: ["<sheetData/>"],
                styles: "<fills><fill>\(solid(#"rgb="FF00B050""#))</fill></fills>",
                theme: "<a:theme"))
        #expect(workbook.notes == [])
    }

    @Test func `keeps an empty cell that has a colour`() throws {
        let workbook = try TestWorkbook.read(
            TestWorkbook.parts(
                sheets: [#"<sheetData><row><c/><c s="1"/></row></sheetData>"#],
                styles: "<fills><fill/><fill>\(solid(#"rgb="FF00B050""#))</fill></fills>"
                    + #"<cellXfs><xf fillId="0"/><xf fillId="1"/><xf fillId="7"/></cellXfs>"#))
        let cells = workbook.tables[0].cells
        #expect(cells.map(\.reference.description) == ["B1"])
        #expect(workbook.fill(of: cells[0], in: workbook.tables[0]) == Colour(0x00B050))
        #expect(workbook.fills == [nil, Colour(0x00B050), nil])
    }
}
