import Section11Returns
import Section11Standards
import Section11Tables

/// The first sheet of an annotated copy: what to mend, with a way to each cell.
struct ToMendSheet {
    /// The sheet.
    private(set) var draft = SheetDraft(name: AnnotatedCopy.listName)

    private static let headings = MendList.headings
    private static let longest = [26.0, 62, 62, 20, 8]
    private static let headingRow = 5

    /// Makes the sheet.
    ///
    /// - Parameters:
    ///   - marks: The issues with their cells, by place.
    ///   - status: Whether the board can take the return as it is.
    ///   - due: The day by which it is due; `nil` if it is not known.
    init(_ marks: [AnnotatedCopy.Mark], status: Validation.Status, due: CalendarDate?) {
        let by = due.map { " by \(Words.date($0))" } ?? ""
        let sentences = [
            "Mend the coloured cells and send this workbook\(by). Red must be corrected, amber "
                + "amended or explained, blue is worth knowing.",
            "Choose a place in the first column to go there; a note on each cell says what to do.",
        ]
        draft.set(
            .text("To mend: \(status.words)"), at: CellReference(row: 1, column: 1),
            style: .plain.with {
                $0.isBold = true
                $0.size = 16
            })
        // The label is one that the reader knows, so that a copy sent back has nothing unread.
        draft.set(
            .text("Note"), at: CellReference(row: 2, column: 1), style: .plain)
        draft.set(.text(sentences[0]), at: CellReference(row: 2, column: 2))
        draft.set(.text(sentences[1]), at: CellReference(row: 3, column: 2))
        for (offset, heading) in Self.headings.enumerated() {
            draft.set(
                .text(heading), at: CellReference(row: Self.headingRow, column: offset + 1),
                style: .heading)
        }
        let ordered = AuditIssue.Severity.allCases.flatMap { severity in
            marks.filter { $0.issue.severity == severity }
        }
        for (offset, mark) in ordered.enumerated() { add(mark, row: Self.headingRow + 1 + offset) }
        if ordered.isEmpty {
            draft.set(
                .text("Nothing is to be mended."),
                at: CellReference(row: Self.headingRow + 1, column: 1))
        }
        finish(rows: ordered.count)
    }

    private mutating func add(_ mark: AnnotatedCopy.Mark, row: Int) {
        let issue = mark.issue
        let state = issue.explanation == nil ? "" : " (explained)"
        let texts = [
            mark.place, Words.sentence(mark.message), Words.sentence(issue.fix),
            issue.severity.rawValue + state, issue.code.rawValue,
        ]
        let style = CellStyle.plain.with {
            $0.isWrapped = true
            $0.isAtTop = true
            $0.hasBorder = true
            $0.numberFormat = .text
        }
        for (offset, text) in texts.enumerated() {
            let isSeverity = Self.headings[offset] == "Severity"
            let cell = CellReference(row: row, column: offset + 1)
            draft.set(
                .text(text), at: cell,
                style: style.with {
                    if isSeverity { $0.fill = AnnotatedCopy.colour(of: issue.severity) }
                    if offset == 0, !mark.cells.isEmpty { $0.textColour = Colour(0x1A5293) }
                })
            if offset == 0, let first = mark.cells.first {
                draft.link(cell, to: first.sheet, first.cell)
            }
        }
    }

    /// Fits the columns to their texts and the rows to their columns.
    private mutating func finish(rows: Int) {
        let body = draft.entries.filter { $0.key.row >= Self.headingRow }
        var widths = Self.headings.map { Double($0.count) + 3 }
        for (reference, entry) in body {
            guard case .text(let text) = entry.value, reference.column <= widths.count else {
                continue
            }
            let column = reference.column - 1
            widths[column] = min(
                max(widths[column], Double(text.count) + 2), Self.longest[column])
        }
        for (offset, width) in widths.enumerated() { draft.setColumn(offset + 1, width: width) }
        var heights: [Int: Double] = [:]
        for (reference, entry) in body {
            guard case .text(let text) = entry.value, reference.column <= widths.count else {
                continue
            }
            let height = TextHeight.points(of: text, width: widths[reference.column - 1])
            heights[reference.row] = max(heights[reference.row] ?? 0, height)
        }
        for (row, height) in heights { draft.setRow(row, height: height) }
        draft.firstScrollingCell = CellReference(row: Self.headingRow + 1, column: 1)
        draft.page.isLandscape = true
        draft.page.fitsWidth = true
        draft.page.repeatedRows = Self.headingRow...Self.headingRow
        if rows > 0 {
            draft.filter = CellRange(
                CellReference(row: Self.headingRow, column: 1),
                CellReference(row: Self.headingRow + rows, column: Self.headings.count))
        }
    }
}

extension AnnotatedCopy {
    /// A pale colour for a severity; the word beside it always says the same.
    static func colour(of severity: AuditIssue.Severity) -> Colour {
        switch severity {
        case .error: Colour(0xF6B8B3)
        case .query: Colour(0xFFD591)
        case .advice: Colour(0xB5D3F2)
        }
    }
}
