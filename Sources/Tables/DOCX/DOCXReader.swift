/// The reader of Word documents in the Office Open XML format.
///
/// Every table of the document's body becomes one table, and the paragraphs outside them another.
struct DOCXReader {
    private let limits: ReadingLimits
    private var archive: ZIPArchive

    init(_ archive: ZIPArchive, limits: ReadingLimits) {
        self.limits = limits
        self.archive = archive
    }

    /// Reads all tables.
    mutating func read() throws(TableError) -> Workbook {
        let path = try documentPath()
        guard let document = try part(path) else { throw ZIPArchive.damaged(path, "is missing") }
        let links = try relationships(of: path)
        var styles = DocumentStyles()
        if let link = links.first("styles"), let bytes = try part(link.path) {
            styles = try DocumentStyles(bytes.span, part: link.path, limits: limits)
        }
        var shading = DocumentShading()
        if let link = links.first("theme"), let bytes = try part(link.path) {
            shading.theme = try ThemeColours.read(bytes.span, part: link.path, limits: limits)
        }
        var numbering = DocumentNumbering()
        if let link = links.first("numbering"), let bytes = try part(link.path) {
            numbering = try DocumentNumbering(bytes.span, part: link.path, limits: limits)
        }
        var reader = DocumentReader(
            part: path, styles: styles, shading: shading, numbering: numbering, limits: limits)
        try reader.read(document.span)
        return Workbook(
            format: .docx, tables: reader.tables, notes: reader.oddities.notes,
            fills: reader.palette.fills)
    }

    private mutating func documentPath() throws(TableError) -> String {
        if let link = try relationships(of: "").first("officeDocument") { return link.path }
        if archive.contains("word/document.xml") { return "word/document.xml" }
        throw ZIPDirectory.damaged("does not say which of its parts is the document")
    }

    /// Inflates a part as UTF-8; `nil` if the archive has none of this path.
    private mutating func part(_ path: String) throws(TableError) -> [UInt8]? {
        guard let bytes = try archive.contents(of: path) else { return nil }
        return try XMLEncoding.utf8(bytes, part: path)
    }

    private mutating func relationships(of path: String) throws(TableError) -> Relationships {
        let own = Relationships.path(of: path)
        guard let bytes = try part(own) else { return Relationships() }
        return try Relationships(
            bytes.span, part: own, folder: Relationships.folder(of: path), limits: limits)
    }
}
