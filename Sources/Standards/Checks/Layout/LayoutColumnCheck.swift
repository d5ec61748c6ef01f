import Section11Tables

extension AuditIssue.Code {
    /// S140: a column or a cell of a layout cannot be found.
    public static let layoutColumn = Self(rawValue: "S140")
}

/// S140: a column of a layout is given neither by its letters nor by its heading, or what is given
/// as letters or as a cell is none.
///
/// Looks at columns, at the columns of labels and answers, and at the cells of facts and signs.
/// Does not look at any form, in which the heading may be missing.
///
/// Example: `{ "field": "rating" }`, or `"cell": "3B"`. Source: the layout format.
public enum LayoutColumnCheck: LayoutCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.layoutColumn
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a layout.
    public static func check(
        _ layout: FormLayout, of editions: [Catalogue], in document: JSONDocument
    ) -> [AuditIssue] {
        var issues: [AuditIssue] = []
        func look(_ column: String?, _ heading: String?, at pointer: String) {
            if let column {
                if FormLayout.number(ofColumn: column) == nil {
                    issues.append(noColumn(column, at: document.place(pointer + "/column")))
                }
            } else if (heading ?? "").isEmpty {
                issues.append(
                    issue(
                        at: document.place(pointer),
                        "the column is given neither by its letters nor by its heading",
                        fix: "add 'heading' as the form writes it, or 'column' such as \"D\""))
            }
        }
        for (index, sheet) in layout.sheets.enumerated() {
            let pointer = "/sheets/\(index)"
            for (number, column) in sheet.columns.enumerated() {
                look(column.column, column.heading, at: "\(pointer)/columns/\(number)")
            }
            for (number, column) in sheet.gradeColumns.enumerated() {
                look(column.column, column.heading, at: "\(pointer)/gradeColumns/\(number)")
            }
            guard let blocks = sheet.blocks else { continue }
            for (key, column) in [("labels", blocks.labels), ("answers", blocks.answers)]
            where FormLayout.number(ofColumn: column) == nil {
                issues.append(noColumn(column, at: document.place("\(pointer)/blocks/\(key)")))
            }
        }
        let cells =
            layout.facts.enumerated().map { ($1.cell, "/facts/\($0)/cell") }
            + layout.recognise.enumerated().compactMap { index, sign in
                sign.cell.map { ($0, "/recognise/\(index)/cell") }
            }
        for (cell, pointer) in cells where CellReference(cell) == nil {
            issues.append(
                issue(
                    at: document.place(pointer), "'\(cell.prefix(40))' is no cell",
                    fix: "write the letters of the column and the number of the row, such as B3"))
        }
        return issues
    }

    private static func noColumn(_ column: String, at place: Locator) -> AuditIssue {
        issue(
            at: place, "'\(column.prefix(40))' are not the letters of a column",
            fix: "write the letters at the head of the spreadsheet's column, such as D")
    }
}

extension FormLayout {
    /// The number of a column by its letters; `nil` if they are not those of a column.
    package static func number(ofColumn letters: String) -> Int? {
        guard !letters.isEmpty, letters.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
        else { return nil }
        return CellReference(letters + "1")?.column
    }
}
