#if CommandLine
import Foundation
import Mustache

/// One page for one agency: what was understood, what to mend, what is already good.
///
/// The page stands alone: no script, nothing loaded, nothing sent. It says nothing of the free text
/// of the return. It is made from `Templates/validation.mustache`, and has the look of the summary.
public struct AgencyPageExporter: Sendable {
    /// The version of the engine, for the foot of the page.
    private let engineVersion: String

    /// Creates the exporter.
    public init(engineVersion: String) {
        self.engineVersion = engineVersion
    }

    /// Makes the page of a return.
    ///
    /// - Throws: An ``HTMLExporter/Problem`` if a file of the template is missing.
    public func page(for checked: CheckedReturn) throws -> String {
        MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
        let template = try MustacheTemplate(string: Self.resource("validation.mustache"))
        var page = AgencyPage(checked).values
        page["css"] = try Self.resource("summary.css") + Self.resource("validation.css")
        page["engine"] = engineVersion
        return template.render(page)
    }

    private static func resource(_ name: String) throws -> String {
        guard
            let url = Bundle.module.url(
                forResource: name, withExtension: nil, subdirectory: "Templates"),
            let text = try? String(contentsOf: url, encoding: .utf8)
        else { throw HTMLExporter.Problem.templateIsMissing(name) }
        return text
    }
}
#endif
