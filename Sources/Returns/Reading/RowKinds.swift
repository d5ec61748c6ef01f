import Section11Standards
import Section11Tables

extension BlockReader {
    /// Takes the texts that merged cells share with the rows above.
    ///
    /// - Returns: Whether the row goes on with the criterion of the row above.
    mutating func takeShared(_ row: Table.Row) -> Bool {
        var continues = false
        for field in [Return.Field.ref, .criterionText, .standard, .rating, .moderated] {
            guard record[field].isEmpty, let column = block.heading.column(of: field),
                let range = shared.range(over: row.number, column: column),
                let cell = table[range.first]
            else { continue }
            let isName = field == .ref || (field == .criterionText && !block.heading.has(.ref))
            if isName { continues = true }
            if continues, field == .rating || field == .moderated { continue }
            record[field] = trimmed(cell.text)
            if field == .rating, sharedRatings.last != range { sharedRatings.append(range) }
        }
        return continues
    }

    /// Whether a row is no answer: a title, an example, totals; it is noted as what it is.
    mutating func passesOver(
        rowAt position: Int, into assembly: inout ReturnAssembly
    ) -> Bool {
        if let place = record.place(of: .standard) {
            lastStandardPlace = place
        } else if record.has(.standard) {
            lastStandard = record[.standard]
            lastStandardPlace = nil
        }
        if record.hasPlainReference {
            standards.sawAnswer()
            return false
        }
        return passesOver(table.row(at: position), into: &assembly)
    }

    private mutating func passesOver(
        _ row: Table.Row, into assembly: inout ReturnAssembly
    ) -> Bool {
        let ref = record[.ref]
        let name = [ref, record[.criterionText], record[.standard]].first { !$0.isEmpty } ?? ""
        let isKnown = knows(name)
        let place = assembly.place(
            on: table, CellReference(row: row.number, column: firstColumn(of: row)))
        if !isKnown, let reason = PassedOverRows.reason(name.isEmpty ? firstText(of: row) : name) {
            assembly.ignore(place, reason)
            return true
        }
        if record.onlyNames, !isKnown, record[.ref].isEmpty || record[.criterionText].isEmpty {
            let isTitle = filledCount(row) == 1
            if isTitle, let number = StandardMention.number(in: name, index: guide.index),
                !StandardMention.isReference(name) || isAcross(row)
            {
                standards.enter(number)
                return true
            }
            if isTitle, isAcross(row) {
                standards.enter(nil)
                assembly.ignore(place, "a row across the table, taken for a title")
                return true
            }
            if !StandardMention.isReference(name), guide.index != nil || ref.isEmpty {
                assembly.ignore(
                    place, "the row answers nothing and names no criterion of the catalogue")
                return true
            }
        }
        if let whole = standards.complete(
            ref,
            beside: lastStandardPlace.flatMap { table.string(at: $0).map { trimmed($0) } }
                ?? lastStandard,
            row: row.number), !ref.isEmpty
        {
            record[.ref] = whole
        }
        standards.sawAnswer()
        return false
    }

    /// Takes a title that stands in a column without a heading.
    mutating func takeTitle(_ row: Table.Row) {
        guard filledCount(row) == 1,
            let number = StandardMention.number(in: firstText(of: row), index: guide.index)
        else { return }
        standards.enter(number)
        strays[firstColumn(of: row)] = nil
    }

    /// Whether the catalogue has a criterion or a rated standard of this name.
    private func knows(_ name: String) -> Bool {
        guard let index = guide.index, !name.isEmpty else { return false }
        if index.position(of: name) != nil { return true }
        let first = name.prefix { $0 != " " && $0 != "\n" && $0 != "\t" }
        if first.utf8.count < name.utf8.count, first.utf8.contains(UInt8(ascii: ".")),
            index.position(of: String(first)) != nil
        {
            return true
        }
        let words = Headings.normalised(name)
        return index.entries.contains { Headings.isSame($0.criterion.text, words) }
    }

    private func filledCount(_ row: Table.Row) -> Int {
        row.cells.count { !trimmed($0.text).isEmpty }
    }

    private func firstColumn(of row: Table.Row) -> Int {
        row.cells.first { !trimmed($0.text).isEmpty }?.reference.column ?? 1
    }

    private func firstText(of row: Table.Row) -> String {
        row.cells.first { !trimmed($0.text).isEmpty }.map { trimmed($0.text) } ?? ""
    }

    /// Whether the row is one cell over at least half of the columns.
    private func isAcross(_ row: Table.Row) -> Bool {
        table.mergedRanges.contains {
            $0.first.row == row.number
                && ($0.last.column - $0.first.column + 1) * 2 >= block.fields.count
                && $0.last.column > $0.first.column
        }
    }
}
