extension AuditIssue.Code {
    /// S145: the rows of a layout's sheet cannot stand in this order, or are not said.
    public static let layoutRow = Self(rawValue: "S145")
}

/// S145: the row of headings, the first and the last row of a layout's sheet do not ascend, or
/// nothing says where the answers begin.
///
/// Rows count from 1. A sheet whose columns have headings needs no row, for the headings show it.
///
/// Example: `"headerRow": 6, "firstRow": 5`. Source: the layout format.
public enum LayoutRowCheck: LayoutCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.layoutRow
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a layout.
    public static func check(
        _ layout: FormLayout, of editions: [Catalogue], in document: JSONDocument
    ) -> [AuditIssue] {
        layout.sheets.enumerated().compactMap { index, sheet in
            let place = document.place("/sheets/\(index)")
            let rows = [sheet.headerRow, sheet.firstRow, sheet.lastRow].compactMap { $0 }
            if (rows + [sheet.position ?? 1]).contains(where: { $0 < 1 }) {
                return issue(
                    at: place, "rows and sheets count from 1",
                    fix: "write the number that the spreadsheet shows")
            }
            let first = sheet.firstRow ?? sheet.headerRow.map { $0 &+ 1 } ?? 1
            if first <= sheet.headerRow ?? 0 || (sheet.lastRow.map { $0 < first } ?? false) {
                return issue(
                    at: place, "the rows of headings, first and last answer do not ascend",
                    fix: "let 'headerRow' stand above 'firstRow', and that not below 'lastRow'")
            }
            let hasHeading =
                sheet.columns.contains { $0.heading != nil }
                || sheet.gradeColumns.contains { $0.heading != nil }
            if rows.isEmpty, !hasHeading, sheet.blocks == nil {
                return issue(
                    at: place, "nothing says in which row the answers begin",
                    fix: "add 'headerRow' or 'firstRow', or the headings of the columns")
            }
            return nil
        }
    }
}
