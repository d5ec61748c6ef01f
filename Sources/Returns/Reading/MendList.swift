import Section11Tables

/// The list of what to mend that stands on the first sheet of an annotated copy.
///
/// A copy that is mended and sent back still has it. It holds our own sentences, which name ratings
/// and criteria, and no answer; so it is passed over whole.
package enum MendList: SheetShape {
    /// The headings of the list, in its columns from the first.
    package static let headings = ["Where", "What was found", "What to do", "Severity", "Code"]

    /// How many rows from the top may hold the headings.
    private static let depth = 8

    static func read(
        _ table: Table, of workbook: Workbook, guide: ReadingGuide,
        into assembly: inout ReturnAssembly
    ) -> Bool {
        isList(table)
    }

    /// Whether a sheet is such a list.
    static func isList(_ table: Table) -> Bool {
        for position in 0..<min(table.rowCount, depth) {
            let cells = table.row(at: position).cells
            if cells.count == headings.count,
                zip(cells, headings).allSatisfy({ $0.value == .text($1) })
            {
                return true
            }
        }
        return false
    }
}
