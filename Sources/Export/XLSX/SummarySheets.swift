import Section11Standards
import Section11Tables

/// The sheets of a summary's workbook, each made when it is asked for.
struct SummarySheets {
    /// A sheet by its name.
    struct Sheet {
        /// The name.
        let name: String
        /// Makes the sheet.
        let make: () -> SheetDraft
    }

    private let summary: Summary
    private let tables: SummaryTables

    /// Prepares the sheets of a summary.
    init(_ summary: Summary) {
        self.summary = summary
        tables = SummaryTables(summary: summary)
    }

    /// The sheets, in order.
    var all: [Sheet] {
        let standards = sheet("Standards", tables.standards, tracedBy: "standard", keeping: 2)
        let chart = chart(on: standards)
        var sheets = [Sheet(name: "Standards") { standards.draft }]
        if let chart { sheets.append(Sheet(name: chart.name) { chart }) }
        sheets += [
            Sheet(name: "Heat map") { heatMap },
            Sheet(name: "Criteria") {
                sheet("Criteria", tables.criteria, tracedBy: "criterion", keeping: 1).draft
            },
            Sheet(name: "Attention") {
                sheet("Attention", tables.flags, tracedBy: "figure", keeping: 2).draft
            },
            Sheet(name: "Returns") {
                sheet("Returns", tables.returns, tracedBy: "id", keeping: 1).draft
            },
            Sheet(name: "Actions") { actions }, Sheet(name: "Answers") { answers },
        ]
        let names = sheets.map(\.name)
        return [Sheet(name: "Summary") { CoverSheet(summary, leadingTo: names).draft }] + sheets
            + [Sheet(name: NotesSheet.name) { NotesSheet(summary).draft }]
    }

    /// A table as a sheet that can be worked with.
    private func sheet(
        _ name: String, _ table: ReportTable, tracedBy column: String, keeping kept: Int
    ) -> ReportSheet {
        var sheet = ReportSheet(table.traced(by: column, of: summary), name: name)
        sheet.makeWorkable(keeping: kept)
        return sheet
    }

    private var heatMap: SheetDraft {
        var map = sheet("Heat map", tables.heatMap, tracedBy: "agencyId", keeping: 1)
        let first = SummaryTables.columnsBeforeRatings + 1
        if !summary.standards.isEmpty {
            map.colour(
                first...(first + summary.standards.count - 1), by: summary.catalogue.grades)
        }
        return map.draft
    }

    private var actions: SheetDraft {
        let table = tables.actions
        var actions = sheet("Actions", table, tracedBy: "action", keeping: 2)
        if let progress = table.columns.firstIndex(where: { $0.id == "progressRAG" }) {
            let colours = ActionsReport.colours.map { (text: $0, colour: Optional($0)) }
            actions.colour((progress + 1)...(progress + 1), texts: colours)
        }
        return actions.draft
    }

    private var answers: SheetDraft {
        var answers = sheet("Answers", tables.answers, tracedBy: "agencyId", keeping: 1)
        answers.colour(6...6, by: summary.catalogue.grades)
        return answers.draft
    }

    /// The standards as bars of grades; `nil` if there are none.
    private func chart(on sheet: ReportSheet) -> SheetDraft? {
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
