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
        let written = try XLSXWriter.bytes(of: draft(of: summary))
        return [ExportedFile(name: "summary.xlsx", bytes: written.bytes)]
    }

    /// The workbook before it is written.
    func draft(of summary: Summary) -> WorkbookDraft {
        let tables = SummaryTables(summary: summary)
        let grades = summary.catalogue.grades
        func sheet(_ table: ReportTable, _ name: String, tracedBy column: String) -> ReportSheet {
            ReportSheet(table.traced(by: column, of: summary), name: name)
        }
        var standards = sheet(tables.standards, "Standards", tracedBy: "standard")
        standards.makeWorkable(keeping: 2)
        var heatMap = sheet(tables.heatMap, "Heat map", tracedBy: "agencyId")
        heatMap.makeWorkable(keeping: 1)
        let first = SummaryTables.columnsBeforeRatings + 1
        if !summary.standards.isEmpty {
            heatMap.colour(first...(first + summary.standards.count - 1), by: grades)
        }
        var answers = sheet(tables.answers, "Answers", tracedBy: "agencyId")
        answers.makeWorkable(keeping: 1)
        answers.colour(6...6, by: grades)
        var sheets = [standards.draft]
        if let chart = Self.chart(of: summary, on: standards) { sheets.append(chart) }
        sheets.append(heatMap.draft)
        for (table, name, kept, traced) in [
            (tables.criteria, "Criteria", 1, "criterion"), (tables.flags, "Attention", 2, "figure"),
            (tables.returns, "Returns", 1, "id"), (tables.actions, "Actions", 2, "action"),
        ] {
            var made = sheet(table, name, tracedBy: traced)
            made.makeWorkable(keeping: kept)
            if let progress = table.columns.firstIndex(where: { $0.id == "progressRAG" }) {
                let colours = ActionsReport.colours.map { (text: $0, colour: Optional($0)) }
                made.colour((progress + 1)...(progress + 1), texts: colours)
            }
            sheets.append(made.draft)
        }
        sheets.append(answers.draft)
        let cover = CoverSheet(summary, leadingTo: sheets.map(\.name))
        return WorkbookDraft(
            title: Prose(summary).title, created: summary.asOf,
            sheets: [cover.draft] + sheets + [NotesSheet(summary).draft])
    }

    /// The standards as bars of grades; `nil` if there are none.
    private static func chart(of summary: Summary, on sheet: ReportSheet) -> SheetDraft? {
        guard let body = sheet.body else { return nil }
        var draft = SheetDraft(name: "Chart")
        let sentence = "The numbers behind the chart stand on the sheet Standards."
        draft.set(.text(sentence), at: CellReference(row: 1, column: 1))
        func column(_ column: Int) -> CellRange {
            CellRange(
                CellReference(row: body.lowerBound, column: column),
                CellReference(row: body.upperBound, column: column))
        }
        let series = summary.catalogue.grades.enumerated().map { position, grade in
            ChartDraft.Series(
                name: CellReference(row: sheet.headingRow, column: position + 3),
                values: column(position + 3), fill: grade.colour.flatMap(Colour.init(named:)),
                isHatched: grade.needsImprovement)
        }
        let worst = summary.rankedStandards.first.flatMap { standard in
            standard.figure.percent.map {
                " Weakest is standard \(standard.number), in which \(standard.figure.needingImprovement) "
                    + "of \(standard.figure.rated) agencies (\($0)%) need improvement."
            }
        }
        draft.charts = [
            ChartDraft(
                title: "Agencies by grade in each standard, weakest standard first",
                alternative: "A bar for each standard, parted by how many agencies have each "
                    + "grade; hatched parts need improvement." + (worst ?? ""),
                sheet: sheet.draft.name,
                categories: CellRange(
                    CellReference(row: body.lowerBound, column: 1),
                    CellReference(row: body.upperBound, column: 2)),
                series: series, place: CellReference(row: 3, column: 1),
                height: max(320, 60 + 44 * body.count))
        ]
        draft.page.isLandscape = true
        draft.page.fitsWidth = true
        return draft
    }
}
