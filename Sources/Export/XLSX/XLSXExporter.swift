import Section11Standards
import Section11Tables

/// The summary as a workbook to work with: tables that can be filtered, a heat map, a chart, and
/// the rows behind them.
///
/// Every grade is written in words, so that its colour adds to it and never replaces it. Absence is
/// in words, or in the shorthand of official statistics that the sheet of notes explains. What
/// agencies wrote stands nowhere in it.
public struct XLSXExporter: Exporter {
    /// The format's name on the command line.
    public static let name = "xlsx"

    /// The extension of its files.
    public static let fileExtension = "xlsx"

    /// Creates the exporter.
    public init() {}

    /// Makes the workbook of a summary.
    public func files(for summary: Summary) throws -> [ExportedFile] {
        let sheets = SummarySheets(summary).all
        // A sheet is large, and is let go of before the next one is made.
        let written = try XLSXWriter.bytes(
            of: draft(of: summary, with: []), followedBy: sheets.lazy.map { $0.make() })
        return [ExportedFile(name: "summary.xlsx", bytes: written.bytes)]
    }

    /// The workbook before it is written.
    func draft(of summary: Summary) -> WorkbookDraft {
        draft(of: summary, with: SummarySheets(summary).all.map { $0.make() })
    }

    private func draft(of summary: Summary, with sheets: [SheetDraft]) -> WorkbookDraft {
        WorkbookDraft(title: Prose(summary).title, created: summary.asOf, sheets: sheets)
    }
}
