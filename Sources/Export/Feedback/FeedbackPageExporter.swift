#if CommandLine
import Mustache

/// One page for one agency that answered: its ratings beside those of others, what the panel
/// changed, what is open and what to do next.
///
/// The page stands alone: no script, nothing loaded, nothing sent. It is made from
/// `Templates/feedback.mustache`, and has the look of the summary.
public struct FeedbackPageExporter: Sendable {
    /// Creates the exporter.
    public init() {}

    /// Makes the page.
    ///
    /// - Throws: An ``HTMLExporter/Problem`` if a file of the template is missing.
    public func page(of feedback: AgencyFeedback) throws -> String {
        MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
        let template = try MustacheTemplate(string: HTMLExporter.resource("feedback.mustache"))
        var page = FeedbackPage(feedback).values
        page["css"] =
            try HTMLExporter.resource("summary.css") + HTMLExporter.resource("feedback.css")
        return template.render(page)
    }
}
#endif
