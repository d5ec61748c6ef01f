import Section11Tables

/// The summary as the section of a Word document that an officer pastes into an annual report.
///
/// Headings, lists and tables have the styles of Word, so that they take the look of the report.
/// Where the summary has its detail, good practice and actions stand in the agencies' words, and
/// the section says so on top; else nothing in it is free text of a return.
public struct DOCXExporter: Exporter {
    /// The format's name on the command line.
    public static let name = "docx"

    /// The extension of its files.
    public static let fileExtension = "docx"

    /// Whether its files may hold what agencies wrote.
    public static let quotesReturns = true

    /// Creates the exporter.
    public init() {}

    /// Makes `summary.docx`.
    public func files(for summary: Summary) throws -> [ExportedFile] {
        let bytes = try DOCXWriter.bytes(of: draft(of: summary))
        return [ExportedFile(name: "summary.docx", bytes: bytes)]
    }

    /// The document before it is written.
    func draft(of summary: Summary) -> DocumentDraft {
        let section = AnnualSection(summary)
        var blocks: [DocumentDraft.Block] = [.heading(section.title, level: 1)]
        for words in [section.notice, section.warning].compactMap(\.self) {
            blocks.append(.paragraph(words, as: .notice))
        }
        blocks.append(.paragraph(section.headline, as: .lead))
        blocks.append(.paragraph(section.returns))
        for part in section.parts {
            blocks.append(.heading(part.heading, level: 2))
            blocks += part.blocks.map(Self.block)
        }
        return DocumentDraft(title: section.title, created: summary.asOf, blocks: blocks)
    }

    private static func block(_ block: AnnualSection.Block) -> DocumentDraft.Block {
        switch block {
        case .subheading(let text): return .heading(text, level: 3)
        case .paragraph(let text): return .paragraph(text)
        case .bullets(let items): return .bullets(items)
        case .table(let table):
            let columns = table.headings.enumerated().map { position, heading in
                DocumentTableDraft.Column(
                    heading,
                    width: table.widths.indices.contains(position) ? table.widths[position] : 1,
                    isNumber: table.right.contains(position))
            }
            return .table(
                DocumentTableDraft(caption: table.caption, columns: columns, rows: table.rows))
        }
    }
}
