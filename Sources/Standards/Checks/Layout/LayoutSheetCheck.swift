extension AuditIssue.Code {
    /// S141: a layout does not say clearly on which sheets answers stand, or how.
    public static let layoutSheet = Self(rawValue: "S141")
}

/// S141: a layout does not say clearly on which sheets answers stand, or how.
///
/// Looks for a layout without sheets, for a sheet that is given in two ways, and for one that is
/// read both in rows and down the page. Does not look for the sheets in any form.
///
/// Example: `"name": "Audit", "position": 2`. Source: the layout format.
public enum LayoutSheetCheck: LayoutCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.layoutSheet
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a layout.
    public static func check(
        _ layout: FormLayout, of editions: [Catalogue], in document: JSONDocument
    ) -> [AuditIssue] {
        if layout.sheets.isEmpty {
            return [
                issue(
                    at: document.place("/sheets"), "the layout describes no sheet",
                    fix: "describe at least one sheet with answers")
            ]
        }
        return layout.sheets.enumerated().flatMap { index, sheet in
            let place = document.place("/sheets/\(index)")
            let ways = [sheet.name != nil, sheet.nameBegins != nil, sheet.position != nil]
            var issues: [AuditIssue] = []
            if ways.count(where: \.self) > 1 {
                issues.append(
                    issue(
                        at: place, "the sheet is given in more than one way",
                        fix: "leave one of 'name', 'nameBegins' and 'position'"))
            }
            let hasColumns = !sheet.columns.isEmpty || !sheet.gradeColumns.isEmpty
            if hasColumns, sheet.blocks != nil {
                issues.append(
                    issue(
                        at: place, "the sheet is read both in rows and down the page",
                        fix: "leave either 'columns' or 'blocks'"))
            }
            return issues
        }
    }
}
