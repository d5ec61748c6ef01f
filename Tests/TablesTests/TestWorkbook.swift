import Section11Tables

/// A workbook made from XML in a test.
enum TestWorkbook {
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// The parts of a workbook with the given sheets' XML below `<worksheet>`.
    static func parts(
        sheets: [String], strings: String? = nil, styles: String? = nil,
        theme: String? = nil, properties: String = ""
    ) -> [(String, String)] {
        var links = ""
        var list = ""
        var parts: [(String, String)] = []
        for (index, sheet) in sheets.enumerated() {
            let number = index + 1
            list += #"<sheet name="Sheet\#(number)" sheetId="\#(number)" r:id="rId\#(number)"/>"#
            links += link("rId\(number)", "worksheet", "worksheets/sheet\(number).xml")
            parts.append(
                (
                    "xl/worksheets/sheet\(number).xml",
                    #"<worksheet xmlns="\#(main)">\#(sheet)</worksheet>"#
                ))
        }
        if let strings {
            links += link("rIdS", "sharedStrings", "sharedStrings.xml")
            parts.append(("xl/sharedStrings.xml", #"<sst xmlns="\#(main)">\#(strings)</sst>"#))
        }
        if let styles {
            links += link("rIdT", "styles", "styles.xml")
            parts.append(
                ("xl/styles.xml", #"<styleSheet xmlns="\#(main)">\#(styles)</styleSheet>"#))
        }
        if let theme {
            links += link("rIdH", "theme", "theme/theme1.xml")
            parts.append(("xl/theme/theme1.xml", theme))
        }
        let workbook =
            #"<workbook xmlns="\#(main)" xmlns:r="\#(Self.links)">\#(properties)"#
            + "<sheets>\(list)</sheets></workbook>"
        return [
            ("_rels/.rels", relationships(link("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", workbook),
            ("xl/_rels/workbook.xml.rels", relationships(links)),
        ] + parts
    }

    static func link(_ id: String, _ kind: String, _ target: String) -> String {
        #"<Relationship Id="\#(id)" Type="\#(links)/\#(kind)" Target="\#(target)"/>"#
    }

    static func relationships(_ links: String) -> String {
        let space = "http://schemas.openxmlformats.org/package/2006/relationships"
        return #"<?xml version="1.0"?><Relationships xmlns="\#(space)">\#(links)</Relationships>"#
    }

    /// Reads a workbook made of parts.
    static func read(
        _ parts: [(String, String)], limits: ReadingLimits = .standard
    ) throws(TableError) -> Workbook {
        try WorkbookReader.read(TestArchive(parts).bytes, limits: limits)
    }

    /// The cells of one sheet whose `<sheetData>` is given, as `A1=text`.
    static func cells(
        _ rows: String, strings: String? = nil, styles: String? = nil, properties: String = ""
    ) throws -> [Cell] {
        try read(
            parts(
                sheets: ["<sheetData>\(rows)</sheetData>"], strings: strings, styles: styles,
                properties: properties)
        ).tables[0].cells
    }

    /// The value of the only cell of a sheet.
    static func value(
        _ cell: String, strings: String? = nil, styles: String? = nil, properties: String = ""
    ) throws -> Cell.Value? {
        try cells(
            "<row>\(cell)</row>", strings: strings, styles: styles, properties: properties
        ).first?.value
    }
}
