import Section11Returns
import Section11Standards
public import Section11Tables

/// The issues of all returns as a workbook: one row an issue, every cell a text.
///
/// References such as `1.10` and codes stay as they are, and nothing can become a formula.
public struct ValidationWorkbook: Sendable {
    /// The workbook.
    public let draft: WorkbookDraft

    private static let headings = [
        "Agency", "Criterion", "What was found", "What to do", "Cell", "Severity", "Code", "File",
    ]

    private static let longest = [32.0, 11, 60, 60, 26, 18, 8, 40]

    /// Makes the workbook of some returns.
    public init(_ returns: [CheckedReturn]) {
        var sheet = SheetDraft(name: "Issues")
        var rows = [Self.headings]
        for checked in returns {
            let agency = checked.agencyName.isEmpty ? "not stated" : checked.agencyName
            for severity in AuditIssue.Severity.allCases {
                for issue in checked.validation.issues where issue.severity == severity {
                    let state = issue.explanation == nil ? "" : " (explained)"
                    rows.append([
                        agency, issue.criterion ?? "", Words.sentence(issue.message),
                        Words.sentence(issue.fix), issue.place.placeInFile,
                        severity.rawValue + state, issue.code.rawValue, checked.validation.file,
                    ])
                }
            }
        }
        let style = CellStyle.plain.with {
            $0.isWrapped = true
            $0.isAtTop = true
            $0.hasBorder = true
            $0.numberFormat = .text
        }
        for (position, row) in rows.enumerated() {
            sheet.setRow(
                position + 1, to: row.map { .text($0) }, style: position == 0 ? .heading : style)
        }
        let widths = Self.headings.indices.map { column in
            min(Double((rows.map { $0[column].count }.max() ?? 0) + 3), Self.longest[column])
        }
        for (offset, width) in widths.enumerated() { sheet.setColumn(offset + 1, width: width) }
        for (position, row) in rows.enumerated() {
            sheet.setRow(
                position + 1, height: TextHeight.points(of: row, widths: widths))
        }
        sheet.firstScrollingCell = CellReference(row: 2, column: 1)
        sheet.filter = CellRange(
            CellReference(row: 1, column: 1),
            CellReference(row: max(rows.count, 2), column: Self.headings.count))
        sheet.page.isLandscape = true
        sheet.page.fitsWidth = true
        sheet.page.repeatedRows = 1...1
        draft = WorkbookDraft(title: "Issues in returns", sheets: [sheet, Self.files(returns)])
    }

    /// One row a return: its status and counts.
    private static func files(_ returns: [CheckedReturn]) -> SheetDraft {
        var sheet = SheetDraft(name: "Returns")
        let headings = ["Agency", "File", "Status", "Errors", "Open queries", "Receipt (SHA-256)"]
        sheet.setRow(1, to: headings.map { .text($0) }, style: .heading)
        for (position, checked) in returns.enumerated() {
            let validation = checked.validation
            let texts = [
                checked.agencyName.isEmpty ? "not stated" : checked.agencyName, validation.file,
                validation.status.words, "\(validation.count(of: .error))",
                "\(validation.openQueries)", validation.digest ?? "",
            ]
            sheet.setRow(
                position + 2, to: texts.map { .text($0) },
                style: .plain.with {
                    $0.isAtTop = true
                    $0.numberFormat = .text
                })
        }
        for (offset, width) in [32.0, 40, 24, 9, 14, 68].enumerated() {
            sheet.setColumn(offset + 1, width: width)
        }
        sheet.firstScrollingCell = CellReference(row: 2, column: 1)
        return sheet
    }
}
