extension AuditIssue.Code {
    /// S146: nothing on a layout's sheet says what an answer is about.
    public static let layoutNothingRead = Self(rawValue: "S146")
}

/// S146: no column or label of a layout's sheet says which criterion, action or figure an answer is
/// about, so that no answer of the sheet can be read.
///
/// References that are counted by rows stand for a column. Does not ask whether a rating is there,
/// for some forms have none.
///
/// Example: only `evidence` and `rating`. Source: the layout format.
public enum LayoutNothingReadCheck: LayoutCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.layoutNothingRead
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a layout.
    public static func check(
        _ layout: FormLayout, of editions: [Catalogue], in document: JSONDocument
    ) -> [AuditIssue] {
        layout.sheets.enumerated().compactMap { index, sheet in
            let fields =
                sheet.columns.map(\.field) + (sheet.blocks?.fields.map(\.field) ?? [])
            if fields.contains(where: \.namesRecord) || sheet.refs?.take == .rows { return nil }
            return issue(
                at: document.place("/sheets/\(index)"),
                "no column says which criterion an answer is about",
                fix: "name the column of 'ref' or 'criterionText', or count rows: "
                    + "\"refs\": { \"take\": \"rows\" }")
        }
    }
}
