import Section11Standards
import Section11Tables

/// A sheet of a form that a layout describes.
///
/// The layout is chosen once for the whole file, as an ``LayoutPlan``; without one no sheet has this
/// shape.
enum LayoutForm: SheetShape {
    static func read(
        _ table: Table, of workbook: Workbook, guide: ReadingGuide,
        into assembly: inout ReturnAssembly
    ) -> Bool {
        guard let plan = assembly.plan else { return false }
        let position = assembly.tablePosition
        let fits = plan.fits.filter { $0.table == position }
        var hasFacts = false
        if plan.layout.facts.isEmpty {
            let firstHeader = fits.map(\.headerRow).min() ?? Int.max
            hasFacts = LayoutFacts.read(table, through: firstHeader - 1, into: &assembly)
        }
        for fit in fits {
            if let blocks = LayoutBlocks(fit, by: plan, of: table, index: guide.index) {
                blocks.read(into: &assembly)
            } else {
                var rows = LayoutRows(
                    fit, by: plan, of: table, in: workbook, index: guide.index)
                rows.read(into: &assembly)
            }
        }
        let isKnown =
            hasFacts || !fits.isEmpty || plan.factTables.contains(position)
        if !isKnown, !plan.isUnlike(position) {
            assembly.ignore(
                assembly.place(on: table),
                "the layout '\(plan.layout.id)' does not read this sheet")
        }
        return true
    }
}
