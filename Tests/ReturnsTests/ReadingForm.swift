import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

/// A form of a board's own, drawn as Markdown tables, as the reader takes it.
struct ReadingForm {
    let submission: Submission
    let table: MarkedTable

    /// Reads a form against the small catalogue of the checks, with its criteria 1.1 to 2.2.
    init(
        _ markdown: String, merged: [String] = [], fills: [Character: Colour] = [:],
        hiddenRows: [Int] = [], hiddenColumns: [Int] = [], format: FileFormat = .xlsx,
        guide: ReadingGuide = ReadingGuide(index: CatalogueIndex(CheckBench().catalogue))
    ) {
        table = MarkedTable(markdown)
        var colours: [Colour?] = [nil]
        var styles: [String: [CellReference: UInt32]] = [:]
        for (marker, colour) in fills.sorted(by: { $0.key < $1.key }) {
            guard let place = table.place(marker) else { continue }
            styles[place.sheet, default: [:]][place.cell] = UInt32(colours.count)
            colours.append(colour)
        }
        let tables = table.workbook.tables.enumerated().map { index, sheet in
            var cells = sheet.cells
            for (cell, style) in styles[sheet.name] ?? [:] {
                if let position = cells.firstIndex(where: { $0.reference == cell }) {
                    cells[position].style = style
                } else {
                    cells.append(Cell(reference: cell, value: .empty, style: style))
                }
            }
            return Table(
                name: sheet.name, cells: cells,
                mergedRanges: index == 0 ? merged.compactMap { CellRange($0) } : [],
                hiddenRows: index == 0 ? hiddenRows : [],
                hiddenColumns: index == 0 ? hiddenColumns : [])
        }
        let workbook = Workbook(
            format: format, tables: tables, fills: fills.isEmpty ? [] : colours)
        submission = Submission.read(workbook, file: "a.xlsx", guide: guide)
    }

    /// The only return.
    var answered: Return { submission.returns.first ?? Return(file: "none") }

    /// Every answer as `reference rating`, where a criterion without reference shows its text.
    var answers: [String] {
        answered.responses.map {
            ($0.ref.isEmpty ? $0.criterionText : $0.ref)
                + ($0.ratingText.isEmpty ? "" : " \($0.ratingText)")
        }
    }

    /// The cells of a field, answer by answer.
    func cells(of field: Return.Field) -> [String] {
        answered.responses.map {
            answered.place(of: field, in: $0).cells?.description ?? ""
        }
    }

    /// What was guessed, each with the cell.
    var guesses: [String] {
        submission.guesses.map { ($0.place?.cells?.description ?? "") + " " + $0.message }
    }

    /// What was not read, each with the cell.
    var ignored: [String] {
        submission.ignored.map { ($0.place.cells?.description ?? "") + " " + $0.message }
    }
}
