/// The parts of which a document's archive consists.
enum DocumentParts {
    /// The parts by path, in the order in which they are written.
    static func all(of draft: DocumentDraft) -> [(path: String, content: String)] {
        [
            ("[Content_Types].xml", contentTypes), ("_rels/.rels", links),
            ("word/document.xml", document(draft)),
            ("word/_rels/document.xml.rels", documentLinks),
            ("word/styles.xml", DocumentLook.styles), ("word/numbering.xml", DocumentLook.bullets),
            ("word/settings.xml", settings), ("word/footer1.xml", footer(draft.title)),
            ("docProps/core.xml", properties(draft)), ("docProps/app.xml", program),
        ]
    }

    /// What every part begins with.
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    /// The namespace of a document's elements, as an attribute.
    static let names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/"

    private static let package = "http://schemas.openxmlformats.org/package/2006/"

    private static let contentTypes: String = {
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        let parts = [
            ("/word/document.xml", word + "document.main+xml"),
            ("/word/styles.xml", word + "styles+xml"),
            ("/word/numbering.xml", word + "numbering+xml"),
            ("/word/settings.xml", word + "settings+xml"),
            ("/word/footer1.xml", word + "footer+xml"),
            (
                "/docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml"
            ),
            (
                "/docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml"
            ),
        ].map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }
        return [
            head,
            "<Types xmlns=\"\(package)content-types\">",
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package",
            ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>",
            parts.joined(),
            "</Types>",
        ].joined()
    }()

    private static let links = relationships([
        (office + "relationships/officeDocument", "word/document.xml"),
        (package + "relationships/metadata/core-properties", "docProps/core.xml"),
        (office + "relationships/extended-properties", "docProps/app.xml"),
    ])

    private static let documentLinks = relationships([
        (office + "relationships/styles", "styles.xml"),
        (office + "relationships/numbering", "numbering.xml"),
        (office + "relationships/settings", "settings.xml"),
        (office + "relationships/footer", "footer1.xml"),
    ])

    private static func relationships(_ targets: [(type: String, path: String)]) -> String {
        head + "<Relationships xmlns=\"\(package)relationships\">"
            + targets.enumerated().map { place, target in
                "<Relationship Id=\"rId\(place + 1)\" Type=\"\(target.type)\""
                    + " Target=\"\(target.path)\"/>"
            }.joined() + "</Relationships>"
    }

    private static func document(_ draft: DocumentDraft) -> String {
        [
            head,
            "<w:document \(names) xmlns:r=\"\(office)relationships\"><w:body>",
            DocumentMarkup(draft).body,
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>",
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\"",
            " w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\"",
            " w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
        ].joined()
    }

    /// Without the mark of its own version, Word opens a document as one of 2007.
    private static let settings =
        [
            head,
            "<w:settings \(names)><w:zoom w:percent=\"100\"/><w:compat><w:compatSetting",
            " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\"",
            " w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"en-GB\"/></w:settings>",
        ].joined()

    private static func footer(_ title: String) -> String {
        [
            head,
            "<w:ftr \(names)><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>",
            DocumentMarkup.run("\(title)\tPage "),
            "<w:fldSimple w:instr=\" PAGE \">\(DocumentMarkup.run("1"))</w:fldSimple>",
            "</w:p></w:ftr>",
        ].joined()
    }

    private static func properties(_ draft: DocumentDraft) -> String {
        let day = draft.created.map { "\($0)" } ?? "2000-01-01"
        let dates = ["created", "modified"].map {
            "<dcterms:\($0) xsi:type=\"dcterms:W3CDTF\">\(day)T00:00:00Z</dcterms:\($0)>"
        }
        return [
            head,
            "<cp:coreProperties xmlns:cp=\"\(package)metadata/core-properties\"",
            " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
            " xmlns:dcterms=\"http://purl.org/dc/terms/\"",
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
            "<dc:title>\(XMLEscaping.escaped(draft.title))</dc:title>",
            "<dc:language>en-GB</dc:language>",
            dates.joined(),
            "</cp:coreProperties>",
        ].joined()
    }

    private static let program =
        head + "<Properties xmlns=\"\(office)extended-properties\">"
        + "<Application>section11</Application></Properties>"
}
