import Section11Standards
import Section11Tables

/// A table of a report as a sheet: its title and base above, one row of headings, a row each.
struct ReportSheet {
    /// The sheet.
    private(set) var draft: SheetDraft

    /// The row of the headings, from 1.
    let headingRow: Int

    /// The rows below the headings; `nil` if there are none.
    let body: ClosedRange<Int>?

    private let columns: Int

    /// The most characters that a column is wide before its texts are wrapped.
    private static let widest = 48.0

    /// Makes the sheet of a table; every column is shown.
    init(_ table: ReportTable, name: String) {
        var draft = SheetDraft(name: name)
        draft.set(
            .text(Words.sentence(table.title)), at: CellReference(row: 1, column: 1),
            style: .plain.with {
                $0.isBold = true
                $0.size = 14
            })
        var row = 2
        let said = table.rows.isEmpty ? table.whenEmpty : table.base
        if let said {
            draft.set(.text(Words.sentence(said)), at: CellReference(row: row, column: 1))
            row += 1
        }
        headingRow = row
        columns = table.columns.count
        body = table.rows.isEmpty ? nil : (row + 1)...(row + table.rows.count)
        let headings = table.columns.map { SheetDraft.Value.text(Words.sentence($0.heading)) }
        draft.setRow(row, to: headings, style: .heading)
        let widths = Self.widths(of: table, upTo: Self.widest)
        for (offset, width) in widths.enumerated() { draft.setColumn(offset + 1, width: width) }
        for (position, values) in table.rows.enumerated() {
            Self.write(values, into: &draft, row: row + 1 + position, widths: widths)
        }
        let texts = table.columns.map(\.heading)
        draft.setRow(row, height: TextHeight.points(of: texts, widths: widths))
        draft.page.isLandscape = true
        draft.page.fitsWidth = true
        draft.page.repeatedRows = row...row
        self.draft = draft
    }

    /// Keeps the headings and some columns in sight, and lets the rows be filtered.
    mutating func makeWorkable(keeping kept: Int) {
        draft.firstScrollingCell = CellReference(row: headingRow + 1, column: kept + 1)
        if let body {
            draft.filter = CellRange(
                CellReference(row: headingRow, column: 1),
                CellReference(row: body.upperBound, column: columns))
        }
    }

    /// Gives cells of some columns the colour of the grade that stands in them.
    mutating func colour(_ columns: ClosedRange<Int>, by grades: [Grade]) {
        colour(columns, texts: grades.map { ($0.label, $0.colour) })
    }

    /// Gives cells of some columns a colour where a text stands in them; `nil` for none.
    mutating func colour(_ columns: ClosedRange<Int>, texts: [(text: String, colour: String?)]) {
        guard let cells = cells(of: columns) else { return }
        for (text, colour) in texts {
            if let fill = colour.flatMap(Colour.init(named:)) {
                draft.colourRules.append(ColourRule(cells, text: text, fill: fill))
            }
        }
    }

    /// The cells of some columns below the headings; `nil` if there are no rows.
    func cells(of columns: ClosedRange<Int>) -> CellRange? {
        body.map {
            CellRange(
                CellReference(row: $0.lowerBound, column: columns.lowerBound),
                CellReference(row: $0.upperBound, column: columns.upperBound))
        }
    }

    private static func write(
        _ values: [ReportValue], into draft: inout SheetDraft, row: Int, widths: [Double]
    ) {
        var height = TextHeight.points(of: "", width: widest)
        let cells = values.enumerated().map { offset, value in
            let (entry, format) = cell(of: value)
            // Numbers and days fit, for each column is as wide as what stands in it.
            if case .text(let text) = entry {
                height = max(height, TextHeight.points(of: text, width: widths[offset]))
            }
            var style = CellStyle.plain
            style.isAtTop = true
            style.isWrapped = format == .text
            style.numberFormat = format
            return SheetDraft.Entry(value: entry, style: style)
        }
        draft.append(cells, toRow: row)
        draft.setRow(row, height: height)
    }

    /// What a cell holds: numbers as numbers, so that a person can go on counting with them.
    private static func cell(
        of value: ReportValue
    ) -> (SheetDraft.Value, CellStyle.NumberFormat) {
        switch value {
        case .count(let count): (.number(Double(count)), .decimals(0))
        case .share(let share): (.number(share.value), .percentage(decimals: 1))
        case .points(let points): (.number(100 * points.value), .decimals(1))
        case .decimal(let units, let decimals):
            (.number(Double(units) / scale(of: decimals)), .decimals(decimals))
        case .date(let date): (.date(date), .date)
        case .text, .list, .flag, .absent: (.text(value.words), .text)
        }
    }

    private static func scale(of decimals: Int) -> Double {
        (0..<max(0, decimals)).reduce(1) { scale, _ in scale * 10 }
    }

    /// The widths in characters of a table's columns, none wider than the widest may be.
    static func widths(of table: ReportTable, upTo widest: Double) -> [Double] {
        table.columns.indices.map { column in
            let heading = table.columns[column].heading.split(separator: " ").map(\.count)
            var longest = max(heading.max() ?? 0, 7)
            for row in table.rows.indices where Double(longest + 3) < widest {
                let words = table.rows[row][column].words
                // A text has no more characters than bytes, which are counted sooner.
                if words.utf8.count > longest { longest = max(longest, words.count) }
            }
            return min(widest, Double(longest + 3))
        }
    }
}
