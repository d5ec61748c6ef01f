import Section11Standards
import Section11Tables

/// The search for the rows of headings on a sheet.
struct HeadingSearch {
    let table: Table
    let guide: ReadingGuide

    /// A row of headings with the rows that it stands on.
    struct Found {
        var heading: HeadingRow
        /// The positions of its rows: two where groups of headings have a heading of their own.
        var positions: ClosedRange<Int>
    }

    /// How many rows from the top may hold the first headings.
    private static let depth = 200

    private var scale: RatingScale? { guide.index?.catalogue.scale }

    /// The headings of every block, from the top.
    func all() -> [Found] {
        if let row = guide.headerRow, let found = stated(row) {
            return [found] + following(found)
        }
        guard let first = first(isLikely: false) ?? first(isLikely: true) else { return [] }
        return [first] + following(first)
    }

    /// The headings in the row that a person named; `nil` if nothing in it is one.
    private func stated(_ number: Int) -> Found? {
        guard
            let position = (0..<table.rowCount).first(where: { table.rowNumber(at: $0) == number })
        else {
            return nil
        }
        var heading = HeadingRow(table.row(at: position), scale: scale)
        heading.takeLikely()
        if heading.count + heading.grades.count < 2 { return nil }
        return grouped(Found(heading: heading, positions: position...position))
    }

    private func first(isLikely: Bool) -> Found? {
        for position in 0..<min(table.rowCount, Self.depth + 1) {
            if table.places(ofRow: position).count < 2 { continue }
            let row = table.row(at: position)
            // A label and its answer are two cells; what heads answers has more beside it.
            if isLikely, row.cells.count(where: { !trimmed($0.text).isEmpty }) < 3 { continue }
            var heading = HeadingRow(row, scale: scale)
            if isLikely {
                // One heading in a list, or three likely ones, are more than chance.
                let isListed = heading.count > 0
                // A label with its answer is most of the rows of a sheet without answers.
                if !isListed, heading.unknown.count < 3, heading.grades.isEmpty { continue }
                if heading.hasFacts, heading.unknown.count < 2 { continue }
                heading.takeLikely()
                if !isListed, heading.likely.count < 3, heading.grades.count < 2 { continue }
                if !heading.isHeading { nameCriteria(&heading, above: position) }
            }
            if heading.isHeading {
                heading.takeLikely()
                return grouped(Found(heading: heading, positions: position...position))
            }
            if let both = belowNames(heading, at: position) { return both }
        }
        return nil
    }

    /// The blocks below the first: a row there is looked at only if it begins as headings do.
    private func following(_ first: Found) -> [Found] {
        var found: [Found] = []
        let opening = table.row(at: first.positions.lowerBound).cells.first {
            !trimmed($0.text).isEmpty
        }
        var text: String?
        if case .text(let first) = opening?.value { text = first }
        var before: (place: Int, heads: Bool)?
        var position = first.positions.upperBound + 1
        while position < table.rowCount {
            defer { position += 1 }
            guard startsLikeHeading(position, opening: text, before: &before) else { continue }
            let row = table.row(at: position)
            var heading = HeadingRow(row, scale: scale)
            if !first.heading.likely.isEmpty || heading.isHeading { heading.takeLikely() }
            if !heading.isHeading { continue }
            let block = grouped(Found(heading: heading, positions: position...position))
            found.append(block)
            position = block.positions.upperBound
        }
        return found
    }

    /// Tells whether a row begins with a heading, or with the text of the first heading.
    ///
    /// - Parameters:
    ///   - position: The row.
    ///   - opening: The text of the first heading; `nil` if it is none.
    ///   - before: The cell that was looked at before and what was found, as many rows begin alike.
    /// - Returns: Whether it does.
    private func startsLikeHeading(
        _ position: Int, opening: String?, before: inout (place: Int, heads: Bool)?
    ) -> Bool {
        let place = table.places(ofRow: position).lowerBound
        let byte = table.glance(at: place).firstByte
        if byte == 0 { return false }
        // Few first headings begin with a digit, but most first cells of answers do.
        if byte &- UInt8(ascii: "0") < 10, byte != opening?.utf8.first { return false }
        if let before, table.holdSameText(place, before.place) { return before.heads }
        guard let text = table.string(at: place) else { return false }
        let heads =
            Self.mayHead(text.utf8.span) && Headings.field(for: trimmed(text)) != nil
            || opening == text
        before = (place, heads)
        return heads
    }

    /// Whether a text is short and has no digit.
    ///
    /// Few first headings have one, but most first cells of answers do: cheap to tell.
    private static func mayHead(_ text: Span<UInt8>) -> Bool {
        if text.count > 40 { return false }
        for position in text.indices where text[position] &- UInt8(ascii: "0") < 10 { return false }
        return true
    }

    /// Joins a row of headings with the groups above or below it, if there are any.
    private func grouped(_ found: Found) -> Found {
        let position = found.positions.lowerBound
        if let both = withHeadingsBelow(found.heading, at: position) { return both }
        guard position > 0 else { return found }
        let above = table.row(at: position - 1)
        guard above.number == table.rowNumber(at: position) - 1,
            above.cells.contains(where: { isGroup($0) }), hasGroups(above, over: found.heading)
        else { return found }
        return joined(position - 1, position).map { $0.heading.isHeading ? $0 : found } ?? found
    }

    private func isGroup(_ cell: Cell) -> Bool {
        guard case .text(let text) = cell.value, text.utf8.count <= 80 else { return false }
        return LikelyHeadings.isOfPanel(text) || LikelyHeadings.isOfAgency(text)
            || LikelyHeadings.isOfActions(text)
    }

    /// The headings of a row whose groups have headings in the row below; `nil` for none.
    private func withHeadingsBelow(_ heading: HeadingRow, at position: Int) -> Found? {
        guard position + 1 < table.rowCount else { return nil }
        let row = table.row(at: position + 1)
        guard row.number == table.rowNumber(at: position) + 1,
            let names = heading.column(of: .ref) ?? heading.column(of: .criterionText)
                ?? heading.column(of: .standard),
            row[names].map({ trimmed($0.text).isEmpty }) ?? true
        else { return nil }
        let below = HeadingRow(row, scale: scale)
        guard
            below.count + below.rivals.count + below.repeated.count >= 2
                || below.grades.count >= 2
        else { return nil }
        // A group stands over several columns, so that some heading below it has none right above.
        let above = table.row(at: position)
        let isBelowGroup = row.cells.contains {
            !trimmed($0.text).isEmpty && text(above[$0.reference.column]).isEmpty
        }
        guard isBelowGroup else { return nil }
        return joined(position, position + 1).flatMap { $0.heading.isHeading ? $0 : nil }
    }

    /// Headings of answers whose criteria are headed in the row above; `nil` if they are not.
    private func belowNames(_ heading: HeadingRow, at position: Int) -> Found? {
        guard position > 0, heading.hasRatings || heading.has(.evidence) else { return nil }
        let above = HeadingRow(table.row(at: position - 1), scale: scale)
        guard above.namesCriteria else { return nil }
        return joined(position - 1, position).flatMap { $0.heading.isHeading ? $0 : nil }
    }

    /// Whether a row above headings is more than a title or a fact of the whole return.
    private func hasGroups(_ row: Table.Row, over heading: HeadingRow) -> Bool {
        let filled = row.cells.filter { !trimmed($0.text).isEmpty }
        let hasFact = filled.contains { cell in
            let text = trimmed(cell.text)
            let field = Headings.field(for: text) ?? FactRows.labelled(text)?.field
            return field?.isFact ?? false
        }
        guard let first = filled.first, !hasFact else { return false }
        let names = heading.column(of: .ref) ?? heading.column(of: .criterionText) ?? 1
        return filled.count >= 2 || first.reference.column > names
    }

    /// The headings of two rows together: each column has its own and that of its group.
    private func joined(_ upper: Int, _ lower: Int) -> Found? {
        let above = table.row(at: upper)
        let below = table.row(at: lower)
        let merges = table.mergedRanges.filter {
            $0.first.row == above.number && $0.first.column < $0.last.column
        }
        let last = min(
            HeadingRow.widest,
            max(above.cells.last?.reference.column ?? 0, below.cells.last?.reference.column ?? 0))
        var columns: [(column: HeadingRow.Column, field: Return.Field?)] = []
        var carried = ""
        for column in stride(from: 1, through: last, by: 1) {
            let own = text(below[column])
            let top = text(above[column])
            if !top.isEmpty { carried = top }
            var group = top
            if group.isEmpty {
                let merge = merges.first { $0.first.column < column && column <= $0.last.column }
                if let merge {
                    group = text(above[merge.first.column])
                } else if merges.isEmpty {
                    group = carried
                }
            }
            let heading = own.isEmpty ? top : own
            if heading.isEmpty { continue }
            columns.append(
                (
                    .init(column: column, heading: heading),
                    own.isEmpty ? Headings.field(for: top) : field(of: own, below: group)
                ))
        }
        var heading = HeadingRow(columns, scale: scale)
        heading.takeLikely()
        return Found(heading: heading, positions: upper...lower)
    }

    private func field(of own: String, below group: String) -> Return.Field? {
        let field = Headings.field(for: own)
        if group.isEmpty { return field }
        if LikelyHeadings.isOfPanel(group) {
            switch field {
            case .rating, .moderated: return .moderated
            case .ref, .standard, .criterionText: return field
            default: return nil
            }
        }
        if LikelyHeadings.isOfActions(group), field == .rating || field == .status {
            return .status
        }
        if LikelyHeadings.isOfActions(group), Self.namesAction(own) { return .action }
        if let field { return field }
        let isRating = Headings.field(for: group) == .rating || Headings.field(for: group) == nil
        if isRating, LikelyHeadings.isOfPanel(own) { return .moderated }
        if isRating, Headings.field(for: group) == .rating, LikelyHeadings.isOfAgency(own) {
            return .rating
        }
        return nil
    }

    /// Whether a heading below "Action" is that of what will be done.
    private static func namesAction(_ heading: String) -> Bool {
        switch Headings.normalised(heading) {
        case "what", "what will be done", "what is to be done", "detail", "details", "description",
            "step", "steps":
            true
        default: false
        }
    }

    private func text(_ cell: Cell?) -> String { cell.map { trimmed($0.text) } ?? "" }

    /// Takes the column left of the headings for the criteria, if it holds text and has no heading.
    private func nameCriteria(_ heading: inout HeadingRow, above position: Int) {
        guard !heading.namesCriteria, heading.hasRatings,
            heading.count + heading.grades.count >= 2
        else { return }
        let first = (heading.fields.firstIndex { $0 != nil } ?? HeadingRow.widest) + 1
        let left = min(first, heading.grades.first?.column ?? first)
        var counts: [Int: Int] = [:]
        var rows = 0
        for below in (position + 1)..<min(table.rowCount, position + 60) {
            rows += 1
            for cell in table.row(at: below).cells where cell.reference.column < left {
                if !trimmed(cell.text).isEmpty { counts[cell.reference.column, default: 0] += 1 }
            }
        }
        guard
            let column = counts.keys.sorted().last(where: { counts[$0, default: 0] * 2 >= rows })
        else { return }
        let text = self.text(table.row(at: position)[column])
        heading.set(.criterionText, at: column, heading: text)
        heading.unknown.removeAll { $0.column == column }
        heading.likely.append((.init(column: column, heading: text), .criterionText))
    }
}
