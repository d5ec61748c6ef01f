import Section11Tables

/// A heading row of a sheet with the rows below it.
struct SheetBlock {
    /// The sheet's columns by position, from column 1 at index 0; `nil` where nothing is known.
    let fields: [Return.Field?]

    /// The position of the heading row among the table's rows.
    let headerPosition: Int

    /// The positions of the rows below it, up to the next heading row.
    let bodyPositions: Range<Int>

    /// How the columns stand, for places.
    let layout: Return.Layout

    /// Whether the rows can hold records: answers, actions, figures or explanations.
    static func isHeading(_ fields: Set<Return.Field>) -> Bool {
        let isResponses = fields.contains(.ref) && fields.contains(.rating)
        let isActions = fields.contains(.action) && fields.count >= 3
        let isIndicators = fields.contains(.indicator) && fields.contains(.value)
        let isExplanations = fields.contains(.checkCode) && fields.contains(.explanation)
        return isResponses || isActions || isIndicators || isExplanations
    }

    /// The blocks of a sheet, from the top.
    static func find(in table: Table) -> [SheetBlock] {
        var headings: [(position: Int, fields: [Return.Field?])] = []
        var isFirst = true
        for (position, row) in table.rows.enumerated() {
            // Below the first block a row is looked at only if its first text is a heading's.
            if !isFirst, !startsLikeHeading(row) { continue }
            var fields: [Return.Field?] = []
            var known: Set<Return.Field> = []
            for cell in row.cells.prefix(200) {
                guard case .text(let text) = cell.value,
                    let field = Headings.field(for: trimmed(text)), !known.contains(field)
                else { continue }
                let column = cell.reference.column
                guard column <= 1000 else { break }
                while fields.count < column { fields.append(nil) }
                fields[column - 1] = field
                known.insert(field)
            }
            if !known.contains(.ref), known.contains(.criterionText) {
                // Without a column of references, "Criterion" heads the references.
                for column in fields.indices where fields[column] == .criterionText {
                    fields[column] = .ref
                }
                known.insert(.ref)
            }
            if isHeading(known) {
                headings.append((position, fields))
                isFirst = false
            }
            if isFirst, position > 200 { break }
        }
        return headings.indices.map { index in
            let (position, fields) = headings[index]
            let end = index + 1 < headings.count ? headings[index + 1].position : table.rowCount
            var layout = Return.Layout(
                sheet: table.name.isEmpty ? nil : table.name,
                headerRow: table.row(at: position).number)
            for (column, field) in fields.enumerated() {
                if let field { layout[field] = column + 1 }
            }
            return SheetBlock(
                fields: fields, headerPosition: position,
                bodyPositions: (position + 1)..<end, layout: layout)
        }
    }

    private static func startsLikeHeading(_ row: Table.Row) -> Bool {
        guard let first = row.cells.first, case .text(let text) = first.value,
            text.utf8.count <= 40,
            // No first heading has a digit, but most first cells of answers do: cheap to tell.
            !text.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return false }
        return Headings.field(for: trimmed(text)) != nil
    }

    /// The columns of a heading row that no field is known for, with their place.
    func unknownColumns(in table: Table) -> [CellReference] {
        table.row(at: headerPosition).cells.compactMap { cell in
            let column = cell.reference.column
            let isKnown = column <= fields.count && fields[column - 1] != nil
            if isKnown || trimmed(cell.text).isEmpty { return nil }
            return cell.reference
        }
    }
}

/// A text without white space at its ends; the text itself where there is none.
func trimmed(_ text: String) -> String {
    let utf8 = text.utf8
    guard let first = utf8.first, let last = utf8.last else { return text }
    // A no-break space begins with 0xC2 and ends with 0xA0.
    if first > 0x20, last > 0x20, first != 0xC2, last != 0xA0 { return text }
    var start = text.startIndex
    var end = text.endIndex
    while start < end, text[start].isWhitespace { start = text.index(after: start) }
    while start < end {
        let before = text.index(before: end)
        guard text[before].isWhitespace else { break }
        end = before
    }
    return String(text[start..<end])
}
