import Section11Standards
import Section11Tables

/// The key of colours that a form gives above its answers.
///
///     [red]    Inadequate
///     [violet] Outstanding
///
/// A colour counts if it stands behind a grade's name, or in the cell before it.
enum ColourKey {
    /// The colours of some rows with the grades that stand beside them.
    ///
    /// Empty unless two colours or more have a grade each, and no colour has two.
    static func find(
        in table: Table, rows: Range<Int>, of workbook: Workbook, scale: RatingScale?
    ) -> [Colour: String] {
        guard let scale, !workbook.fills.isEmpty else { return [:] }
        var key: [Colour: String] = [:]
        for position in rows {
            let row = table.row(at: position)
            for cell in row.cells {
                guard case .text(let text) = cell.value, text.utf8.count <= 60,
                    let match = scale.match(trimmed(text))
                else { continue }
                let before = row[cell.reference.column - 1]
                guard
                    let colour = [cell, before].compactMap({ $0 })
                        .compactMap({ workbook.fill(of: $0, in: table) })
                        .first(where: { ColourClass($0).isColour })
                else { continue }
                if let known = key[colour], scale.match(known) != match { return [:] }
                key[colour] = trimmed(text)
            }
        }
        return key.count >= 2 ? key : [:]
    }
}
