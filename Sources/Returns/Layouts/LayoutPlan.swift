import Section11Standards
import Section11Tables

/// The layout by which a file is read, with where everything stands in it.
struct LayoutPlan {
    /// The layout.
    let layout: FormLayout
    /// Where the answers stand.
    let fits: [LayoutFit]
    /// The grades that the form's words and colours mean.
    let grades: LayoutGrades
    /// The sheets that the layout means and that are not of the form, by their positions.
    private let unlike: Set<Int>
    /// The sheets on which a fact stands, by their positions.
    private(set) var factTables: Set<Int> = []

    /// Chooses the layout of a file and reads the facts that stand in cells of their own.
    ///
    /// - Returns: The plan; `nil` if the file is to be read by recognition.
    static func make(
        for workbook: Workbook, guide: ReadingGuide, into assembly: inout ReturnAssembly
    ) -> LayoutPlan? {
        if let asked = guide.layout {
            return make(asked, for: workbook, into: &assembly)
        }
        for layout in guide.layouts ?? [] where layout.hasGrades(of: guide.index) {
            if layout.recognise.isEmpty {
                if LayoutFitting(layout, in: workbook).missing.isEmpty {
                    return make(layout, for: workbook, into: &assembly)
                }
            } else if layout.recognises(workbook) {
                return make(layout, for: workbook, into: &assembly)
            }
        }
        return nil
    }

    private static func make(
        _ layout: FormLayout, for workbook: Workbook, into assembly: inout ReturnAssembly
    ) -> LayoutPlan? {
        let fitting = LayoutFitting(layout, in: workbook)
        guard fitting.missing.isEmpty else {
            for missing in fitting.missing {
                assembly.ignore(
                    Locator(file: assembly.file),
                    "the layout '\(layout.id)' does not fit: \(missing)")
            }
            assembly.guess(
                Guess(
                    "read by recognition, since the layout '\(layout.id)' does not fit",
                    sureness: .unsure,
                    override: "correct the layout, or name another with --layout"))
            return nil
        }
        assembly.guess(
            Guess(
                "read by the layout '\(layout.id)'", sureness: .sure,
                override: "--layout none reads it by recognition"))
        for (table, missing) in fitting.unlike {
            assembly.ignore(
                assembly.place(on: workbook.tables[table]),
                "the sheet is not as the layout '\(layout.id)' describes it: \(missing)")
        }
        var plan = LayoutPlan(
            layout: layout, fits: fitting.fits, grades: LayoutGrades(layout),
            unlike: Set(fitting.unlike.map(\.table)))
        plan.readFacts(of: workbook, into: &assembly)
        return plan
    }

    /// Whether a sheet was already said not to be of the form.
    func isUnlike(_ table: Int) -> Bool { unlike.contains(table) }

    private mutating func readFacts(
        of workbook: Workbook, into assembly: inout ReturnAssembly
    ) {
        for fact in layout.facts {
            guard let field = Return.Field(fact.field), let cell = CellReference(fact.cell) else {
                continue
            }
            let position = workbook.tables.firstIndex { table in
                fact.sheet.map { LayoutText.isSame($0, table.name) } ?? true
            }
            guard let position else {
                assembly.ignore(
                    Locator(file: assembly.file),
                    "the layout '\(layout.id)' looks for '\(fact.field.rawValue)' in "
                        + "\(fact.cell) of '\(fact.sheet ?? "")', and no sheet is called so")
                continue
            }
            factTables.insert(position)
            let table = workbook.tables[position]
            guard let text = table[cell].map({ trimmed($0.text) }), !text.isEmpty else { continue }
            assembly.facts.state(field, text, place: assembly.place(on: table, cell))
        }
    }
}

extension FormLayout {
    /// Whether the grades of its columns are on an edition's scale; `true` if no edition is known.
    fileprivate func hasGrades(of index: CatalogueIndex?) -> Bool {
        guard let scale = index?.catalogue.scale else { return true }
        return sheets.allSatisfy { sheet in
            sheet.gradeColumns.allSatisfy {
                scale.match(LayoutGrades.written($0.grade)) != nil
            }
        }
    }
}
