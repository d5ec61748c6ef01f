import Section11Standards
import Section11Tables

/// A description of a sheet that recognition cannot read, as far as its headings tell.
struct ProposedSheet {
    /// The description.
    private(set) var sheet: FormLayout.Sheet
    /// The row of headings that it rests on.
    let header: ProposedHeader
    /// The columns that it describes.
    private(set) var taken: Set<Int> = []
    /// What is doubtful.
    private(set) var notes: [String] = []

    /// Describes a sheet; `nil` if no row has two headings that are known.
    init?(_ table: Table, index: CatalogueIndex?) {
        let scale = index?.catalogue.scale
        var best: (row: Int, score: Int)?
        for position in 0..<min(table.rowCount, 60) {
            let row = table.row(at: position)
            var found: Set<String> = []
            for cell in row.cells {
                guard case .text(let text) = cell.value, text.utf8.count <= 300 else { continue }
                if let field = Self.field(trimmed(text)) {
                    found.insert(field.rawValue)
                } else if let grade = scale?.label(of: text) {
                    found.insert("=" + grade)
                }
            }
            if found.count >= 2, found.count > best?.score ?? 0 { best = (row.number, found.count) }
        }
        guard let best else { return nil }
        header = ProposedHeader(table, row: best.row)
        sheet = FormLayout.Sheet(name: table.name.isEmpty ? nil : table.name, headerRow: best.row)
        for column in header.columns {
            if let field = Self.field(header.text(column)),
                !sheet.columns.contains(where: { $0.field == field })
            {
                sheet.columns.append(header.column(column, field))
                taken.insert(column)
            } else if let grade = scale?.label(of: header.text(column)) {
                sheet.gradeColumns.append(header.gradeColumn(column, grade))
                taken.insert(column)
            }
        }
        if sheet.gradeColumns.count < 2 {
            taken.subtract(
                header.columns.filter { column in
                    sheet.gradeColumns.contains { $0 == header.gradeColumn(column, $0.grade) }
                })
            sheet.gradeColumns = []
        } else {
            sheet.columns.removeAll { $0.field == .rating }
        }
        let body = table.rows.filter { $0.number > best.row }
        nameCriteria(of: body)
    }

    /// Finds by what the rows name their criteria.
    private mutating func nameCriteria(of body: [Table.Row]) {
        let columns = Set(body.flatMap { $0.cells.map(\.reference.column) }).sorted()
        func share(_ column: Int, _ test: (String) -> Bool) -> Bool {
            let texts = body.compactMap { $0[column].map { trimmed($0.text) } }.filter {
                !$0.isEmpty
            }
            return !texts.isEmpty && texts.count(where: test) * 2 > texts.count
        }
        if !sheet.columns.contains(where: { $0.field == .ref }),
            let column = columns.first(where: { column in
                !taken.contains(column)
                    && share(column) {
                        LayoutText.leadingReference($0)?.rest.isEmpty == true
                    }
            })
        {
            sheet.columns.append(header.column(column, .ref))
            taken.insert(column)
            notes.append(
                "Column \(CellReference.letters(ofColumn: column)) is taken for the references.")
            return
        }
        if !sheet.columns.contains(where: \.field.namesRecord),
            let column = columns.first(where: { !taken.contains($0) })
        {
            sheet.columns.append(header.column(column, .criterionText))
            taken.insert(column)
            notes.append(
                "Column \(CellReference.letters(ofColumn: column)) is taken for the criteria.")
        }
        let letters = columns.first { column in
            sheet.columns.contains { $0 == header.column(column, .criterionText) }
        }
        let isNumbered = letters.map { column in
            share(column) { LayoutText.leadingReference($0) != nil }
        }
        if isNumbered == true { sheet.refs = .init(take: .text) }
    }

    private static func field(_ heading: String) -> FormLayout.Field? {
        guard let field = Headings.field(for: heading) else { return nil }
        return FormLayout.Field(rawValue: "\(field)")
    }
}
