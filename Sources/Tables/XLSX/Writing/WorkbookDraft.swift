/// A workbook that is to be written: its sheets, and what the file says of itself.
///
///     var sheet = SheetDraft(name: "Standards")
///     sheet.set(.text("Rating"), at: CellReference(row: 1, column: 1), style: .heading)
///     let written = try XLSXWriter.bytes(of: WorkbookDraft(title: "Return", sheets: [sheet]))
public struct WorkbookDraft: Sendable, Equatable {
    /// The title among the file's properties.
    public var title: String

    /// The subject among the file's properties; empty for none.
    public var subject = ""

    /// The company among the file's properties; empty for none.
    public var company = ""

    /// The day on which the file says that it was made.
    ///
    /// Never today, so that the same draft always gives the same bytes; `nil` for 1 January 2000.
    public var created: CalendarDate?

    /// The sheets, in order; at least one must be visible.
    public var sheets: [SheetDraft]

    /// Creates a draft.
    public init(title: String, created: CalendarDate? = nil, sheets: [SheetDraft] = []) {
        self.title = title
        self.created = created
        self.sheets = sheets
    }
}
