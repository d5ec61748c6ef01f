extension FileFormat {
    /// Tells what a file is from its content.
    ///
    /// - Parameter bytes: The whole file.
    /// - Returns: What the file is. Text that is nothing else is ``csv``; a damaged archive is
    ///   ``zip``.
    public static func detect(_ bytes: [UInt8]) -> FileFormat {
        let span = bytes.span
        if bytes.isEmpty { return .empty }
        if isArchive(span) {
            guard var archive = try? ZIPArchive(bytes, limits: .standard) else { return .zip }
            return format(of: &archive)
        }
        if isCompoundFile(span) { return .compoundFile }
        if isPDF(span) { return .pdf }
        if isImage(span) { return .image }
        if let encoding = TextEncoding.utf16(of: span) {
            let beginning = encoding.utf8(from: Array(bytes.prefix(1024)))
            return detectText(beginning.span) == .html ? .html : .csv
        }
        return detectText(span)
    }

    /// Whether the bytes begin as a ZIP archive does.
    package static func isArchive(_ bytes: Span<UInt8>) -> Bool {
        bytes.holds("PK\u{3}\u{4}", at: 0) || bytes.holds("PK\u{5}\u{6}", at: 0)
    }

    /// Tells what an archive holds.
    static func format(of archive: inout ZIPArchive) -> FileFormat {
        if archive.contains("xl/workbook.xml") || archive.contains("xl/workbook.bin") {
            return .xlsx
        }
        if archive.contains("word/document.xml") { return .docx }
        if let kind = try? archive.contents(of: "mimetype"),
            kind.span.holds("application/vnd.oasis.opendocument.spreadsheet", at: 0)
        {
            return .ods
        }
        if archive.contains("Index/Document.iwa") || archive.contains("Index.zip") {
            return .iWork
        }
        guard let types = try? archive.contents(of: "[Content_Types].xml") else { return .zip }
        let span = types.span
        if span.contains("spreadsheetml.sheet.main+xml")
            || span.contains("spreadsheetml.template.main+xml")
            || span.contains("ms-excel.sheet.macroEnabled.main+xml")
        {
            return .xlsx
        }
        if span.contains("wordprocessingml.document.main+xml")
            || span.contains("wordprocessingml.template.main+xml")
            || span.contains("ms-word.document.macroEnabled.main+xml")
        {
            return .docx
        }
        return .zip
    }

    private static func isCompoundFile(_ bytes: Span<UInt8>) -> Bool {
        bytes.number32(at: 0) == 0xE011_CFD0 && bytes.number32(at: 4) == 0xE11A_B1A1
    }

    /// Looks within the first 1024 bytes, as PDF readers do.
    private static func isPDF(_ bytes: Span<UInt8>) -> Bool {
        for position in 0..<min(bytes.count, 1024) where bytes.holds("%PDF-", at: position) {
            return true
        }
        return false
    }

    private static func isImage(_ bytes: Span<UInt8>) -> Bool {
        if bytes.number32(at: 0) == 0x474E_5089 { return true }  // PNG
        if bytes.byte(at: 0) == 0xFF, bytes.byte(at: 1) == 0xD8, bytes.byte(at: 2) == 0xFF {
            return true  // JPEG
        }
        if bytes.holds("GIF87a", at: 0) || bytes.holds("GIF89a", at: 0) { return true }
        if bytes.holds("II*\u{0}", at: 0) || bytes.holds("MM\u{0}*", at: 0) { return true }
        if bytes.holds("BM", at: 0), bytes.number32(at: 6) == 0, bytes.count > 26 { return true }
        guard bytes.holds("ftyp", at: 4) else { return false }
        return bytes.holds("hei", at: 8) || bytes.holds("hev", at: 8) || bytes.holds("mif1", at: 8)
            || bytes.holds("msf1", at: 8) || bytes.holds("avif", at: 8)
    }

    private static func detectText(_ bytes: Span<UInt8>) -> FileFormat {
        if !ZeroBytes(in: bytes).areStray { return .unknown }
        var start = bytes.holds("\u{FEFF}", at: 0) ? 3 : 0
        while XMLScanner.isSpace(bytes.byte(at: start)) { start += 1 }
        if bytes.holds("<?xml", at: start) || bytes.holds("<office:document", at: start),
            bytes.extracting(..<min(bytes.count, 8192)).contains(
                "application/vnd.oasis.opendocument.spreadsheet")
        {
            return .ods
        }
        if isWebPage(bytes, from: start) { return .html }
        // Other mark-up and rich text are text, but no table of cells.
        if bytes.holds("<?xml", at: start) || bytes.holds("{\\rtf", at: start) { return .unknown }
        switch bytes.byte(at: start) {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
        default: return .csv
        }
    }

    /// Whether text begins as web pages do, or as the pieces of pages that portals send.
    private static func isWebPage(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        var start = start
        // Comments, and the declaration of XML that a page may have, stand before its first tag.
        while bytes.holds("<!--", at: start) || bytes.holds("<?xml", at: start) {
            let isComment = bytes.holds("<!--", at: start)
            while start < bytes.count,
                !(isComment ? bytes.holds("-->", at: start) : bytes.holds("?>", at: start))
            {
                start += 1
            }
            start += isComment ? 3 : 2
            while XMLScanner.isSpace(bytes.byte(at: start)) { start += 1 }
        }
        return bytes.holdsIgnoringCase("<!doctype html", at: start)
            || bytes.holdsIgnoringCase("<html", at: start)
            || bytes.holdsIgnoringCase("<head", at: start)
            || bytes.holdsIgnoringCase("<meta", at: start)
            || bytes.holdsIgnoringCase("<style", at: start)
            || bytes.holdsIgnoringCase("<body", at: start)
            || bytes.holdsIgnoringCase("<table", at: start)
            || bytes.holdsIgnoringCase("<div", at: start)
    }
}
