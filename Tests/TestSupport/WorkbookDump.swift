import Section11Tables

/// A workbook, or the text and tables of a document, as lines of text, so that a difference can be read.
public enum WorkbookDump {
    /// One line a cell that holds something: sheet, place and content.
    public static func lines(of bytes: [UInt8]) throws -> [String] {
        try WorkbookReader.read(bytes).tables.flatMap { table in
            table.rows.flatMap { row in
                row.cells.filter { !$0.text.isEmpty }.map { cell in
                    "\(table.name)!\(cell.reference)\t\(cell.text)"
                }
            }
        }
    }
}
