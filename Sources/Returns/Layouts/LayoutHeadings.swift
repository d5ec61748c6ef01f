import Section11Standards
import Section11Tables

/// The search for a layout's headings on one sheet.
struct LayoutHeadings {
    /// How many rows are looked through for the headings.
    static let rowLimit = 200

    /// What is missing, and where it was looked for; empty if all is there.
    private(set) var missing: [String] = []

    private let sheet: FormLayout.Sheet
    private var headerRow: Int
    private var columns: [LayoutFit.Column] = []
    private var grades: [LayoutFit.GradeColumn] = []

    init(_ sheet: FormLayout.Sheet, in table: Table) {
        self.sheet = sheet
        headerRow = Self.bounded(sheet.headerRow) ?? max(0, (Self.bounded(sheet.firstRow) ?? 1) - 1)
        if let blocks = sheet.blocks {
            lookForLabels(blocks, in: table)
            return
        }
        let wanted = Self.wanted(sheet)
        if wanted.allSatisfy({ $0.heading.isEmpty }) {
            take(wanted, from: nil)
            return
        }
        var best: (row: Table.Row, found: Int)?
        for position in 0..<min(table.rowCount, Self.rowLimit) {
            let row = table.row(at: position)
            if let asked = sheet.headerRow, asked != row.number { continue }
            let found = wanted.count { $0.isHeaded && $0.column(in: row) != nil }
            if found > best?.found ?? 0 { best = (row, found) }
        }
        guard let best else {
            let first = wanted.first { $0.isHeaded }?.text ?? ""
            missing = [
                sheet.headerRow.map {
                    "row \($0)\(Self.of(table)) holds none of its headings, such as '\(first)'"
                } ?? "no row\(Self.of(table)) holds its headings, such as '\(first)'"
            ]
            return
        }
        headerRow = best.row.number
        missing = wanted.filter {
            $0.isHeaded && !$0.isOptional && $0.column(in: best.row) == nil
        }.map { want in
            let place = want.letters.map { "\($0)\(best.row.number)" } ?? "row \(best.row.number)"
            return "\(place)\(Self.of(table)) does not hold the heading '\(want.text)'"
        }
        if missing.isEmpty { take(wanted, from: best.row) }
    }

    /// Where the answers stand.
    func fit(table: Int, sheet index: Int) -> LayoutFit {
        LayoutFit(
            table: table, sheet: index, headerRow: headerRow,
            firstRow: sheet.firstRow ?? headerRow + 1, lastRow: sheet.lastRow ?? Int.max,
            columns: columns, grades: grades)
    }

    private mutating func take(_ wanted: [Wanted], from row: Table.Row?) {
        for want in wanted {
            let heading = want.isHeaded ? row.flatMap { want.column(in: $0) } : nil
            guard let number = heading ?? want.number else { continue }
            if let field = want.field {
                columns.append(.init(number: number, field: field))
            } else if let grade = want.grade {
                let written = row?[number].map { trimmed($0.text) } ?? ""
                grades.append(
                    .init(
                        number: number, grade: LayoutGrades.written(grade),
                        heading: written.isEmpty ? grade : written))
            }
        }
    }

    private mutating func lookForLabels(_ blocks: FormLayout.Blocks, in table: Table) {
        guard let column = FormLayout.number(ofColumn: blocks.labels),
            let first = blocks.fields.first
        else {
            missing = ["the layout names no column of labels"]
            return
        }
        let expected = RatingScale.normalised(first.label)
        let stands = table.rows.contains { row in
            row[column].map { LayoutText.isHeading($0, expected) } ?? false
        }
        if !stands {
            missing = ["column \(blocks.labels)\(Self.of(table)) holds no label '\(first.label)'"]
        }
    }

    /// A row that can be counted from without passing the end of numbers.
    private static func bounded(_ row: Int?) -> Int? {
        row.map { min(max($0, 0), Int(Int32.max)) }
    }

    private static func of(_ table: Table) -> String {
        table.name.isEmpty ? "" : " of '\(table.name)'"
    }

    /// A column that is looked for.
    private struct Wanted {
        var field: Return.Field?
        var grade: String?
        /// The heading as the layout writes it; empty for none.
        var text: String
        /// The heading without capitals and punctuation.
        var heading: String
        var letters: String?
        var number: Int?
        var isOptional = false

        var isHeaded: Bool { !heading.isEmpty }

        /// The column of a row in which the heading stands; `nil` if it does not.
        func column(in row: Table.Row) -> Int? {
            if let number {
                return row[number].map { LayoutText.isHeading($0, heading) } == true ? number : nil
            }
            return row.cells.first { LayoutText.isHeading($0, heading) }?.reference.column
        }
    }

    private static func wanted(_ sheet: FormLayout.Sheet) -> [Wanted] {
        sheet.columns.map { column in
            Wanted(
                field: Return.Field(column.field), text: column.heading ?? "",
                heading: RatingScale.normalised(column.heading ?? ""), letters: column.column,
                number: column.column.flatMap(FormLayout.number(ofColumn:)),
                isOptional: column.isOptional)
        }
            + sheet.gradeColumns.map { column in
                Wanted(
                    grade: column.grade, text: column.heading ?? "",
                    heading: RatingScale.normalised(column.heading ?? ""),
                    letters: column.column,
                    number: column.column.flatMap(FormLayout.number(ofColumn:)))
            }
    }
}

extension Return.Field {
    private static let byName = Dictionary(
        allCases.map { ("\($0)", $0) }, uniquingKeysWith: { first, _ in first })

    /// The field of a return that a layout means.
    init?(_ field: FormLayout.Field) {
        guard let known = Self.byName[field.rawValue] else { return nil }
        self = known
    }
}
