import Section11Standards
import Section11Tables

/// A publication as a workbook that everybody can read, whatever program reads it to them.
///
/// Follows the checklist of the Government Analysis Function for accessible spreadsheets: a cover,
/// a list of contents and notes, then one marked-up table a sheet, from column A; one row of
/// headings; no merged cells, fills, frozen panes, filters or empty cells; nothing below a table;
/// what the shorthand means is said once, in the notes. The working workbook is ``XLSXExporter``.
struct PublicationWorkbook {
    private let report: Report
    private let summary: Summary

    /// Makes a workbook of a report.
    init(_ report: Report, of summary: Summary) {
        self.report = report
        self.summary = summary
    }

    /// The workbook as a file.
    func bytes() throws(TableError) -> [UInt8] {
        try XLSXWriter.bytes(of: draft).bytes
    }

    /// The workbook before it is written.
    var draft: WorkbookDraft {
        let tables = report.tables.map { sheet($0, name: Words.sentence($0.title)) }
        let sheets = [cover, contents, notes] + tables
        var draft = WorkbookDraft(
            title: report.title, created: summary.asOf ?? summary.cycle.ends, sheets: sheets)
        draft.subject = "Counts of agencies by standard, for publication"
        draft.company = summary.cycle.title
        return draft
    }

    private static let text = CellStyle.plain.with {
        $0.isWrapped = true
        $0.isAtTop = true
    }

    private static let strong = text.with { $0.isBold = true }

    private static let title = strong.with { $0.size = 16 }

    /// As wide as a printed page.
    private static let width = 76.0

    private var cover: SheetDraft {
        var draft = SheetDraft(name: "Cover")
        let lines =
            report.paragraphs.map(Words.sentence)
            + ["What was asked: \(summary.catalogue.title), \(summary.catalogue.edition)."]
            + (summary.asOf.map { ["As of \(Words.date($0))."] } ?? [])
        Self.put(report.title, row: 1, style: Self.title, on: &draft)
        for (position, line) in lines.enumerated() {
            Self.put(line, row: position + 2, style: Self.text, on: &draft)
        }
        draft.setColumn(1, width: Self.width)
        draft.page.fitsWidth = true
        return draft
    }

    private static func put(
        _ text: String, row: Int, style: CellStyle, on draft: inout SheetDraft
    ) {
        draft.set(.text(text), at: CellReference(row: row, column: 1), style: style)
        let scale = Double(style.size) / 11
        draft.setRow(row, height: scale * TextHeight.points(of: text, width: width / scale))
    }

    private var contents: SheetDraft {
        let rows =
            [("Notes", "what the words and the shorthand mean")]
            + report.tables.map { (Words.sentence($0.title), $0.base ?? $0.title) }
        var draft = sheet(
            ReportTable(
                "contents", title: "contents", base: "one table a sheet",
                columns: [
                    ReportTable.Column("sheet", "Sheet"),
                    ReportTable.Column("holds", "What it holds"),
                ],
                rows: rows.map { [.text($0), .text(Words.sentence($1))] }),
            name: "Contents")
        for (position, row) in rows.enumerated() {
            draft.link(
                CellReference(row: Self.headingRow + 1 + position, column: 1), to: row.0,
                CellReference(row: 1, column: 1))
        }
        return draft
    }

    private var notes: SheetDraft {
        let rows = [
            (
                "[c]",
                "confidential: held back, since few agencies stand behind it or it would give "
                    + "a small count back"
            ),
            ("[z]", "not applicable: there is nothing of which it could be a share"),
            ("0", "nobody; nothing is missing"),
            ("Need improvement", improving),
            ("Not rated", "not applicable to the agency, or not answered by it"),
            (
                "Agencies that answered",
                "made a return and were asked the standard; who made none "
                    + "is not among them"
            ),
            (
                "Share",
                "of the agencies rated, in steps of five per cent, so that shares may not "
                    + "add up to 100%"
            ),
            (
                "Other pages",
                "taken together with a page of one area, or of another day, the counts "
                    + "could give an agency's rating away; publish one of them for a cycle"
            ),
            ("Method", "\(summary.method.code): \(summary.method.description)"),
            ("Made by", "section11 \(summary.engineVersion)"),
        ]
        return sheet(
            ReportTable(
                "notes", title: "notes", base: "what the words and the shorthand mean",
                columns: [
                    ReportTable.Column("term", "Term"), ReportTable.Column("meaning", "Meaning"),
                ],
                rows: rows.map { [.text($0), .text($1)] }),
            name: "Notes")
    }

    private var improving: String {
        let labels = summary.catalogue.grades.filter(\.needsImprovement).map(\.label)
        return labels.isEmpty
            ? "no grade of this scale counts as needing improvement"
            : "graded \(Words.list(labels))"
    }

    /// The row of the headings, below the title and what the figures are counts of.
    private static let headingRow = 3

    private func sheet(_ table: ReportTable, name: String) -> SheetDraft {
        var draft = SheetDraft(name: name)
        let title = Self.strong.with {
            $0.size = 14
            $0.isWrapped = false
        }
        draft.set(
            .text(Words.sentence(table.title)), at: CellReference(row: 1, column: 1), style: title)
        let said = table.rows.isEmpty ? table.whenEmpty : table.base ?? table.title
        draft.set(.text(Words.sentence(said)), at: CellReference(row: 2, column: 1))
        let headings = table.columns.map { Words.sentence($0.heading) }
        let widths = ReportSheet.widths(of: table, upTo: 60)
        for (offset, width) in widths.enumerated() { draft.setColumn(offset + 1, width: width) }
        for (position, values) in table.rows.enumerated() {
            let row = Self.headingRow + 1 + position
            for (offset, value) in values.enumerated() {
                let (entry, style) = Self.cell(of: value)
                draft.set(entry, at: CellReference(row: row, column: offset + 1), style: style)
            }
            draft.setRow(
                row, height: TextHeight.points(of: values.map(\.words), widths: widths))
        }
        if !table.rows.isEmpty {
            draft.tables = [
                TableDraft(
                    name: "table_" + table.id.split(separator: "-").joined(separator: "_"),
                    place: CellReference(row: Self.headingRow, column: 1), headings: headings,
                    style: Self.strong, rows: table.rows.count)
            ]
            draft.setRow(
                Self.headingRow, height: TextHeight.points(of: headings, widths: widths))
        }
        draft.page.isLandscape = true
        draft.page.fitsWidth = true
        return draft
    }

    private static func cell(of value: ReportValue) -> (SheetDraft.Value, CellStyle) {
        if case .count(let count) = value {
            let style = text.with {
                $0.isWrapped = false
                $0.numberFormat = .decimals(0)
            }
            return (.number(Double(count)), style)
        }
        return (
            .text(value.words),
            text.with {
                $0.numberFormat = .text
                // A shorthand such as [c] stands under the numbers in whose place it is.
                if case .text = value { $0.isAtRight = false } else { $0.isAtRight = true }
            }
        )
    }
}
