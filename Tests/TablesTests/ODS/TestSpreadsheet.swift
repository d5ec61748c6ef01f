import Section11Tables

/// An OpenDocument spreadsheet made from XML in a test.
enum TestSpreadsheet {
    private static let spaces = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        """

    /// The parts of a spreadsheet with the given XML in its body.
    static func parts(
        _ sheets: String, automatic: String = "", common: String? = nil
    ) -> [(String, String)] {
        var parts = [
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            (
                "content.xml",
                """
                <?xml version="1.0"?><office:document-content \(spaces)><office:automatic-styles>\
                \(automatic)</office:automatic-styles><office:body><office:spreadsheet>\(sheets)\
                </office:spreadsheet></office:body></office:document-content>
                """
            ),
        ]
        if let common {
            parts.append(
                (
                    "styles.xml",
                    "<office:document-styles><office:styles>\(common)</office:styles>"
                        + "</office:document-styles>"
                ))
        }
        return parts
    }

    /// Reads a spreadsheet of one sheet with the given rows' XML.
    static func read(
        _ rows: String, automatic: String = "", common: String? = nil,
        limits: ReadingLimits = .standard
    ) throws(TableError) -> Workbook {
        try TestWorkbook.read(
            parts(
                "<table:table table:name='S'>\(rows)</table:table>", automatic: automatic,
                common: common),
            limits: limits)
    }

    /// The only sheet with the given rows' XML.
    static func table(_ rows: String) throws -> Table { try read(rows).tables[0] }

    /// A row of the given cells' XML.
    static func row(_ cells: String..., attributes: String = "") -> String {
        "<table:table-row \(attributes)>\(cells.joined())</table:table-row>"
    }

    /// A cell with the given attributes and a text.
    static func cell(_ text: String, _ attributes: String = "office:value-type='string'") -> String
    {
        cell(content: "<text:p>\(text)</text:p>", attributes)
    }

    /// A cell with the given attributes and XML.
    static func cell(content: String, _ attributes: String) -> String {
        "<table:table-cell \(attributes)>\(content)</table:table-cell>"
    }

    /// A style of cells with a colour.
    static func style(
        _ name: String, _ colour: String?, _ attributes: String = "", _ more: String = ""
    )
        -> String
    {
        let fill = colour.map { "<style:table-cell-properties fo:background-color='\($0)'/>" } ?? ""
        return
            "<style:style style:name='\(name)' style:family='table-cell' \(attributes)>\(fill)\(more)"
            + "</style:style>"
    }
}
