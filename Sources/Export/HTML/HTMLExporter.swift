#if CommandLine
import Crypto
import Foundation
import Mustache

/// The summary as one page that works offline, in light and dark, on paper and on a telephone.
///
/// The page loads nothing and forbids the browser to. It is whole without scripts; where the
/// summary holds the answers behind its figures, its one script adds a search, a filter and
/// sorting. It is made from `Templates/summary.mustache` and the files that begin with the same
/// word, which a designer may edit.
public struct HTMLExporter: Exporter {
    /// The format's name on the command line.
    public static let name = "html"

    /// The extension of its files.
    public static let fileExtension = "html"

    /// Whether its files may hold what agencies wrote.
    public static let quotesReturns = true

    /// Whether its files list what each agency answered.
    public static let listsAnswers = true

    /// Why the page cannot be made.
    public enum Problem: Error, Sendable, Equatable {
        /// A file of the template is not beside the program.
        case templateIsMissing(String)
    }

    /// Creates the exporter.
    public init() {}

    /// The parts of the page, each a file of its own.
    private static let parts = [
        "report-table", "summary-action", "summary-actions", "summary-answer-head",
        "summary-answer-row", "summary-answers", "summary-cell", "summary-change",
        "summary-criteria-map", "summary-flag", "summary-mark", "summary-practice",
        "summary-quality", "summary-who", "summary-who-agency",
    ]

    /// Makes `summary.html`.
    public func files(for summary: Summary) throws -> [ExportedFile] {
        MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
        var library = MustacheLibrary()
        for part in Self.parts {
            try library.register(
                MustacheTemplate(string: Self.resource(part + ".mustache")), named: part)
        }
        try library.register(
            MustacheTemplate(string: Self.resource("summary.mustache")), named: Self.page)
        let parts = library
        func template(_ part: String) -> LineTemplate {
            LineTemplate(
                render: { values in
                    let line = parts.render(values, withTemplate: part) ?? ""
                    return line.last == "\n" ? String(line.dropLast()) : line
                }, escape: HTMLEscaping().escapeText)
        }
        let cycle = SummaryPage(
            summary,
            parts: .init(
                markCell: template("summary-mark"), answerHead: template("summary-answer-head"),
                answerRow: template("summary-answer-row"),
                cell: template("summary-cell"), whoAgency: template("summary-who-agency")))
        var page = cycle.values
        page["css"] = try Self.resource("summary.css")
        page["script"] = false
        page["scriptDigest"] = false
        if summary.detail != nil {
            let script = try Self.resource("summary.js")
            page["script"] = script
            page["scriptDigest"] = Data(SHA256.hash(data: Data(script.utf8))).base64EncodedString()
        }
        let text = library.render(page, withTemplate: Self.page) ?? ""
        return [ExportedFile(name: "summary.html", text: text)]
    }

    private static let page = "summary"

    /// The text of a file of the templates.
    static func resource(_ name: String) throws -> String {
        guard
            let url = Bundle.module.url(
                forResource: name, withExtension: nil, subdirectory: "Templates"),
            let text = try? String(contentsOf: url, encoding: .utf8)
        else { throw Problem.templateIsMissing(name) }
        return text
    }
}
#endif
