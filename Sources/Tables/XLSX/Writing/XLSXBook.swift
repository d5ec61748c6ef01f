import CXLSXWriter

/// A workbook while the C library holds it.
///
/// Every pointer stays inside this type and ``XLSXSheet``; the library copies each text it is given.
final class XLSXBook {
    private var book: UnsafeMutablePointer<lxw_workbook>?

    /// The styles so far, which are few, with their formats.
    private var formats: [(style: CellStyle, format: UnsafeMutablePointer<lxw_format>)] = []
    private var fills: [Colour: UnsafeMutablePointer<lxw_format>] = [:]
    private var lists: [[String]] = []
    private var sheetNames: [String] = []

    /// What could not be held as it was.
    var notes: [XLSXWriter.Note] = []

    /// Begins a workbook.
    init(path: String) throws(TableError) {
        book = path.withCString { workbook_new($0) }
        if book == nil { throw Self.failure }
    }

    deinit {
        // Closing also frees; a book that was never closed must be freed by itself.
        if let book { lxw_workbook_free(book) }
    }

    /// The error for whatever the C library could not do; drafts are checked before it sees them.
    static var failure: TableError { .cannotOpen(reason: "the workbook cannot be written") }

    /// Sets what the file says of itself.
    func setProperties(of draft: WorkbookDraft) {
        let texts = [draft.title, draft.subject, draft.company].map {
            WritableText($0, limit: 255).text
        }
        withCStrings(texts) { pointers in
            var properties = lxw_doc_properties()
            properties.title = pointers[0]
            properties.subject = pointers[1]
            properties.company = pointers[2]
            // 1 January 2000; zero would mean today.
            let days = draft.created?.daysSince1970 ?? 10_957
            properties.created = days == 0 ? 1 : days * 86_400
            _ = workbook_set_properties(book, &properties)
        }
    }

    /// Adds a sheet with all that stands on it.
    func add(_ draft: SheetDraft, isFirstVisible: Bool) throws(TableError) {
        guard let sheet = draft.name.withCString({ workbook_add_worksheet(book, $0) }) else {
            throw Self.failure
        }
        sheetNames.append(draft.name)
        if isFirstVisible {
            worksheet_activate(sheet)
            worksheet_set_first_sheet(sheet)
        }
        try XLSXSheet(book: self, sheet: sheet, draft: draft).write()
    }

    /// The library's own chart of stacked bars; `nil` if there is no memory for it.
    func makeChart() -> UnsafeMutablePointer<lxw_chart>? {
        workbook_add_chart(book, UInt8(LXW_CHART_BAR_STACKED.rawValue))
    }

    /// Writes the file and frees all that the C library holds.
    func close() throws(TableError) -> [XLSXWriter.Note] {
        try addLists()
        let result = workbook_close(book)
        book = nil
        if result != LXW_NO_ERROR { throw Self.failure }
        return notes
    }

    /// The formula that names a list on the hidden sheet of lists.
    func formula(forList texts: [String]) -> String {
        let column: Int
        if let known = lists.firstIndex(of: texts) {
            column = known + 1
        } else {
            lists.append(texts)
            column = lists.count
        }
        let letters = CellReference.letters(ofColumn: column)
        return "='\(Self.listSheet)'!$\(letters)$1:$\(letters)$\(max(texts.count, 1))"
    }

    /// The name of the hidden sheet of lists, which no draft may take.
    private static let listSheet = "Lists of choices"

    private func addLists() throws(TableError) {
        if lists.isEmpty { return }
        precondition(
            !sheetNames.contains { $0.lowercased() == Self.listSheet.lowercased() },
            "the name of the sheet of lists must be free")
        var draft = SheetDraft(name: Self.listSheet)
        draft.isHidden = true
        for (index, texts) in lists.enumerated() {
            for (row, text) in texts.enumerated() {
                draft.set(.text(text), at: CellReference(row: row + 1, column: index + 1))
            }
        }
        try add(draft, isFirstVisible: false)
    }

    /// The library's format for a style.
    func format(for style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
        if style == .plain { return nil }
        if let known = formats.first(where: { $0.style == style }) { return known.format }
        guard let format = workbook_add_format(book) else { return nil }
        if style.isBold { format_set_bold(format) }
        if style.isItalic { format_set_italic(format) }
        if style.isWrapped { format_set_text_wrap(format) }
        if style.isCentred { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
        if style.isAtRight { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
        if style.isAtTop { format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)) }
        if style.hasBorder {
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_border_color(format, 0xA6A6A6)
        }
        if !style.isLocked { format_set_unlocked(format) }
        if style.size != 11 { format_set_font_size(format, Double(style.size)) }
        if let fill = style.fill { format_set_bg_color(format, fill.rgb) }
        if let colour = style.textColour { format_set_font_color(format, colour.rgb) }
        if style.numberFormat != .general {
            style.numberFormat.code.withCString { format_set_num_format(format, $0) }
        }
        formats.append((style, format))
        return format
    }

    /// The library's format for a colour that a rule gives.
    func format(forFill colour: Colour) -> UnsafeMutablePointer<lxw_format>? {
        if let known = fills[colour] { return known }
        guard let format = workbook_add_format(book) else { return nil }
        format_set_bg_color(format, colour.rgb)
        fills[colour] = format
        return format
    }
}

/// Calls a function with texts in the form that C takes.
///
/// The pointers may be written to by the C library's signatures, but the library only copies.
func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    func descend(_ index: Int, _ pointers: [UnsafeMutablePointer<CChar>?]) -> Result {
        guard index < texts.count else { return body(pointers) }
        if texts[index].isEmpty { return descend(index + 1, pointers + [nil]) }
        return texts[index].withCString {
            descend(index + 1, pointers + [UnsafeMutablePointer(mutating: $0)])
        }
    }
    return descend(0, [])
}
