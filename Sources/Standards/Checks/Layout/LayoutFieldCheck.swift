extension AuditIssue.Code {
    /// S142: a field of a layout stands twice, or where it cannot be read.
    public static let layoutField = Self(rawValue: "S142")
}

/// S142: two columns of one sheet of a layout hold the same field, or a cell of its own holds a
/// field that belongs to a criterion.
///
/// One of two columns would be lost. `note` may stand as often as there are columns to pass over.
/// Does not ask whether the field is the right one.
///
/// Example: `evidence` in columns D and E. Source: the layout format.
public enum LayoutFieldCheck: LayoutCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.layoutField
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a layout.
    public static func check(
        _ layout: FormLayout, of editions: [Catalogue], in document: JSONDocument
    ) -> [AuditIssue] {
        var issues: [AuditIssue] = []
        for (index, sheet) in layout.sheets.enumerated() {
            var seen: Set<FormLayout.Field> = sheet.gradeColumns.isEmpty ? [] : [.rating]
            for (number, column) in sheet.columns.enumerated() where column.field != .note {
                if seen.insert(column.field).inserted { continue }
                issues.append(
                    issue(
                        at: document.place("/sheets/\(index)/columns/\(number)/field"),
                        "a second column holds '\(column.field.rawValue)'",
                        fix: "give each field one column; 'note' passes a column over"))
            }
        }
        for (index, fact) in layout.facts.enumerated() where !fact.field.isFact {
            issues.append(
                issue(
                    at: document.place("/facts/\(index)/field"),
                    "'\(fact.field.rawValue)' is no fact of the whole return",
                    fix: "describe it as a column of a sheet"))
        }
        return issues
    }
}
