import Section11Standards
import Section11Tables

/// A heading row of a sheet with the rows below it.
///
/// All who read the rows share one.
final class SheetBlock: Sendable {
    /// The sheet's columns by position, from column 1 at index 0; `nil` where nothing is known.
    let fields: [Return.Field?]

    /// The positions of the heading row among the table's rows, or of the two rows of headings.
    ///
    /// In a table that continues another, the position of its first row.
    let headerPositions: ClosedRange<Int>

    /// Whether the headings stand above another table, which this one continues.
    let isContinued: Bool

    /// The positions of the rows below it, up to the next heading row.
    let bodyPositions: Range<Int>

    /// How the columns stand, for places.
    let layout: Return.Layout

    /// The headings as they were recognised.
    let heading: HeadingRow

    /// Whether areas for improvement with a lead or a deadline beside them are actions too.
    let hasActionsInAreas: Bool

    /// Whether a heading stands over several columns, all of which are read as its field.
    let hasWideHeadings: Bool

    /// What was decided by the content of the columns.
    let guesses: [Guess]

    /// The other column that could hold the rating; `nil` for none.
    let rival: Return.RivalRatings?

    /// The blocks of a sheet, from the top.
    static func find(in table: Table, file: String, guide: ReadingGuide) -> [SheetBlock] {
        let found = HeadingSearch(table: table, guide: guide).all()
        return found.indices.map { index in
            let end =
                index + 1 < found.count
                ? found[index + 1].positions.lowerBound : table.rowCount
            return SheetBlock(
                found[index].heading, on: table, file: file, header: found[index].positions,
                body: (found[index].positions.upperBound + 1)..<max(
                    end, found[index].positions.upperBound + 1), guide: guide)
        }
    }

    /// Settles what the columns of a block stand for, by its headings and by what is below them.
    init(
        _ recognised: HeadingRow, on table: Table, file: String, header: ClosedRange<Int>,
        body: Range<Int>, guide: ReadingGuide
    ) {
        var heading = recognised
        var columns = ColumnContent(table: table, positions: body, guide: guide)
        let headerRow = table.rowNumber(at: header.upperBound)
        func place(_ column: Int) -> Locator {
            let cell = CellReference(row: headerRow, column: column)
            return Locator(
                file: file, sheet: table.name.isEmpty ? nil : table.name,
                cells: CellRange(cell, cell))
        }
        if !heading.rivals.isEmpty { columns.chooseRating(&heading, place: place) }
        if !heading.has(.ref) { columns.nameReferences(&heading) }
        if heading.has(.rating), heading.has(.action) {
            columns.takeProgress(&heading, place: place)
        }
        for (column, field) in heading.likely {
            columns.guesses.append(.likelyHeading(column, field, at: place(column.column)))
        }
        var layout = Return.Layout(
            sheet: table.name.isEmpty ? nil : table.name, headerRow: headerRow)
        for (column, field) in heading.fields.enumerated() {
            if let field { layout[field] = column + 1 }
        }
        hasActionsInAreas =
            !heading.has(.action) && heading.has(.areasForImprovement)
            && (heading.has(.due) || heading.has(.lead))
        if hasActionsInAreas, let column = layout[.areasForImprovement] {
            layout[.action] = column
            columns.guesses.append(.actionsInAreas(at: place(column)))
        }
        if !heading.has(.rating), heading.grades.count >= 2 {
            columns.guesses.append(.gradeColumns(heading.grades, at: place))
            layout[.rating] = heading.grades[0].column
        } else {
            heading.unknown += heading.grades
            heading.grades = []
        }
        hasWideHeadings = Self.widen(&heading, on: table, row: headerRow)
        fields = heading.fields
        isContinued = false
        headerPositions = header
        bodyPositions = body
        self.layout = layout
        self.heading = heading
        rival = columns.rival
        guesses = columns.guesses
    }

    /// Gives the further columns of a merged heading its field.
    ///
    /// - Returns: Whether there are any.
    private static func widen(
        _ heading: inout HeadingRow, on table: Table, row: Int
    ) -> Bool {
        var isWide = false
        for range in table.mergedRanges
        where range.first.row <= row && row <= range.last.row
            && range.first.column < range.last.column
            && range.last.column <= HeadingRow.widest
        {
            guard range.first.column <= heading.fields.count,
                let field = heading.fields[range.first.column - 1]
            else { continue }
            for column in (range.first.column + 1)...range.last.column
            where column > heading.fields.count || heading.fields[column - 1] == nil {
                if !heading.isHeaded(column) {
                    heading.set(field, at: column)
                    isWide = true
                }
            }
        }
        return isWide
    }

    /// The rows of a table without headings, under the headings of the table before it.
    init(continuing block: SheetBlock, on table: Table) {
        fields = block.fields
        headerPositions = 0...0
        bodyPositions = 0..<table.rowCount
        isContinued = true
        hasWideHeadings = block.hasWideHeadings
        hasActionsInAreas = block.hasActionsInAreas
        heading = block.heading
        var layout = block.layout
        layout.sheet = table.name.isEmpty ? nil : table.name
        layout.headerRow = table.rowNumber(at: 0)
        self.layout = layout
        guesses = []
        rival = nil
    }

    /// Whether the rows below may answer criteria.
    var hasResponses: Bool {
        heading.hasRatings || (heading.namesCriteria && heading.has(.evidence))
    }

    /// The first column that says which criterion is answered; `nil` for none.
    var namesColumn: Int? { layout[.ref] ?? layout[.criterionText] ?? layout[.standard] }
}

extension Guess {
    /// A heading was recognised by a part of its words.
    static func likelyHeading(
        _ column: HeadingRow.Column, _ field: Return.Field, at place: Locator
    ) -> Guess {
        let name = Headings.of(field).first ?? "\(field)"
        return Guess(
            column.heading.isEmpty
                ? "the column without a heading taken for '\(name)'"
                : "the heading \(Headings.quoted(column.heading)) taken for '\(name)'",
            override: "head the column '\(name)' if it is", place: place)
    }

    /// Areas for improvement were taken for actions as well.
    static func actionsInAreas(at place: Locator) -> Guess {
        Guess(
            "areas for improvement that have a lead or a deadline taken for actions too",
            override: "head a column of its own 'Action'", place: place)
    }

    /// One of several columns is ticked for the rating.
    static func gradeColumns(
        _ grades: [HeadingRow.Column], at place: (Int) -> Locator
    ) -> Guess {
        let names = grades.map { Headings.quoted($0.heading) }.joined(separator: ", ")
        return Guess(
            "the rating taken from which of the columns \(names) is marked", sureness: .sure,
            override: "write the grades below one heading 'Rating'",
            place: grades.first.map { place($0.column) })
    }
}

/// Whether a text may begin or end with white space.
@inline(__always)
private func mayNeedTrimming(_ bytes: Span<UInt8>) -> Bool {
    if bytes.isEmpty { return false }
    let first = bytes[0]
    let last = bytes[bytes.count - 1]
    // A no-break space begins with 0xC2 and ends with 0xA0.
    return first <= 0x20 || last <= 0x20 || first == 0xC2 || last == 0xA0
}

/// A text without white space at its ends; the text itself where there is none.
@inline(__always)
func trimmed(_ text: consuming String) -> String {
    mayNeedTrimming(text.utf8.span) ? withoutSpaces(text) : text
}

private func withoutSpaces(_ text: String) -> String {
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
