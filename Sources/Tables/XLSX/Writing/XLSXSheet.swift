import CXLSXWriter

/// A sheet while the C library holds it.
struct XLSXSheet {
    /// The workbook, which keeps the formats, the lists and the notes.
    let book: XLSXBook

    /// The library's own sheet.
    let sheet: UnsafeMutablePointer<lxw_worksheet>

    /// What is to be written.
    let draft: SheetDraft

    /// Writes everything.
    func write() throws(TableError) {
        writeColumnsAndRows()
        try draft.entries.forEachCell { place, entry throws(TableError) in
            try write(entry, at: place)
        }
        for rule in draft.entryRules { try XLSXRules(book: book, sheet: sheet).write(rule) }
        for rule in draft.colourRules { try XLSXRules(book: book, sheet: sheet).write(rule) }
        for table in draft.tables { try XLSXTable(book: book, sheet: sheet).write(table) }
        for chart in draft.charts {
            try XLSXChart(sheet: sheet, chart: book.makeChart()).write(chart)
        }
        writeView()
        writePage()
    }

    private func writeColumnsAndRows() {
        for (number, column) in draft.columns.sorted(by: { $0.key < $1.key }) {
            var options = lxw_row_col_options()
            options.hidden = column.isHidden ? 1 : 0
            let index = lxw_col_t(number - 1)
            _ = worksheet_set_column_opt(sheet, index, index, column.width, nil, &options)
        }
        for (number, height) in draft.rowHeights.sorted(by: { $0.key < $1.key }) {
            _ = worksheet_set_row(sheet, lxw_row_t(number - 1), height, nil)
        }
    }

    private func write(
        _ entry: borrowing SheetDraft.Entry, at reference: CellReference
    ) throws(TableError) {
        let row = lxw_row_t(reference.row - 1)
        let column = lxw_col_t(reference.column - 1)
        let result: lxw_error
        switch entry.value {
        case .text(let text):
            result = write(text: text, entry.style, at: reference)
        case .number(let number) where number.isFinite:
            result = worksheet_write_number(
                sheet, row, column, number, book.format(for: entry.style))
        case .date(let date):
            result = write(date: date, entry.style, at: reference)
        case .boolean(let flag):
            result = worksheet_write_boolean(
                sheet, row, column, flag ? 1 : 0, book.format(for: entry.style))
        case .empty, .number:
            if entry.value != .empty { note(.notANumber, at: reference) }
            result = worksheet_write_blank(sheet, row, column, book.format(for: entry.style))
        }
        if result != LXW_NO_ERROR { throw XLSXBook.failure }
        guard let comment = entry.comment, !comment.isEmpty else { return }
        try write(comment: comment, row: row, column: column)
    }

    private func write(
        text: String, _ style: CellStyle, at reference: CellReference
    ) -> lxw_error {
        let writable = WritableText(text)
        if writable.isShortened { note(.shortened, at: reference) }
        if writable.isCleaned { note(.cleaned, at: reference) }
        var style = style
        if style.numberFormat == .general, Self.looksLikeFormula(writable.text) {
            // A text stays a text even when a person opens the cell and leaves it again.
            style.numberFormat = .text
        }
        if let link = draft.links[reference], !writable.text.isEmpty {
            return write(link, text: writable.text, style, at: reference)
        }
        return writable.text.withCString {
            worksheet_write_string(
                sheet, lxw_row_t(reference.row - 1), lxw_col_t(reference.column - 1), $0,
                book.format(for: style))
        }
    }

    private func write(
        _ link: SheetDraft.Link, text: String, _ style: CellStyle, at reference: CellReference
    ) -> lxw_error {
        // An apostrophe in a sheet's name is doubled within the quotes.
        let name = link.sheet.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "''")
        return withCStrings(["internal:'\(name)'!\(link.cell)", text]) { pointers in
            worksheet_write_url_opt(
                sheet, lxw_row_t(reference.row - 1), lxw_col_t(reference.column - 1), pointers[0],
                book.format(for: style), pointers[1], nil)
        }
    }

    private static func looksLikeFormula(_ text: String) -> Bool {
        switch text.utf8.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
        default: false
        }
    }

    private func write(
        date: CalendarDate, _ style: CellStyle, at reference: CellReference
    ) -> lxw_error {
        // Before March 1900 a spreadsheet's days are off by one, or are none.
        guard let serial = DateSystem.serial(of: date) else {
            return write(text: date.description, style, at: reference)
        }
        var style = style
        if style.numberFormat == .general { style.numberFormat = .date }
        return worksheet_write_number(
            sheet, lxw_row_t(reference.row - 1), lxw_col_t(reference.column - 1),
            Double(serial), book.format(for: style))
    }

    private func write(
        comment: String, row: lxw_row_t, column: lxw_col_t
    ) throws(TableError) {
        var options = lxw_comment_options()
        // Wide and high enough for the text; a line holds about forty characters.
        options.width = 280
        options.height = UInt16(clamping: 30 + 18 * (comment.count / 38 + 1))
        let result = WritableText(comment).text.withCString {
            worksheet_write_comment_opt(sheet, row, column, $0, &options)
        }
        if result != LXW_NO_ERROR { throw XLSXBook.failure }
    }

    private func writeView() {
        if let cell = draft.firstScrollingCell {
            worksheet_freeze_panes(sheet, lxw_row_t(cell.row - 1), lxw_col_t(cell.column - 1))
        }
        if let filter = draft.filter {
            _ = worksheet_autofilter(
                sheet, lxw_row_t(filter.first.row - 1), lxw_col_t(filter.first.column - 1),
                lxw_row_t(filter.last.row - 1), lxw_col_t(filter.last.column - 1))
        }
        if draft.isProtected {
            var allowed = lxw_protection()
            allowed.format_columns = 1
            allowed.format_rows = 1
            allowed.autofilter = 1
            worksheet_protect(sheet, nil, &allowed)
        }
        if draft.isHidden { worksheet_hide(sheet) }
    }

    private func writePage() {
        // A4.
        worksheet_set_paper(sheet, 9)
        if draft.page.isLandscape { worksheet_set_landscape(sheet) }
        if draft.page.fitsWidth { worksheet_fit_to_pages(sheet, 1, 0) }
        if let rows = draft.page.repeatedRows {
            _ = worksheet_repeat_rows(
                sheet, lxw_row_t(rows.lowerBound - 1), lxw_row_t(rows.upperBound - 1))
        }
    }

    private func note(_ kind: XLSXWriter.Note.Kind, at cell: CellReference) {
        book.notes.append(XLSXWriter.Note(sheet: draft.name, cell: cell, kind: kind))
    }
}

extension DateSystem {
    /// The number that stands for a day, counted from 1900; `nil` before March 1900.
    static func serial(of date: CalendarDate) -> Int? {
        let serial = date.daysSince1970 + 25_569
        return serial > 60 ? serial : nil
    }
}
