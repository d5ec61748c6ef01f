import Section11Tables

/// Which fields a row heads, for who asks for no more of it: no heading is held.
struct HeadingGlance {
    /// The fields, as bits.
    private(set) var known: UInt64 = 0

    /// Whether every cell with a text heads a field, so that nothing else can change which there are.
    private(set) var isWhole = true

    /// Looks at a row by the lists of headings alone.
    init(_ row: Table.Row) {
        for cell in row.cells.prefix(HeadingRow.mostCells) {
            if cell.reference.column > HeadingRow.widest { break }
            switch cell.value {
            case .text(let text):
                let heading = trimmed(text)
                if heading.isEmpty { continue }
                if let field = Headings.field(for: heading) {
                    known |= 1 << UInt64(field.rawValue)
                } else {
                    isWhole = false
                }
            case .number: isWhole = false
            default: continue
            }
        }
    }

    /// Whether the row may head answers, actions or figures by the very words of the lists.
    ///
    /// Where ``isWhole`` is false, a heading such as "No" may turn out to be a grade.
    var isOfList: Bool { Self.isOfList(known) }

    /// Whether fields are those of answers, actions or figures.
    static func isOfList(_ known: UInt64) -> Bool {
        func has(_ field: Return.Field) -> Bool { known & 1 << UInt64(field.rawValue) != 0 }
        let namesCriteria = has(.ref) || has(.criterionText) || has(.standard)
        return namesCriteria && has(.rating) || has(.actionNumber) && has(.action)
            || has(.indicator) && has(.value) || has(.checkCode)
    }
}
