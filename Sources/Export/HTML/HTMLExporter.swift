#if CommandLine
import Foundation
import Mustache

/// The summary as one page that works offline, in light and dark, on paper and on a telephone.
///
/// The page has no script, loads nothing and forbids the browser to. It is made from
/// `Templates/summary.mustache` and `Templates/summary.css`, which a designer may edit.
public struct HTMLExporter: Exporter {
    /// The format's name on the command line.
    public static let name = "html"

    /// The extension of its files.
    public static let fileExtension = "html"

    /// Why the page cannot be made.
    public enum Problem: Error, Sendable, Equatable {
        /// A file of the template is not beside the program.
        case templateIsMissing(String)
    }

    /// Creates the exporter.
    public init() {}

    /// Makes `summary.html`.
    public func files(for summary: Summary) throws -> [ExportedFile] {
        MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
        let template = try MustacheTemplate(string: Self.resource("summary.mustache"))
        var page = SummaryPage(summary).values
        page["css"] = try Self.resource("summary.css")
        return [ExportedFile(name: "summary.html", text: template.render(page))]
    }

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
