/// The summary as a section of Markdown that an officer pastes into an annual report.
///
/// Where the summary has its detail, good practice and actions stand in the agencies' words, and
/// the section says so on top; else nothing in it is free text of a return.
public struct MarkdownExporter: Exporter {
    /// The format's name on the command line.
    public static let name = "md"

    /// The extension of its files.
    public static let fileExtension = "md"

    /// Whether its files may hold what agencies wrote.
    public static let quotesReturns = true

    /// Creates the exporter.
    public init() {}

    /// Makes `summary.md`.
    public func files(for summary: Summary) -> [ExportedFile] {
        let section = AnnualSection(summary)
        var parts = ["## " + MarkdownText.escaped(section.title)]
        for words in [section.notice, section.warning].compactMap(\.self) {
            parts.append("> **" + MarkdownText.escaped(words) + "**")
        }
        parts.append(MarkdownText.escaped(section.returns))
        parts.append(MarkdownText.escaped(section.headline))
        for part in section.parts {
            parts.append("### \(part.heading)")
            parts += part.blocks.map(Self.text)
        }
        return [ExportedFile(name: "summary.md", text: parts.joined(separator: "\n\n") + "\n")]
    }

    private static func text(of block: AnnualSection.Block) -> String {
        switch block {
        case .subheading(let text): "#### " + MarkdownText.escaped(text)
        case .paragraph(let text): MarkdownText.escaped(text)
        case .bullets(let items):
            items.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n")
        case .table(let table):
            MarkdownText.table(table.headings, right: table.right, rows: table.rows)
        }
    }
}
