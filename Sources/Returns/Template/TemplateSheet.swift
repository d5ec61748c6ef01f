import Section11Tables

/// A sheet of the template while it is made: a title, a sentence, headings, and rows to fill in.
package struct TemplateSheet {
    /// The row of the headings of every sheet but the first.
    static let headingRow = 4

    /// A column of answers or questions.
    struct Column {
        /// The field that the column holds.
        var field: Return.Field
        /// The width in characters.
        var width: Double
        /// Whether the agency fills it in.
        var isAnswer: Bool
        /// How a number in it is shown.
        var format: CellStyle.NumberFormat

        /// A column that the agency reads.
        static func question(_ field: Return.Field, width: Double) -> Column {
            Column(field: field, width: width, isAnswer: false, format: .text)
        }

        /// A column that the agency fills in.
        static func answer(
            _ field: Return.Field, width: Double, format: CellStyle.NumberFormat = .text
        ) -> Column {
            Column(field: field, width: width, isAnswer: true, format: format)
        }
    }

    /// The sheet.
    var draft: SheetDraft

    private let columns: [Column]
    private var nextRow = Self.headingRow + 1

    /// Begins a sheet with headings.
    ///
    /// - Parameters:
    ///   - name: The sheet's name, which is also its title.
    ///   - sentence: What to do on the sheet.
    ///   - columns: The columns from the left.
    ///   - firstScrolling: The first column that scrolls sideways.
    init(name: String, sentence: String, columns: [Column], firstScrolling: Int) {
        self.columns = columns
        draft = SheetDraft(name: name)
        draft.isProtected = true
        draft.set(.text(name), at: CellReference(row: 1, column: 1), style: .templateTitle)
        draft.set(.text(sentence), at: CellReference(row: 2, column: 1), style: .templateSentence)
        for (index, column) in columns.enumerated() {
            draft.setColumn(index + 1, width: column.width)
            draft.set(
                .text(Headings.template(column.field)),
                at: CellReference(row: Self.headingRow, column: index + 1), style: .heading)
        }
        draft.firstScrollingCell = CellReference(
            row: Self.headingRow + 1, column: firstScrolling)
        draft.page.isLandscape = true
        draft.page.fitsWidth = true
        draft.page.repeatedRows = Self.headingRow...Self.headingRow
    }

    /// Adds a row; fields without a value are left empty.
    mutating func add(_ values: [Return.Field: SheetDraft.Value] = [:]) {
        var lines = 1
        for (index, column) in columns.enumerated() {
            if case .text(let text) = values[column.field] {
                lines = max(lines, WrappedLines.count(in: text, width: column.width))
            }
            var style = column.isAnswer ? CellStyle.templateAnswer : .templateQuestion
            style.numberFormat = column.format
            style.isCentred = column.format == .date
            draft.set(
                values[column.field] ?? .empty,
                at: CellReference(row: nextRow, column: index + 1), style: style)
        }
        draft.setRow(nextRow, height: Self.height(ofLines: lines))
        nextRow += 1
    }

    /// The height in points of a row with some lines of text.
    package static func height(ofLines lines: Int) -> Double { min(Double(lines) * 15 + 1, 409) }

    /// The cells of a field below its heading; `nil` if there are none.
    func cells(of field: Return.Field) -> CellRange? {
        guard let index = columns.firstIndex(where: { $0.field == field }),
            nextRow > Self.headingRow + 1
        else { return nil }
        return CellRange(
            CellReference(row: Self.headingRow + 1, column: index + 1),
            CellReference(row: nextRow - 1, column: index + 1))
    }

    /// Says what may be entered for a field.
    mutating func allow(
        _ allowed: EntryRule.Allowed, in field: Return.Field,
        strictness: EntryRule.Strictness = .refuses, prompt: String, refusal: String = ""
    ) {
        guard let cells = cells(of: field) else { return }
        draft.entryRules.append(
            EntryRule(
                cells, allowed: allowed, strictness: strictness,
                promptTitle: Headings.template(field), prompt: prompt,
                refusalTitle: Headings.template(field), refusal: refusal))
    }

    /// The finished sheet, in which the headings and the rows can be filtered.
    func finished() -> SheetDraft {
        var draft = draft
        if nextRow > Self.headingRow + 1 {
            draft.filter = CellRange(
                CellReference(row: Self.headingRow, column: 1),
                CellReference(row: nextRow - 1, column: columns.count))
        }
        return draft
    }
}

extension EntryRule.Allowed {
    /// Any day of this century, in effect any day that an audit can name.
    static var anyDay: EntryRule.Allowed {
        guard let first = CalendarDate(year: 2000, month: 1, day: 1),
            let last = CalendarDate(year: 2099, month: 12, day: 31)
        else { return .anything }
        return .date(first...last)
    }
}

extension CellStyle {
    /// A sheet's title.
    static let templateTitle = plain.with {
        $0.isBold = true
        $0.size = 16
    }

    /// The sentence below a title.
    static let templateSentence = plain.with { $0.textColour = Colour(0x404040) }

    /// A question, which the agency cannot change.
    static let templateQuestion = plain.with {
        $0.isWrapped = true
        $0.isAtTop = true
        $0.hasBorder = true
        $0.fill = Colour(0xF2F2F2)
    }

    /// An answer, which the agency fills in.
    static let templateAnswer = plain.with {
        $0.isWrapped = true
        $0.isAtTop = true
        $0.hasBorder = true
        $0.isLocked = false
    }
}
