import Section11Standards
import Section11Tables

/// The reading of rows of answers by a layout.
struct LayoutRows {
    private let plan: LayoutPlan
    private let sheet: FormLayout.Sheet
    private let fit: LayoutFit
    private let table: Table
    private let workbook: Workbook
    private let index: CatalogueIndex?
    private let prefix: String
    private let fields: [Int: Return.Field]
    private let ratingColumn: Int?
    private var count = 0

    init(
        _ fit: LayoutFit, by plan: LayoutPlan, of table: Table, in workbook: Workbook,
        index: CatalogueIndex?
    ) {
        self.fit = fit
        self.plan = plan
        self.table = table
        self.workbook = workbook
        self.index = index
        sheet = plan.layout.sheets[fit.sheet]
        fields = Dictionary(
            fit.columns.map { ($0.number, $0.field) }, uniquingKeysWith: { first, _ in first })
        ratingColumn = fit.columns.first { $0.field == .rating }?.number
        let written = sheet.refs?.prefix ?? ""
        prefix =
            written.contains("{sheet}")
            ? LayoutText.number(in: table.name).map { written.replacing("{sheet}", with: $0) } ?? ""
            : written
    }

    /// Reads the rows.
    mutating func read(into assembly: inout ReturnAssembly) {
        if prefix.isEmpty, sheet.refs?.prefix?.contains("{sheet}") == true {
            assembly.ignore(
                assembly.place(on: table),
                "the sheet's name holds no number to set before its references")
        }
        let layout = layout(ratingIn: ratingColumn ?? fit.grades.first?.number)
        let main = assembly.addLayout(layout)
        var ticked: [Int: Int] = [:]
        for column in fit.grades.map(\.number) {
            ticked[column] = assembly.addLayout(self.layout(ratingIn: column))
        }
        noteUnknownColumns(into: &assembly)
        let hasAgencyColumn = layout[.agencyName] != nil || layout[.agencyID] != nil
        var record = RowRecord()
        // The row before, once answers have begun; a blank row may have no cells at all.
        var before: Int?
        for row in table.rows where fit.holds(row.number) {
            if sheet.untilBlank, let before, row.number > before + 1 { break }
            record.clear()
            fill(&record, from: row)
            let ticks = fit.grades.filter { row[$0.number].map(Self.isTicked) ?? false }
            if record.isEmpty, ticks.isEmpty {
                if sheet.untilBlank, before != nil { break }
                continue
            }
            before = row.number
            if isHeading(row) { continue }
            var origin = Origin(layout: main, row: row.number)
            if ticks.count == 1 { origin.layout = ticked[ticks[0].number] ?? main }
            let agency =
                hasAgencyColumn ? record[.agencyID] + "\u{0}" + record[.agencyName] : ""
            let found = LayoutRecord(
                record, rating: rating(of: row, record, ticks), isUnfinished: isUnfinished(row),
                grades: plan.grades)
            let isUsed = found.add(
                to: &assembly, agency: agency, at: origin, layout: layout, index: index)
            if !isUsed, record.answersCriterion || !record[.lead].isEmpty {
                assembly.ignore(
                    assembly.place(on: table, CellReference(row: row.number, column: 1)),
                    "the row names no criterion, action or indicator")
            }
        }
    }

    private mutating func fill(_ record: inout RowRecord, from row: Table.Row) {
        for cell in row.cells {
            guard let field = fields[cell.reference.column] else { continue }
            let text = trimmed(cell.text)
            if !text.isEmpty { record[field] = text }
        }
        if record.isEmpty { return }
        name(&record)
    }

    /// Gives a record the reference that the form means by it.
    private mutating func name(_ record: inout RowRecord) {
        switch sheet.refs?.take ?? .column {
        case .column: break
        case .text:
            if record[.ref].isEmpty,
                let (ref, rest) = LayoutText.leadingReference(record[.criterionText])
            {
                record[.ref] = ref
                record[.criterionText] = rest
            }
        case .rows:
            count += 1
            record[.ref] = "\(count)"
        }
        if !record[.ref].isEmpty {
            record[.ref] = prefix + record[.ref]
        } else if record[.criterionText].isEmpty {
            // A form that rates whole standards.
            record[.ref] = record[.standard]
        }
    }

    private func rating(
        of row: Table.Row, _ record: RowRecord, _ ticks: [LayoutFit.GradeColumn]
    ) -> LayoutRecord.Rating {
        if !ticks.isEmpty {
            return .init(
                text: ticks.map(\.heading).joined(separator: ", "),
                // Two ticks are no grade: what was ticked is said, and the scale refuses it.
                grade: ticks.count == 1 ? ticks[0].grade : nil)
        }
        let text = record[.rating]
        guard text.isEmpty, plan.grades.hasColours, let ratingColumn, let cell = row[ratingColumn]
        else { return .init(text: text, grade: plan.grades.grade(for: text)) }
        let fill = workbook.fill(of: cell, in: table)
        return .init(text: "", grade: plan.grades.grade(for: fill), fill: fill)
    }

    private func isUnfinished(_ row: Table.Row) -> Bool {
        guard let ratingColumn, let cell = row[ratingColumn] else { return false }
        return cell.value == .formulaWithoutResult
    }

    /// Whether a row repeats the headings.
    private func isHeading(_ row: Table.Row) -> Bool {
        let headed =
            (sheet.columns.compactMap(\.heading) + sheet.gradeColumns.compactMap(\.heading))
        guard headed.count > 1 else { return false }
        return headed.allSatisfy { heading in
            let expected = RatingScale.normalised(heading)
            return row.cells.contains { LayoutText.isHeading($0, expected) }
        }
    }

    private func layout(ratingIn column: Int?) -> Return.Layout {
        var layout = Return.Layout(
            sheet: table.name.isEmpty ? nil : table.name, headerRow: max(1, fit.headerRow))
        for column in fit.columns { layout[column.field] = column.number }
        if let column { layout[.rating] = column }
        return layout
    }

    private func noteUnknownColumns(into assembly: inout ReturnAssembly) {
        guard let header = table.rows.first(where: { $0.number == fit.headerRow }) else { return }
        let known = Set(fit.columns.map(\.number) + fit.grades.map(\.number))
        for cell in header.cells
        where !known.contains(cell.reference.column) && !trimmed(cell.text).isEmpty {
            assembly.ignore(
                assembly.place(on: table, cell.reference),
                "the layout '\(plan.layout.id)' does not read the column below this heading")
        }
    }

    /// Whether a cell says that its column is meant.
    private static func isTicked(_ cell: Cell) -> Bool {
        switch cell.value {
        case .empty, .formulaWithoutResult, .boolean(false): return false
        case .number(let number): return number != 0
        default:
            let text = trimmed(cell.text)
            return !text.isEmpty
                && !["☐", "□", "no", "n", "-", "–", "false"].contains(
                    text.lowercased())
        }
    }
}
