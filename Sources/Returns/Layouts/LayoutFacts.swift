import Section11Standards
import Section11Tables

/// The reading of facts by their labels, where a layout does not say in which cells they stand.
enum LayoutFacts {
    /// How many rows of a sheet are looked through.
    private static let rowLimit = 60

    /// Reads labels, each with its answer in the next cell that holds one.
    ///
    /// - Parameters:
    ///   - table: The sheet.
    ///   - lastRow: The last row that may hold a fact.
    ///   - assembly: Where the facts go.
    /// - Returns: Whether there was any label.
    static func read(
        _ table: Table, through lastRow: Int, into assembly: inout ReturnAssembly
    ) -> Bool {
        var found = false
        for position in 0..<min(table.rowCount, rowLimit) {
            let row = table.row(at: position)
            guard row.number <= lastRow, let label = row.cells.first,
                case .text(let text) = label.value, text.utf8.count <= 80,
                let field = Headings.field(for: trimmed(text)), field.isFact
            else { continue }
            found = true
            guard let answer = row.cells.dropFirst().first(where: { !trimmed($0.text).isEmpty })
            else { continue }
            assembly.facts.state(
                field, trimmed(answer.text), place: assembly.place(on: table, answer.reference))
        }
        return found
    }
}
