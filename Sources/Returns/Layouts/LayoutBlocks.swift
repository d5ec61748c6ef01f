import Section11Standards
import Section11Tables

/// The reading of answers that stand down the page, by a layout.
struct LayoutBlocks {
    private let plan: LayoutPlan
    private let fit: LayoutFit
    private let table: Table
    private let index: CatalogueIndex?
    private let labels: [(field: Return.Field, text: String)]
    private let labelColumn: Int
    private let answerColumn: Int
    private let refs: FormLayout.Refs?
    private let prefix: String

    init?(
        _ fit: LayoutFit, by plan: LayoutPlan, of table: Table, index: CatalogueIndex?
    ) {
        let sheet = plan.layout.sheets[fit.sheet]
        guard let blocks = sheet.blocks,
            let labelColumn = FormLayout.number(ofColumn: blocks.labels),
            let answerColumn = FormLayout.number(ofColumn: blocks.answers)
        else { return nil }
        self.fit = fit
        self.plan = plan
        self.table = table
        self.index = index
        self.labelColumn = labelColumn
        self.answerColumn = answerColumn
        labels = blocks.fields.compactMap { label in
            Return.Field(label.field).map { ($0, RatingScale.normalised(label.label)) }
        }
        refs = sheet.refs
        prefix = (refs?.prefix ?? "").replacing(
            "{sheet}", with: LayoutText.number(in: table.name) ?? "")
    }

    /// A record with the rows of its answers.
    private struct Open {
        var record = RowRecord()
        var layout: Return.Layout
        var row = 0
    }

    /// Reads the records.
    func read(into assembly: inout ReturnAssembly) {
        var open: Open?
        var count = 0
        for row in table.rows where fit.holds(row.number) {
            guard let label = row[labelColumn], !trimmed(label.text).isEmpty else { continue }
            guard let known = labels.firstIndex(where: { LayoutText.isHeading(label, $0.text) })
            else {
                if row[answerColumn].map({ !trimmed($0.text).isEmpty }) == true {
                    assembly.ignore(
                        assembly.place(on: table, label.reference),
                        "the layout '\(plan.layout.id)' does not name this label")
                }
                continue
            }
            if known == 0 {
                close(&open, count: &count, into: &assembly)
                open = Open(
                    layout: Return.Layout(
                        sheet: table.name.isEmpty ? nil : table.name, headerRow: row.number),
                    row: row.number)
            }
            guard open != nil else { continue }
            let field = labels[known].field
            open?.layout.setCell(
                CellReference(row: row.number, column: answerColumn), of: field)
            if let answer = row[answerColumn] {
                let text = trimmed(answer.text)
                if !text.isEmpty { open?.record[field] = text }
            }
        }
        close(&open, count: &count, into: &assembly)
    }

    private func close(
        _ open: inout Open?, count: inout Int, into assembly: inout ReturnAssembly
    ) {
        guard var block = open else { return }
        open = nil
        count += 1
        switch refs?.take ?? .column {
        case .column: break
        case .text:
            if block.record[.ref].isEmpty,
                let (ref, rest) = LayoutText.leadingReference(block.record[.criterionText])
            {
                block.record[.ref] = ref
                block.record[.criterionText] = rest
            }
        case .rows: block.record[.ref] = "\(count)"
        }
        if !block.record[.ref].isEmpty { block.record[.ref] = prefix + block.record[.ref] }
        if block.record.isEmpty { return }
        let text = block.record[.rating]
        let origin = Origin(layout: assembly.addLayout(block.layout), row: block.row)
        let isUsed = LayoutRecord(
            block.record, rating: .init(text: text, grade: plan.grades.grade(for: text)),
            isUnfinished: false, grades: plan.grades
        ).add(to: &assembly, agency: "", at: origin, layout: block.layout, index: index)
        if !isUsed, block.record.answersCriterion {
            assembly.ignore(
                assembly.place(on: table, CellReference(row: block.row, column: labelColumn)),
                "the record names no criterion")
        }
    }
}
