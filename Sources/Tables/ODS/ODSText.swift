// How a spreadsheet's reader reads the text of a cell.
extension ODSContentReader {
    /// Reads the text of the element that has just started: its paragraphs, a line each.
    ///
    /// Remarks, pictures and shapes are no part of it. White space is kept as it stands, as LibreOffice
    /// keeps it, although the format says that several spaces in a row are one.
    mutating func readText(in bytes: Span<UInt8>) throws(TableError) -> String {
        let inner = scanner.depth
        var text: [UInt8] = []
        var hasParagraph = false
        while true {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.name {
                case "p", "h":
                    if hasParagraph { text.append(0x0A) }
                    hasParagraph = true
                    try readParagraph(into: &text, in: bytes)
                case "table":
                    sheet.innerTables += 1
                    try scanner.skipElement(in: bytes)
                default: try scanner.skipElement(in: bytes)
                }
            case .end where scanner.depth < inner:
                return text.isEmpty ? "" : String(decoding: text, as: UTF8.self)
            case .finished: return ""
            default: continue
            }
        }
    }

    private var tooLong: TableError {
        .tooLarge(what: "the text of a cell in bytes", limit: limits.textBytes)
    }

    private mutating func readParagraph(
        into text: inout [UInt8], in bytes: Span<UInt8>
    ) throws(TableError) {
        let inner = scanner.depth
        while true {
            switch try scanner.next(in: bytes) {
            case .text: scanner.text.append(to: &text, from: bytes)
            case .start:
                switch scanner.name {
                case "s":
                    let count = try scanner.value(of: "c", in: bytes).map { Int($0) ?? 1 } ?? 1
                    // Looked at before the spaces are made.
                    if count > limits.textBytes { throw tooLong }
                    text += repeatElement(UInt8(ascii: " "), count: max(0, count))
                case "tab": text.append(UInt8(ascii: "\t"))
                case "line-break": text.append(0x0A)
                case "annotation", "annotation-end", "note", "ruby-text", "frame", "custom-shape",
                    "control", "g", "rect", "line", "script", "deletion":
                    try scanner.skipElement(in: bytes)
                default: break
                }
            case .end where scanner.depth < inner:
                return
            case .finished: return
            default: continue
            }
            if text.count > limits.textBytes { throw tooLong }
        }
    }
}
