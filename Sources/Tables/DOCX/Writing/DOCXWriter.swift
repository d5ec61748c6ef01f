/// The writer of `.docx` documents.
///
/// The same draft always gives the same bytes. Headings, lists, captions and tables have the styles
/// that Word itself has for them, so that what is copied into another document takes its look. No
/// text can become markup, a field or a link.
public enum DOCXWriter {
    /// Writes a document to memory.
    ///
    /// - Parameter draft: The document.
    /// - Returns: The bytes of the file.
    /// - Throws: ``TableError/cannotOpen(reason:)`` if there is no room in memory for it.
    public static func bytes(of draft: DocumentDraft) throws(TableError) -> [UInt8] {
        var archive = ArchiveWriter()
        for (path, content) in DocumentParts.all(of: draft) {
            guard archive.add(Array(content.utf8), path: path) else {
                throw .cannotOpen(reason: "the document cannot be written")
            }
        }
        return archive.bytes
    }
}
