public import Section11Analysis

/// The forms in which a publication can be written.
public enum PublicationFormats {
    /// The names of the forms, in the order in which a person would want them.
    public static let names = ["xlsx", "md", "csv"]

    /// Makes the files of a form; none if there is no such form.
    ///
    /// - Parameters:
    ///   - name: One of ``names``.
    ///   - publication: What may be published.
    ///   - summary: What it was made from, of which no rating is used.
    /// - Returns: The files.
    /// - Throws: If there is no room for a workbook's temporary files.
    public static func files(
        _ name: String, of publication: Publication, summary: Summary
    ) throws -> [ExportedFile] {
        let report = PublicationReport(publication, of: summary).report
        switch name {
        case "md": return [ExportedFile(name: "publication.md", text: report.markdown)]
        case "csv": return PublicationPackage(report, of: summary).files
        case "xlsx":
            let workbook = PublicationWorkbook(report, of: summary)
            return [ExportedFile(name: "publication.xlsx", bytes: try workbook.bytes())]
        default: return []
        }
    }
}
