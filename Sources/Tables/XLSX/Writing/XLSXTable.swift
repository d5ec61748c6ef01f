import CXLSXWriter

/// The writing of a marked-up table.
struct XLSXTable {
    /// The workbook, which keeps the formats.
    let book: XLSXBook

    /// The library's own sheet.
    let sheet: UnsafeMutablePointer<lxw_worksheet>

    /// Writes a table over the cells that stand on the sheet; the headings are written with it.
    func write(_ draft: TableDraft) throws(TableError) {
        let format = book.format(for: draft.style)
        let texts = [draft.name] + draft.headings.map { WritableText($0).text }
        let result = withCStrings(texts) { pointers in
            let columns = UnsafeMutablePointer<lxw_table_column>.allocate(
                capacity: draft.headings.count)
            defer { columns.deallocate() }
            // The library takes a list of pointers that ends in none.
            var list: [UnsafeMutablePointer<lxw_table_column>?] = []
            for (offset, heading) in pointers.dropFirst().enumerated() {
                var column = lxw_table_column()
                column.header = heading
                column.header_format = format
                (columns + offset).initialize(to: column)
                list.append(columns + offset)
            }
            list.append(nil)
            return list.withUnsafeMutableBufferPointer { list in
                var options = lxw_table_options()
                options.name = pointers[0]
                options.no_autofilter = 1
                options.no_banded_rows = 1
                // The light style of number 0 is none.
                options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
                options.style_type_number = 0
                options.columns = list.baseAddress
                let row = lxw_row_t(draft.place.row - 1)
                let column = lxw_col_t(draft.place.column - 1)
                return worksheet_add_table(
                    sheet, row, column, row + lxw_row_t(draft.rows),
                    column + lxw_col_t(draft.headings.count - 1), &options)
            }
        }
        if result != LXW_NO_ERROR { throw XLSXBook.failure }
    }
}
