/// The reader of OpenDocument spreadsheets, in an archive or as one flat XML file.
struct ODSReader {
    private let limits: ReadingLimits

    init(limits: ReadingLimits) { self.limits = limits }

    /// Reads all sheets of a spreadsheet in an archive.
    func read(_ archive: ZIPArchive) throws(TableError) -> Workbook {
        var archive = archive
        if let manifest = try archive.contents(of: "META-INF/manifest.xml") {
            let bytes = try XMLEncoding.utf8(manifest, part: "META-INF/manifest.xml")
            try checkEncryption(bytes.span)
        }
        guard let content = try archive.contents(of: "content.xml") else {
            throw ZIPArchive.damaged("content.xml", "is missing")
        }
        var styles = ODSStyles()
        if let common = try archive.contents(of: "styles.xml") {
            let bytes = try XMLEncoding.utf8(common, part: "styles.xml")
            try styles.read(bytes.span, part: "styles.xml", isContent: false, limits: limits)
        }
        let bytes = try XMLEncoding.utf8(content, part: "content.xml")
        return try read(bytes.span, part: "content.xml", styles)
    }

    /// Reads all sheets of a spreadsheet that is one flat XML file.
    func read(flat bytes: [UInt8]) throws(TableError) -> Workbook {
        let part = "the document"
        let content = try XMLEncoding.utf8(bytes, part: part)
        return try read(content.span, part: part, ODSStyles())
    }

    private func read(
        _ bytes: Span<UInt8>, part: String, _ common: ODSStyles
    ) throws(TableError) -> Workbook {
        var styles = common
        try styles.read(bytes, part: part, isContent: true, limits: limits)
        var reader = ODSContentReader(part: part, styles: styles, limits: limits)
        try reader.read(bytes)
        return Workbook(
            format: .ods, tables: reader.tables, notes: reader.notes, fills: reader.palette.fills)
    }

    /// Refuses a spreadsheet whose content is encrypted.
    ///
    /// The archive itself is then readable, so the manifest alone tells.
    private func checkEncryption(_ bytes: Span<UInt8>) throws(TableError) {
        var scanner = XMLScanner(part: "META-INF/manifest.xml", limits: limits)
        var path = ""
        while true {
            switch try scanner.next(in: bytes) {
            case .start where "file-entry" ~= scanner.name:
                path = try scanner.value(of: "full-path", in: bytes) ?? ""
            case .start where "encryption-data" ~= scanner.name:
                if path == "content.xml" || path == "encrypted-package" { throw .passwordProtected }
            case .finished: return
            default: continue
            }
        }
    }
}
